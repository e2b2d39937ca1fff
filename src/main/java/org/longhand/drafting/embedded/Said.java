package org.longhand.drafting.embedded;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The feelings that a letter has said, by the beginnings of their words: none is said again. */
final class Said {

    private static final List<String> BEGINNINGS = List.of(
            "thank", "grate", "gratitude", "glad", "happ", "sorr", "apolog", "regret", "wait", "forward", "smile");

    private final Set<String> said = new HashSet<>();

    void note(String text) {
        beginnings(text).forEach(said::add);
    }

    boolean repeats(String text) {
        return beginnings(text).anyMatch(said::contains);
    }

    boolean has(String beginning) {
        return said.contains(beginning);
    }

    private static Stream<String> beginnings(String text) {
        List<String> words = Skeleton.words(text);
        return BEGINNINGS.stream()
                .filter(s -> words.stream().anyMatch(w -> w.startsWith(s)))
                .map(s -> s.startsWith("grat") ? "thank" : s);
    }
}
