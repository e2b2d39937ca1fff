package org.longhand.proof.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;

/**
 * What a dictionary knows of a word: whether it is a name, or a word like others, or both ("Rose"). The dictionaries are
 * those of LanguageTool. Safe for use by many threads.
 */
public final class Lexicon {

    /** What a word can be. */
    public record Readings(boolean name, boolean common, boolean verb, boolean nounOnly) {

        /** In no dictionary: likely a name, or a word of another language. */
        public boolean unknown() {
            return !name && !common;
        }
    }

    private static final Readings UNKNOWN = new Readings(false, false, false, false);
    private static final int WORDS_KEPT = 20_000;
    private static final Map<String, Lexicon> LOADED = new ConcurrentHashMap<>();

    private final String language;
    private final Tagger tagger;
    private final Map<String, Readings> known = new ConcurrentHashMap<>();

    private Lexicon(String language) {
        this.language = language;
        this.tagger = Languages.getLanguageForShortCode(language).getTagger();
    }

    /** The lexicon of a language, one of LanguageWords' primary subtags. */
    public static Lexicon of(String language) {
        return LOADED.computeIfAbsent(language, Lexicon::new);
    }

    /** What the word can be, as it is spelt. */
    public Readings look(String word) {
        if (known.size() > WORDS_KEPT) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::tag);
    }

    private Readings tag(String word) {
        Readings asSpelt = read(word.replace('’', '\''));
        if (asSpelt.unknown() && word.contains("-")) {
            // A word of parts is as common as its parts.
            Readings all = null;
            for (String part : word.split("-")) {
                Readings one = part.isEmpty() ? UNKNOWN : read(part);
                all = all == null ? one
                        : new Readings(all.name() || one.name(), all.common() && one.common(), false, false);
            }
            return all;
        }
        return asSpelt;
    }

    private Readings read(String word) {
        boolean name = false;
        boolean common = false;
        boolean verb = false;
        boolean other = false;
        for (AnalyzedToken reading : readings(word)) {
            String tag = reading.getPOSTag();
            if (tag == null) {
                continue;
            }
            if (isName(tag, reading.getLemma())) {
                name = true;
            } else {
                common = true;
                verb |= tag.startsWith("V");
                other |= !tag.startsWith("N");
            }
        }
        return new Readings(name, common, verb, common && !other);
    }

    private Iterable<AnalyzedToken> readings(String word) {
        try {
            // The taggers share caches that are not all made for many threads.
            synchronized (tagger) {
                AnalyzedTokenReadings readings = tagger.tag(List.of(word)).get(0);
                return readings.getReadings();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isName(String tag, String lemma) {
        return switch (language) {
            case "en" -> tag.startsWith("NNP");
            case "de" -> tag.startsWith("EIG");
            case "fr" -> tag.startsWith("Z");
            case "es" -> tag.startsWith("NP");
            case "it" -> tag.startsWith("NPR");
            // Polish marks no names; their lemma has a capital.
            default -> lemma != null && !lemma.isEmpty() && Character.isUpperCase(lemma.codePointAt(0))
                    && tag.startsWith("subst");
        };
    }

    /** As {@link #look} for the word with a small first letter. */
    public Readings lookSmall(String word) {
        return look(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }
}
