package org.longhand.drafting.composer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.longhand.drafting.composer.weave.SentenceFrame;

/**
 * The occasions that this house knows, from the files that came with it and from a folder of the user's own, whose file
 * of the same name is taken instead. An edited file is seen at the next call.
 */
public final class Occasions {

    static final String GENERAL = "general";
    private static final String BUILT_IN = "templates/occasions/general.txt";

    private final OccasionFolder builtIn;
    private final Optional<OccasionFolder> own;
    private volatile Loaded loaded;

    private record Loaded(Object version, Map<String, Occasion> byName) {}

    /**
     * @param builtIn what came with the program; holds {@code general.txt}
     * @param own what is looked at first
     */
    public Occasions(OccasionFolder builtIn, Optional<OccasionFolder> own) {
        this.builtIn = builtIn;
        this.own = own;
    }

    /** The occasions on the class path of this class alone. */
    public static Occasions builtIn() {
        return with(Optional.empty());
    }

    /** The occasions on the class path, and before them those of a folder. */
    public static Occasions with(Optional<OccasionFolder> own) {
        return new Occasions(OccasionFolder.onClassPath(Occasions.class.getClassLoader(), BUILT_IN), own);
    }

    /**
     * Every occasion, by name, the general one last.
     *
     * @throws OccasionException when a file cannot be read; the message names file and line
     */
    public List<Occasion> all() {
        Map<String, Occasion> byName = byName();
        List<Occasion> all = new ArrayList<>(byName.values());
        all.remove(byName.get(GENERAL));
        all.add(byName.get(GENERAL));
        return List.copyOf(all);
    }

    /**
     * The occasion that somebody means: one whose name, title or alias is what they wrote, else one whose name, title
     * or longest alias stands in what they wrote ("my sister's graduation"), else the general one. Case, accents and
     * punctuation do not matter.
     *
     * @throws OccasionException when a file cannot be read; the message names file and line
     */
    public Occasion of(String freeText) {
        Map<String, Occasion> byName = byName();
        String said = plain(freeText == null ? "" : freeText);
        Occasion best = byName.get(GENERAL);
        int bestLength = 0;
        for (Occasion occasion : byName.values()) {
            for (String word : wordsFor(occasion)) {
                if (said.equals(word)) {
                    return occasion;
                }
                if (word.length() > bestLength && (" " + said + " ").contains(" " + word + " ")) {
                    best = occasion;
                    bestLength = word.length();
                }
            }
        }
        return best;
    }

    /** The lines of one section: the occasion's own, else the general occasion's. */
    List<SentenceFrame> frames(Occasion occasion, String language, String section) {
        List<SentenceFrame> own = occasion.frames(language, section);
        return own.isEmpty() ? byName().get(GENERAL).frames(language, section) : own;
    }

    private static List<String> wordsFor(Occasion occasion) {
        List<String> words = new ArrayList<>();
        words.add(plain(occasion.name()));
        occasion.titles().values().forEach(title -> words.add(plain(title)));
        occasion.aliases().forEach(alias -> words.add(plain(alias)));
        return words;
    }

    private static String plain(String s) {
        return Normalizer.normalize(s.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[’']s\\b", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private Map<String, Occasion> byName() {
        Object version = own.map(OccasionFolder::version).orElse("");
        Loaded now = loaded;
        if (now == null || !now.version.equals(version)) {
            now = new Loaded(version, load());
            loaded = now;
        }
        return now.byName;
    }

    private Map<String, Occasion> load() {
        Map<String, String> texts = new TreeMap<>(builtIn.files());
        own.ifPresent(folder -> texts.putAll(folder.files()));
        Map<String, Occasion> byName = new TreeMap<>();
        texts.forEach((file, text) -> {
            Occasion occasion = OccasionFile.read(file, text);
            byName.put(occasion.name(), occasion);
        });
        if (!byName.containsKey(GENERAL)) {
            throw new OccasionException(BUILT_IN + " is missing: every other occasion leans on it");
        }
        return Collections.unmodifiableMap(byName);
    }
}
