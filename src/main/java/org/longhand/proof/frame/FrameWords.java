package org.longhand.proof.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;

/** How letters of one language begin and end, from {@code org/longhand/proof/frame/LANGUAGE.txt}. */
final class FrameWords {

    private static final Map<String, FrameWords> READ = new ConcurrentHashMap<>();
    private static final String NAME = "{}";

    private final Lexicon lexicon;
    private final Map<String, List<String>> sections;
    private final Map<String, Set<String>> words = new HashMap<>();

    private FrameWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sections = load(lexicon.language());
        sections.forEach((name, lines) -> {
            Set<String> all = new HashSet<>();
            lines.forEach(line -> all.addAll(List.of(TextFolding.fold(line).split("\\s+"))));
            words.put(name, all);
        });
    }

    /** For a BCP 47 tag; the English ones for a language that has none. */
    static FrameWords of(String tag) {
        return READ.computeIfAbsent(Lexicon.of(tag).language(), l -> new FrameWords(Lexicon.of(l)));
    }

    String language() {
        return lexicon.language();
    }

    /** Whether one of a section's words is this, folded. */
    boolean has(String section, String word) {
        return words.getOrDefault(section, Set.of()).contains(word);
    }

    boolean endears(String word) {
        return lexicon.has("endearments", word) || has("endearments", word);
    }

    boolean isTitle(String word) {
        return lexicon.has("titles", word) || has("women", word) || has("men", word);
    }

    /** Whether a folded line is a closing that many letters have. */
    boolean isClosing(String folded) {
        return lexicon.lines("closings").contains(folded);
    }

    /** How many of these folded words are a greeting with which letters begin: the longest one. */
    int greeting(List<String> line) {
        int longest = 0;
        for (String greeting : lexicon.lines("greetings")) {
            List<String> parts = List.of(greeting.split("\\s+"));
            if (parts.size() > longest
                    && parts.size() <= line.size()
                    && line.subList(0, parts.size()).equals(parts)) {
                longest = parts.size();
            }
        }
        return longest;
    }

    /** Whether that greeting suits women and men. */
    boolean isForAnybody(List<String> greeting) {
        return greeting.stream().anyMatch(word -> has("neutral", word))
                || language().equals("en");
    }

    /** How a letter greets where nobody says how: the name alone where only a gender would tell more. */
    String salutation(String calledBy) {
        String first = TextFolding.fold(calledBy).split("[\\s.,]+")[0];
        int form = has("women", first) ? 1 : has("men", first) ? 2 : 0;
        return sections.get("salutation").get(form).replace(NAME, calledBy) + mark();
    }

    /** What ends a greeting's line. */
    String mark() {
        return sections.get("salutation").get(3);
    }

    /** Whether a letter goes on in a small letter after its greeting. */
    boolean goesOnSmall() {
        return Set.of("de", "it", "pl").contains(language());
    }

    private static Map<String, List<String>> load(String language) {
        Map<String, List<String>> sections = new HashMap<>();
        try (InputStream in = FrameWords.class.getResourceAsStream(language.toLowerCase(Locale.ROOT) + ".txt")) {
            List<String> section = new ArrayList<>();
            for (String raw : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                String line = raw.strip();
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.add(line);
                }
            }
            return sections;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
