package org.longhand.account;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/**
 * The program's entry point: makes the data folder, checks that no other process works in it, and starts Quarkus.
 *
 * <p>The check comes first because only here can it end in one sentence on the console; a database that cannot be
 * opened later on is a stack trace. It holds no lock: that is the database's. Tests start the application without this
 * class.
 */
@QuarkusMain
public final class Main {

    private static final Logger LOG = Logger.getLogger(Main.class);

    private Main() {}

    public static void main(String... args) {
        // Quarkus does not know its profile yet; the pom says it in dev mode.
        String key = (Boolean.getBoolean("longhand.dev") ? "%dev." : "") + "longhand.data";
        Path data = Path.of(ConfigProvider.getConfig().getValue(key, String.class))
                .toAbsolutePath()
                .normalize();
        try {
            new DataFolder(data).open();
        } catch (DataFolder.UnusableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        LOG.infof("Letters are kept in %s; LONGHAND_DATA names another folder", data);
        Quarkus.run(args);
    }
}
