package org.longhand.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.longhand.testing.Briefs;
import org.longhand.testing.EventReader;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;
import org.longhand.testing.Program;

/**
 * Has the eight briefs written by each writer there is, by the packaged program over HTTP as a client would ask it, and
 * prints what came: facts used and given, claims that nobody told, gaps, words, times, and all remarks.
 *
 * <p>{@code ./mvnw -Ptable -DskipTests package} runs it. The fake server writes a plain letter, a word each
 * {@value #PACE} ms; the embedded model is there where its file is.
 */
public final class DraftTable {

    private static final long PACE = 5;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ROW = "%-11s %-11s %9s %9s %5s %6s %9s %9s %8s  %s%n";

    private final HttpClient http = HttpClient.newHttpClient();

    private DraftTable() {}

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT,
                ROW,
                "brief",
                "writer",
                "facts",
                "unfounded",
                "gaps",
                "words",
                "first ms",
                "total ms",
                "remarks",
                "way");
        DraftTable table = new DraftTable();
        table.rows("composer", Map.of("LONGHAND_MODEL", "composer"));
        Optional<Path> model = embedded();
        if (model.isPresent()) {
            table.rows(
                    "embedded",
                    Map.of(
                            "LONGHAND_MODEL",
                            "embedded",
                            "LONGHAND_EMBEDDED_MODEL",
                            model.get().toString()));
        } else {
            System.out.println("            embedded: NOT RUN, its file is not here; .ci/fetch-model fetches it");
        }
        try (FakeModelServer server = FakeModelServer.start().otherwise(FakeReply.letter(Duration.ofMillis(PACE)))) {
            table.rows("fake server", Map.of("LONGHAND_MODEL", "server", "LONGHAND_MODEL_URL", server.url()));
        }
        // HttpClient's threads end by themselves only after a while.
        System.exit(0);
    }

    private static Optional<Path> embedded() throws IOException {
        String named = System.getenv("LONGHAND_EMBEDDED_MODEL");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isRegularFile);
        }
        String data = System.getenv("LONGHAND_DATA");
        Path folder = (data == null ? Path.of(System.getProperty("user.home"), ".longhand") : Path.of(data))
                .resolve("models");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".gguf"))
                    .sorted()
                    .findFirst();
        }
    }

    private void rows(String writer, Map<String, String> settings) throws Exception {
        Path data = Files.createTempDirectory("longhand-table");
        try (Program program = Program.start(data, new HashMap<>(settings))) {
            // The first letter warms the program up and is not counted.
            row(program, writer, "thin", false);
            for (String brief : Briefs.NAMES) {
                row(program, writer, brief, true);
            }
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void row(Program program, String writer, String brief, boolean print) throws Exception {
        String letters = program.address() + "/api/v1/letters";
        long start = System.nanoTime();
        HttpResponse<String> promised = http.send(
                HttpRequest.newBuilder(URI.create(letters))
                        .header("Content-Type", "application/json")
                        .header("Prefer", "respond-async")
                        .POST(HttpRequest.BodyPublishers.ofString(Briefs.json(brief)))
                        .build(),
                text());
        if (promised.statusCode() != 202) {
            throw new IllegalStateException(promised.body());
        }
        String letter = letters + "/" + JSON.readTree(promised.body()).get("id").asText();
        double first = -1;
        String end;
        try (EventReader reader = EventReader.open(letter + "/draft")) {
            EventReader.Event event = reader.next();
            while (!List.of("done", "failed").contains(event.name())) {
                if (first < 0 && event.name().equals("delta")) {
                    first = millis(start);
                }
                event = reader.next();
            }
            end = event.name();
        }
        double total = millis(start);
        if (print) {
            print(writer, brief, letter, end, first, total);
        }
    }

    private void print(String writer, String brief, String letter, String end, double first, double total)
            throws Exception {
        JsonNode stored = get(letter);
        List<JsonNode> remarks = remarks(letter);
        int given = stored.get("facts").size();
        String way =
                end.equals("failed") ? "FAILED" : stored.at("/revision/way").asText();
        System.out.printf(
                Locale.ROOT,
                ROW,
                brief,
                writer,
                given - count(remarks, "untold") + "/" + given,
                count(remarks, "unfounded"),
                count(remarks, "placeholder"),
                stored.path("text").asText().split("\\s+").length,
                String.format(Locale.ROOT, "%.0f", first),
                String.format(Locale.ROOT, "%.0f", total),
                remarks.size(),
                way);
    }

    /** Once the grammar is read. */
    private List<JsonNode> remarks(String letter) throws Exception {
        JsonNode page = get(letter + "/remarks");
        while (page.get("grammar").asText().equals("underway")) {
            page = get(letter + "/remarks");
        }
        return StreamSupport.stream(page.get("items").spliterator(), false).toList();
    }

    private static long count(List<JsonNode> remarks, String kind) {
        return remarks.stream()
                .filter(remark -> remark.get("kind").asText().equals(kind))
                .count();
    }

    private JsonNode get(String url) throws Exception {
        return JSON.readTree(http.send(HttpRequest.newBuilder(URI.create(url)).build(), text())
                .body());
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }
}
