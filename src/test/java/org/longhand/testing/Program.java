package org.longhand.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged program in a process of its own, at a free port. */
public final class Program implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://\\S+)");

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final List<String> log = Collections.synchronizedList(new ArrayList<>());

    private Program(Process process) {
        this.process = process;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param data its {@code LONGHAND_DATA}
     * @param environment what else a user would set
     */
    public static Program start(Path data, Map<String, String> environment) {
        Path jar = Path.of("target", "quarkus-app", "quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("package the program first: ./mvnw package");
        }
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LONGHAND_") || name.startsWith("QUARKUS_"));
        builder.environment().put("LONGHAND_DATA", data.toString());
        builder.environment().put("LONGHAND_MODEL", "composer");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        try {
            Program program = new Program(builder.start());
            Thread reader = new Thread(program::read, "program-log");
            reader.setDaemon(true);
            reader.start();
            program.address.get(90, TimeUnit.SECONDS);
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException
                | java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the program did not start", e);
        }
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(listening.group(1));
                }
            }
        } catch (IOException e) {
            log.add(e.toString());
        }
        address.completeExceptionally(new IllegalStateException(String.join("\n", log)));
    }

    /** Such as {@code http://127.0.0.1:41234}. */
    public String address() {
        return address.join();
    }

    /** What it has written to its log so far. */
    public String log() {
        synchronized (log) {
            return String.join("\n", log);
        }
    }

    /** Ends it at once, as {@code kill -9} does, and waits until it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as Ctrl+C does, and waits until it is gone. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
