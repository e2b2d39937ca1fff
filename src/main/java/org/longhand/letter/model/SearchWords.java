package org.longhand.letter.model;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.Plain;

/**
 * The words by which a text is found: as {@link Plain#of} spells them, each once, in the order in which they come
 * first, of at most {@value #LONGEST} characters. Where a script is written without spaces, every character is a word,
 * with the marks that stand on it.
 */
public final class SearchWords {

    /** What is longer is cut, in the text as in the search. In UTF-16 units, as the database counts at most. */
    static final int LONGEST = 64;

    private static final Set<UnicodeScript> WITHOUT_SPACES = Collections.unmodifiableSet(EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN));

    private SearchWords() {}

    /** Empty where the text has neither letter nor digit. */
    public static Set<String> of(String text) {
        return new LinkedHashSet<>(inOrder(text));
    }

    /** The same with each word as often as it stands there. */
    static List<String> inOrder(String text) {
        List<String> words = new ArrayList<>();
        String plain = Plain.of(text);
        int begin = 0;
        boolean alone = false;
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            boolean space = c == ' ';
            boolean single = !space && WITHOUT_SPACES.contains(UnicodeScript.of(c)) && !isMark(c);
            if (space || single || alone && !isMark(c)) {
                add(words, plain, begin, i);
                begin = space ? i + 1 : i;
                alone = single;
            }
            i += Character.charCount(c);
        }
        add(words, plain, begin, plain.length());
        return words;
    }

    private static void add(List<String> words, String plain, int begin, int end) {
        int last = Math.min(end, begin + LONGEST);
        if (last < end && Character.isHighSurrogate(plain.charAt(last - 1))) {
            last--;
        }
        if (begin < last) {
            words.add(plain.substring(begin, last));
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
