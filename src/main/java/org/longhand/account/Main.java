package org.longhand.account;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Opens the house: its data folder first, then everything else. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        // PostgreSQL's data lie elsewhere; the folder still holds keys and models.
        Path data = Path.of(ConfigProvider.getConfig().getValue("longhand.data", String.class))
                .toAbsolutePath()
                .normalize();
        try {
            new DataFolder(data).open();
        } catch (DataFolder.UnusableException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        Quarkus.run(args);
    }
}
