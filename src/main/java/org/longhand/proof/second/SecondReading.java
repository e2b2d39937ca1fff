package org.longhand.proof.second;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.TextFolding;

/**
 * What a model found of the sentences of a letter. A sentence is known by its text alone, so what was found of it holds
 * in each revision in which it stands unchanged.
 *
 * @param found by the sentence's name
 */
public record SecondReading(Map<String, Finding> found) {

    /** Nothing was read. */
    public static final SecondReading NONE = new SecondReading(Map.of());

    private static final int KEY_BYTES = 12;
    private static final Pattern LINE = Pattern.compile("(?m)^([a-z-]+) ([0-9a-f]{24})$");

    /** What is so of a sentence. */
    public enum Finding {
        /** Something that was told carries it. */
        CARRIED,
        /** It claims something that nothing told carries. */
        NOT_CARRIED,
        /** It claims nothing: it greets, wishes, thanks, or tells what the sender feels. */
        CLAIMS_NOTHING;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public SecondReading {
        found = Map.copyOf(found);
    }

    /** What was found of a sentence; empty where the model was not asked about it, or did not answer. */
    public Optional<Finding> of(String sentence) {
        return Optional.ofNullable(found.get(key(sentence)));
    }

    /** Both; where both know a sentence the newer one counts. */
    public SecondReading then(SecondReading newer) {
        Map<String, Finding> both = new HashMap<>(found);
        both.putAll(newer.found);
        return new SecondReading(both);
    }

    /** The same without the sentences that nothing carried. */
    public SecondReading withoutUncarried() {
        Map<String, Finding> others = new HashMap<>(found);
        others.values().removeIf(Finding.NOT_CARRIED::equals);
        return new SecondReading(others);
    }

    /** A sentence's name: 24 hexadecimal digits, the same however its words are spaced or its accents composed. */
    static String key(String sentence) {
        return digest(TextFolding.compose(sentence).replaceAll("\\s+", " ").strip());
    }

    /** As it is stored: a line for each sentence, with what was found and the sentence's name, and no word of it. */
    public String stored() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(found)
                .forEach((key, finding) ->
                        lines.append(finding.word()).append(' ').append(key).append('\n'));
        return lines.toString();
    }

    /** Reads what {@link #stored} wrote; a line of another form is passed over. */
    public static SecondReading parse(String stored) {
        Map<String, Finding> found = new HashMap<>();
        Matcher line = LINE.matcher(stored);
        while (line.find()) {
            finding(line.group(1)).ifPresent(finding -> found.put(line.group(2), finding));
        }
        return new SecondReading(found);
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
