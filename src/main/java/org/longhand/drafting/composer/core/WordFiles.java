package org.longhand.drafting.composer.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Word files beside a class on the class path: UTF-8 text, one thing a line. A line that begins with {@code #} is a
 * comment, the first one says what the file holds. Whoever needs a file reads it once, into a constant.
 *
 * @param type the class in whose package the files lie
 */
public record WordFiles(Class<?> type) {

    private static final String ENDING = ".txt";

    /** The files of the package of a class. */
    public static WordFiles beside(Class<?> type) {
        return new WordFiles(type);
    }

    /**
     * The lines of a file in order, without comments and empty lines.
     *
     * @param name the file's name without its ending
     * @throws IllegalStateException when there is no such file
     */
    public List<String> lines(String name) {
        return linesIfAny(name)
                .orElseThrow(() -> new IllegalStateException(
                        name + ENDING + " is not on the class path beside " + type.getName()));
    }

    /** The lines as a set; @see #lines. */
    public Set<String> set(String name) {
        return Set.copyOf(lines(name));
    }

    /** The lines as alternatives of a regular expression, in order, without a group around them; @see #lines. */
    public String anyOf(String name) {
        return String.join("|", lines(name));
    }

    /** The lines of a file, each cut at white space; @see #lines. */
    public List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\\s+")).toList();
    }

    /** The lines of a file, or nothing where there is none. */
    Optional<List<String>> linesIfAny(String name) {
        try (InputStream in = type.getResourceAsStream(name + ENDING)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of the form {@code key: value} as all values of each key, both in order. */
    static Map<String, List<String>> table(List<String> lines) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException("no colon in the line of a word file: " + line);
            }
            table.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return table;
    }
}
