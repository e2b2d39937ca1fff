package org.longhand.drafting.composer.en;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.ThirdPersons;
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

    /** Whether somebody of a gender was named so far. */
    boolean told(Gender gender) {
        return here.contains(gender);
    }

    /**
     * The gender of somebody else at a place, a family word behind a possessive or a name that is neither of the two:
     * both where one cannot tell, none where nobody is.
     */
    Set<Gender> at(int i) {
        String word = tokens.lower(i).replaceFirst("['’]s?$", "");
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
                && !isPlace(i, before == null ? "" : before)
                && !OtherPeople.isSaint(tokens, i);
        Set<Gender> found = EnumSet.noneOf(Gender.class);
        if (EnglishPeople.WORDS.containsKey(word)
                && (EnglishAgreement.DETERMINERS.contains(before == null ? "" : before) && !isPredicate(i)
                        || Character.isUpperCase(tokens.get(i).charAt(0))
                                && !tokens.get(i).equals("I"))) {
            found.addAll(genders(EnglishPeople.WORDS.get(word)));
        } else if (unknownName) {
            found.addAll(Gender.ofGivenName(word).map(Set::of).orElse(ThirdPersons.ANY));
        }
        here.addAll(found);
        return found;
    }

    /** "Zofia is my sister" names nobody else. */
    private boolean isPredicate(int i) {
        String being = tokens.wordBefore(tokens.before(i));
        return being != null
                && being.matches("(is|was|are|were|am|been|be|became|becomes|as|like)|\\p{L}+['’](s|re|m)");
    }

    private boolean isPlace(int i, String before) {
        String twoBefore = tokens.wordBefore(tokens.before(i));
        return Set.of("the", "a", "an", "in", "at", "near", "from", "on", "above", "of")
                        .contains(before)
                || before.equals("to") && twoBefore != null && MOTIONS.contains(twoBefore);
    }

    /** The genders that a word for somebody tells: both where it tells none. */
    static Set<Gender> genders(Gender gender) {
        return gender == null ? ThirdPersons.ANY : Set.of(gender);
    }
}
