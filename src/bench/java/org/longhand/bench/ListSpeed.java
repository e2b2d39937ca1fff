package org.longhand.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.longhand.testing.Program;

/**
 * What a list, a search, the days that come and a letter cost with many letters, beside the same with a hundred, in one
 * run: median and 95th percentile in milliseconds, over HTTP, of the packaged program. Package the program first, then
 * {@code ./mvnw -Pbench test-compile exec:exec -Dbench.main=org.longhand.bench.ListSpeed -Dbench.args=5000}.
 */
public final class ListSpeed {

    private static final int FEW = 100;
    private static final int PAIRS = 50;
    private static final int ROUNDS_UNTIL_WARM = 10;
    private static final int WARM = 150;
    private static final int ASKED = 150;
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private String newest;

    private ListSpeed(String address) {
        this.address = address;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int many = args.length == 0 ? 5000 : Integer.parseInt(args[0]);
        Path data = Files.createTempDirectory("list-speed");
        try (Program program = Program.start(data, Map.of("LONGHAND_EXAMPLE", "false"))) {
            ListSpeed bench = new ListSpeed(program.address());
            bench.write(0, FEW);
            for (int i = 0; i < ROUNDS_UNTIL_WARM; i++) { // else the few letters pay for the compiler
                bench.times();
            }
            Map<String, double[]> few = bench.times();
            bench.write(FEW, many);
            Map<String, double[]> late = bench.times();
            System.out.printf(Locale.ROOT, "%-44s %12s %12s %8s   ms: median, 95 %%%n", "letters", FEW, many, "ratio");
            few.forEach((what, times) -> System.out.printf(
                    Locale.ROOT,
                    "%-44s %5.2f %6.2f %5.2f %6.2f %8.2f%n",
                    what,
                    times[0],
                    times[1],
                    late.get(what)[0],
                    late.get(what)[1],
                    late.get(what)[0] / times[0]));
        }
    }

    /**
     * Letters of {@value #PAIRS} pairs; each second one has one of two words that never meet, and each tells of a day.
     */
    private void write(int from, int to) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now();
        for (int i = from; i < to; i++) {
            String day = SAID.format(today.plusDays(i % 365));
            String body = json.writeValueAsString(Map.of(
                    "sender", Map.of("name", "Sam Reyes", "signs", "Sam"),
                    "recipient", Map.of("name", "Friend " + i % PAIRS),
                    "closing", "Yours,",
                    "facts",
                            List.of(
                                    "You told me of the " + (i % 2 == 0 ? "lighthouse" : "boathouse") + ", time " + i
                                            + ".",
                                    "Friend number " + i + "'s birthday is on " + day + " 1980.")));
            newest = json.readTree(send(HttpRequest.newBuilder(URI.create(address + "/api/v1/letters"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build()))
                    .get("id")
                    .asText();
        }
    }

    private Map<String, double[]> times() throws IOException, InterruptedException {
        Map<String, double[]> times = new LinkedHashMap<>();
        times.put("the occasions (a yardstick)", time("/api/v1/occasions"));
        times.put("list, 50", time("/api/v1/letters?limit=50"));
        times.put("search, a word of every second letter", time(search("lighthouse")));
        times.put("search, one hit", time(search("lighthouse time 42")));
        times.put("search, no hit", time(search("nowhere to be found")));
        times.put("search, two frequent words that never meet", time(search("lighthouse boathouse")));
        times.put("days that come in a year, first hundred", time("/api/v1/occasions/upcoming?days=366&limit=100"));
        times.put("a letter, the newest", time("/api/v1/letters/" + newest));
        times.put("its remarks", time("/api/v1/letters/" + newest + "/remarks"));
        return times;
    }

    private static String search(String words) {
        return "/api/v1/letters?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private double[] time(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        for (int i = 0; i < WARM; i++) {
            send(request);
        }
        double[] millis = new double[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long begun = System.nanoTime();
            send(request);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(millis);
        return IntStream.of(ASKED / 2, ASKED * 95 / 100)
                .mapToDouble(i -> millis[i])
                .toArray();
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " was answered " + answer.statusCode());
        }
        return answer.body();
    }
}
