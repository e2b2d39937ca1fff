package org.longhand.proof.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * The words of a brief that are spelt as the person who told them spells them: names, of people and of places, and the
 * words of the closing, which may be in another language.
 */
public final class KnownWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*+");

    private KnownWords() {}

    /** The known words of a brief, as they are written there. */
    public static Set<String> of(Brief brief) {
        Set<String> known = new HashSet<>();
        Stream.of(brief.sender(), brief.recipient()).forEach(person -> names(person, known));
        words(brief.closing(), false, known);
        // In German every noun has a capital, and a misspelt one is no name.
        boolean capitalsAreNames = !brief.language().toLowerCase(Locale.ROOT).startsWith("de");
        if (capitalsAreNames) {
            brief.facts().stream().map(Fact::text).forEach(text -> words(text, true, known));
            words(brief.relationship(), true, known);
            words(brief.purpose(), true, known);
        }
        return known;
    }

    private static void names(Person person, Set<String> known) {
        words(person.name(), false, known);
        words(person.calledBy(), false, known);
        words(person.signs(), false, known);
    }

    private static void words(String text, boolean capitalsOnly, Set<String> known) {
        if (text == null) {
            return;
        }
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            String word = m.group().replaceAll("['’]s$", "");
            if (!capitalsOnly || Character.isUpperCase(word.codePointAt(0))) {
                known.add(word);
                known.addAll(List.of(word.split("-")));
            }
        }
    }
}
