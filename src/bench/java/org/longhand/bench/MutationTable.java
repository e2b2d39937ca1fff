package org.longhand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads PIT's reports of mutants and prints what share of them the tests of each room notice. It is one file without
 * dependencies, so that {@code java MutationTable.java} runs it.
 *
 * <p>Arguments: the folder with a folder for each room, and {@code true} to fail where a room stays below the bound.
 */
public final class MutationTable {

    private static final String HOUSE = "org.longhand.";

    /** The least score of a room, in percent. */
    private static final double BOUND = 70;

    /** The classes with the most mutants that nobody noticed, so that a reader knows where to begin. */
    private static final int WORST = 15;

    /**
     * One mutant.
     *
     * @param type the full name of the class it was made in, without nested classes
     * @param status PIT's word: KILLED, SURVIVED, NO_COVERAGE, TIMED_OUT, MEMORY_ERROR, RUN_ERROR
     */
    private record Mutant(String type, String status) {

        static Mutant of(Element mutation) {
            String type = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
            return new Mutant(type.replaceFirst("\\$.*", ""), mutation.getAttribute("status"));
        }

        boolean is(String... statuses) {
            return List.of(statuses).contains(status);
        }

        /** The first part of the package, and of {@code desk} two: only its merge is asked. */
        String room() {
            String place = type.substring(HOUSE.length());
            return place.startsWith("desk.")
                    ? place.replaceFirst("^(desk\\.[^.]+).*", "$1")
                    : place.replaceFirst("\\..*", "");
        }
    }

    /** How many mutants there are, and what became of them. A timeout is noticed: the test does not end. */
    private record Score(long mutants, long killed, long timedOut, long survived, long uncovered) {

        static Score of(List<Mutant> mutants) {
            return new Score(
                    mutants.size(),
                    count(mutants, "KILLED"),
                    count(mutants, "TIMED_OUT", "MEMORY_ERROR", "RUN_ERROR"),
                    count(mutants, "SURVIVED"),
                    count(mutants, "NO_COVERAGE"));
        }

        private static long count(List<Mutant> mutants, String... statuses) {
            return mutants.stream().filter(m -> m.is(statuses)).count();
        }

        /** Noticed mutants of all that were made, in percent. */
        double percent() {
            return mutants == 0 ? 100 : 100.0 * (killed + timedOut) / mutants;
        }

        long unnoticed() {
            return survived + uncovered;
        }

        String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "| %-34s | %7d | %6d | %8d | %8d | %9d | %3.0f %% |",
                    name,
                    mutants,
                    killed,
                    timedOut,
                    survived,
                    uncovered,
                    Math.floor(percent()));
        }
    }

    private MutationTable() {}

    public static void main(String[] args) throws Exception {
        List<Mutant> mutants = read(Path.of(args[0]));
        Map<String, Score> rooms = scores(mutants, Mutant::room);
        print("room", rooms.entrySet().stream().toList());
        System.out.println();
        print(
                "most is unnoticed in",
                scores(mutants, m -> m.type().substring(HOUSE.length())).entrySet().stream()
                        .sorted(Comparator.comparing(e -> -e.getValue().unnoticed()))
                        .limit(WORST)
                        .toList());
        List<String> below = rooms.entrySet().stream()
                .filter(e -> e.getValue().percent() < BOUND)
                .map(Map.Entry::getKey)
                .toList();
        if (args.length > 1 && args[1].equals("true") && !below.isEmpty()) {
            System.err.println("Below " + BOUND + " %: " + String.join(", ", below));
            System.exit(1);
        }
    }

    private static List<Mutant> read(Path folder) throws IOException, ParserConfigurationException, SAXException {
        List<Mutant> mutants = new ArrayList<>();
        try (Stream<Path> rooms = Files.list(folder)) {
            for (Path report : rooms.map(room -> room.resolve("mutations.xml"))
                    .filter(Files::exists)
                    .toList()) {
                mutants.addAll(report(report));
            }
        }
        return mutants;
    }

    private static List<Mutant> report(Path report) throws IOException, ParserConfigurationException, SAXException {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report.toFile())
                .getElementsByTagName("mutation");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> Mutant.of((Element) found.item(i)))
                .toList();
    }

    private static Map<String, Score> scores(List<Mutant> mutants, Function<Mutant, String> key) {
        return mutants.stream()
                .collect(Collectors.groupingBy(
                        key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Score::of)));
    }

    private static void print(String title, List<Map.Entry<String, Score>> rows) {
        System.out.printf("| %-34s | mutants | killed | time out | survived | uncovered | score |%n", title);
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach(row -> System.out.println(row.getValue().row(row.getKey())));
    }
}
