package org.longhand.proof.second;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.people.text.TextFolding;

/**
 * What a model found of the sentences of a letter. A sentence is known by its text alone, so what was found of it holds
 * in each revision in which it stands unchanged.
 *
 * @param found by the sentence's name
 * @param named the facts that were named for a sentence, by its name: their places in the letter's facts, from 0,
 *     ascending; only sentences for which some were named
 */
public record SecondReading(Map<String, Finding> found, Map<String, List<Integer>> named) {

    /** Nothing was read. */
    public static final SecondReading NONE = new SecondReading(Map.of());

    private static final int KEY_BYTES = 12;
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z-]+) ([0-9a-f]{24})(?: (\\d{1,4}(?:,\\d{1,4})*))?$");

    /** More facts than that are not kept of one sentence. */
    static final int MOST_NAMED = 5;

    /** What is so of a sentence. */
    public enum Finding {
        /** Something that was told carries it. */
        @JsonProperty("carried")
        CARRIED,
        /** It claims something that nothing told carries. */
        @JsonProperty("not-carried")
        NOT_CARRIED,
        /** It claims nothing: it greets, wishes, thanks, or tells what the sender feels. */
        @JsonProperty("claims-nothing")
        CLAIMS_NOTHING;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SecondReading {
        found = Map.copyOf(found);
        Map<String, List<Integer>> some = new HashMap<>();
        for (Map.Entry<String, List<Integer>> facts : named.entrySet()) {
            if (found.containsKey(facts.getKey()) && !facts.getValue().isEmpty()) {
                some.put(facts.getKey(), first(facts.getValue()));
            }
        }
        named = Map.copyOf(some);
    }

    /** A reading of which it is not known what was named, as those are that were stored at first. */
    public SecondReading(Map<String, Finding> found) {
        this(found, Map.of());
    }

    private static List<Integer> first(List<Integer> facts) {
        return facts.stream().distinct().sorted().limit(MOST_NAMED).toList();
    }

    /** What was found of a sentence; empty where the model was not asked about it, or did not answer. */
    public Optional<Finding> of(String sentence) {
        return Optional.ofNullable(found.get(key(sentence)));
    }

    /** The facts that were named for a sentence, by their places from 0; empty where none was. */
    public List<Integer> named(String sentence) {
        return named.getOrDefault(key(sentence), List.of());
    }

    /** Both; where both know a sentence the newer one counts. */
    public SecondReading then(SecondReading newer) {
        Map<String, Finding> both = new HashMap<>(found);
        both.putAll(newer.found);
        Map<String, List<Integer>> facts = new HashMap<>(named);
        facts.keySet().removeAll(newer.found.keySet());
        facts.putAll(newer.named);
        return new SecondReading(both, facts);
    }

    /** The same without the sentences that nothing carried. */
    public SecondReading withoutUncarried() {
        Map<String, Finding> others = new HashMap<>(found);
        others.values().removeIf(Finding.NOT_CARRIED::equals);
        return new SecondReading(others, named);
    }

    /** A sentence's name: 24 hexadecimal digits, the same however its words are spaced or its accents composed. */
    static String key(String sentence) {
        return digest(TextFolding.compose(sentence).replaceAll("\\s+", " ").strip());
    }

    /**
     * As it is stored: a line for each sentence, with what was found, the sentence's name and the places of the facts
     * that were named, and no word of it.
     */
    public String stored() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(found)
                .forEach((key, finding) -> lines.append(finding.word())
                        .append(' ')
                        .append(key)
                        .append(places(key))
                        .append('\n'));
        return lines.toString();
    }

    private String places(String key) {
        return named.containsKey(key)
                ? named.get(key).stream().map(String::valueOf).collect(Collectors.joining(",", " ", ""))
                : "";
    }

    /** Reads what {@link #stored} wrote; a line of another form is passed over. */
    public static SecondReading parse(String stored) {
        Map<String, Finding> found = new HashMap<>();
        Map<String, List<Integer>> named = new HashMap<>();
        Matcher line = LINE.matcher(stored);
        while (line.find()) {
            finding(line.group(1)).ifPresent(finding -> found.put(line.group(2), finding));
            if (line.group(3) != null) {
                named.put(
                        line.group(2),
                        Arrays.stream(line.group(3).split(","))
                                .map(Integer::valueOf)
                                .toList());
            }
        }
        return new SecondReading(found, named);
    }

    private static Optional<Finding> finding(String word) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.word().equals(word))
                .findFirst();
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }
}
