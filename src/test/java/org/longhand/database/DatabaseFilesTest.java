package org.longhand.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program's own database leaves on disk and on the console when something goes wrong. */
class DatabaseFilesTest {

    private static Properties settings() throws IOException {
        Properties settings = new Properties();
        // Not from the class path: there other things' settings of the same name may come first.
        try (InputStream file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            settings.load(file);
        }
        return settings;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void goWrong(String url) throws SQLException {
        try (Connection connection = new RedactingDriver().connect(url, new Properties())) {
            assertThatThrownBy(() -> connection.createStatement().execute("select cast('Zwetschgenkuchen' as integer)"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void thereIsNoTraceOfWhatWentWrong(@TempDir Path folder) throws Exception {
        Properties settings = settings();
        assertThat(settings.getProperty("quarkus.datasource.jdbc.driver")).isEqualTo(RedactingDriver.class.getName());
        String url = settings.getProperty("quarkus.datasource.jdbc.url").replace("${longhand.data}", folder.toString());
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        try {
            goWrong(url);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(files(folder)).containsExactly("longhand.mv.db");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void byItselfH2WouldLeaveOne(@TempDir Path folder) throws Exception {
        goWrong("jdbc:h2:file:" + folder + "/longhand");
        assertThat(files(folder)).containsExactly("longhand.mv.db", "longhand.trace.db");
    }
}
