package org.longhand.proof.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.people.text.TextFolding;

/** A file of words by section, cut up once for all that is asked of it. */
final class WordSections {

    /** Words of sections whose name ends so are not folded. */
    static final String EXACT = "-exact";

    /**
     * @param lines as they stand, folded
     * @param words the same lines, each as its words, whatever parts them
     * @param groups the same lines, each as a set
     * @param all the words of all lines
     */
    private record Section(List<String> lines, List<List<String>> words, List<Set<String>> groups, Set<String> all) {

        static Section of(List<String> lines) {
            List<List<String>> words =
                    lines.stream().map(l -> List.of(l.split("[\\s:|]+"))).toList();
            List<Set<String>> groups = new ArrayList<>();
            words.forEach(line -> groups.add(new HashSet<>(line)));
            Set<String> all = new HashSet<>();
            words.forEach(all::addAll);
            return new Section(List.copyOf(lines), words, groups, all);
        }
    }

    private static final Section NONE = Section.of(List.of());

    private final Map<String, Section> sections = new HashMap<>();

    private WordSections(Map<String, List<String>> lines) {
        lines.forEach((name, section) -> sections.put(name, Section.of(section)));
    }

    /** @param name of a file of this package, without its ending */
    static WordSections load(String name) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream in = WordSections.class.getResourceAsStream(name + ".txt")) {
            String section = "";
            for (String raw : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                String line = raw.strip();
                if (line.startsWith("[")) {
                    section = line.substring(1, line.length() - 1);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>())
                            .add(section.endsWith(EXACT) ? TextFolding.compose(line) : TextFolding.fold(line));
                }
            }
            return new WordSections(sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines(String section) {
        return section(section).lines();
    }

    List<List<String>> words(String section) {
        return section(section).words();
    }

    boolean has(String section, String word) {
        return section(section).all().contains(word);
    }

    boolean together(String section, String one, String other) {
        for (Set<String> group : section(section).groups()) {
            if (group.contains(one) && group.contains(other)) {
                return true;
            }
        }
        return false;
    }

    private Section section(String name) {
        return sections.getOrDefault(name, NONE);
    }
}
