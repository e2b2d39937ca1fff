package org.longhand.proof.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.people.text.TextFolding;

/** A language's words for kin, from the section {@code family} of its lexicon. */
public final class KinWords {

    private static final Map<String, Map<String, Set<String>>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private KinWords() {}

    /**
     * For each word, the words of which any being told makes it true: of "mum" also "mother", of "parents" also
     * "mother" and "father". All are folded, as {@link TextFolding} has it. A word with {@code _} at its end counts
     * only where it is somebody's own, as in "my man".
     */
    public static Map<String, Set<String>> founders(Lexicon lexicon) {
        return BY_LANGUAGE.computeIfAbsent(lexicon.language(), l -> {
            Map<String, Set<String>> founders = new HashMap<>();
            for (String line : lexicon.lines("family")) {
                Set<String> all =
                        new HashSet<>(List.of(line.replace(":", " ").strip().split("\\s+")));
                for (String word : line.split(":")[0].strip().split("\\s+")) {
                    founders.computeIfAbsent(word, w -> new HashSet<>()).addAll(all);
                }
            }
            return founders;
        });
    }

    /** Whether it is a word for kin wherever it stands; folded, as {@link TextFolding} has it. */
    public static boolean isKin(String word, Lexicon lexicon) {
        return founders(lexicon).containsKey(word);
    }
}
