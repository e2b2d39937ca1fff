package org.longhand.drafting;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * A sentence for a person about how a draft came about, in whichever language that person reads.
 *
 * @param key in {@code notes.properties}
 * @param with what stands in the sentence's places, in their order; what is long is cut, for it is only quoted
 */
public record DraftNote(String key, List<String> with) {

    /** The most characters of anything that is quoted. */
    static final int MOST = 120;

    private static final String AS_IT_IS = "as-it-is";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public DraftNote {
        with = key.equals(AS_IT_IS)
                ? List.copyOf(with)
                : with.stream().map(DraftNote::cut).toList();
    }

    public static DraftNote of(String key, String... with) {
        return new DraftNote(key, Arrays.asList(with));
    }

    /** A sentence that is not translated, since nothing but its words is known of it. */
    public static DraftNote said(String sentence) {
        return of(AS_IT_IS, sentence);
    }

    /**
     * The sentence in this language; in English where there is none, and empty where no sentence of this key is known
     * (a later version may have stored it).
     */
    public String in(Locale language) {
        if (key.equals(AS_IT_IS)) {
            return with.get(0);
        }
        try {
            return new MessageFormat(
                            ResourceBundle.getBundle("org.longhand.drafting.notes", language, NO_FALLBACK)
                                    .getString(key),
                            Locale.ROOT)
                    .format(with.toArray());
        } catch (MissingResourceException e) {
            return "";
        }
    }

    private static String cut(String words) {
        if (words.length() <= MOST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return words.substring(0, end).stripTrailing() + "…";
    }
}
