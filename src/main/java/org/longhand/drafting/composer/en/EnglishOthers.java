package org.longhand.drafting.composer.en;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** The people of an English sentence who are neither of the two, as far as their gender tells whom a pronoun means. */
final class EnglishOthers {

    private static final WordFiles FILES = WordFiles.beside(EnglishOthers.class);
    private static final Set<String> MOTIONS = FILES.set("motions");
    private static final Pattern CALENDAR =
            Pattern.compile(WordFiles.beside(EnglishOthers.class).anyOf("calendar"));

    private final Tokens tokens;
    private final EnglishAgreement agreement;
    private final Set<Gender> here = EnumSet.noneOf(Gender.class);

    EnglishOthers(Tokens tokens, EnglishAgreement agreement) {
        this.tokens = tokens;
        this.agreement = agreement;
    }

    /** The genders of those named so far; both where one cannot tell. */
    Set<Gender> genders() {
        return here;
    }

    /** Remembers somebody else: a family word behind a possessive, or a name that is neither of the two. */
    void notePerson(int i) {
        String word = tokens.lower(i);
        String before = tokens.wordBefore(i);
        boolean unknownName = Character.isUpperCase(tokens.get(i).charAt(0))
                && !EnglishPeople.WORDS.containsKey(word)
                && (before == null
                        ? agreement.nextVerb(i) > 0
                                && (EnglishVerbs.isAuxiliary(tokens.lower(agreement.nextVerb(i)))
                                        || EnglishVerbs.isPast(tokens.lower(agreement.nextVerb(i)))
                                        || EnglishVerbs.isKnownThird(tokens.lower(agreement.nextVerb(i))))
                                && !word.matches("i|you|we|it|they|he|she|there|this|that|what|my|your|our|who")
                        : !word.matches("i|i['’].*"))
                && !CALENDAR.matcher(tokens.get(i)).matches()
                && !isPlace(i, before == null ? "" : before);
        if (EnglishPeople.WORDS.containsKey(word)
                && (EnglishAgreement.DETERMINERS.contains(before == null ? "" : before)
                        || Character.isUpperCase(tokens.get(i).charAt(0))
                                && !tokens.get(i).equals("I"))) {
            add(EnglishPeople.WORDS.get(word));
        } else if (unknownName) {
            add(null);
        }
    }

    private boolean isPlace(int i, String before) {
        String twoBefore = tokens.wordBefore(tokens.before(i));
        return Set.of("in", "at", "near", "from", "on", "above", "of").contains(before)
                || before.equals("to") && twoBefore != null && MOTIONS.contains(twoBefore);
    }

    private void add(Gender gender) {
        here.addAll(gender == null ? EnumSet.allOf(Gender.class) : EnumSet.of(gender));
    }
}
