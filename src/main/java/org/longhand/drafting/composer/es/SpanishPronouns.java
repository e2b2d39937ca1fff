package org.longhand.drafting.composer.es;

import java.util.Set;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.ThirdPersons.Who;
import org.longhand.drafting.composer.core.Tokens;

/** Spanish possessives and objects as those of a letter, once it is known whom they mean. */
final class SpanishPronouns {

    private final Tokens tokens;
    private final boolean usted;

    SpanishPronouns(Tokens tokens, boolean usted) {
        this.tokens = tokens;
        this.usted = usted;
    }

    /** "Con ella" and "para él"; false where no preposition stands before. */
    boolean strong(int i, Who who, Set<String> prepositions) {
        boolean sender = who == Who.SENDER;
        String before = tokens.wordBefore(i);
        if ("con".equals(before)) {
            tokens.set(tokens.before(i), sender ? "conmigo" : usted ? "con" : "contigo");
            tokens.set(i, usted && !sender ? "usted" : "");
            return true;
        }
        if (before == null || !prepositions.contains(before) && !before.equals("a")) {
            return false;
        }
        tokens.set(i, sender ? "mí" : usted ? "usted" : "ti");
        return true;
    }

    void possessive(int i, Who who) {
        if (who == Who.SENDER || who == Who.RECIPIENT && !usted) {
            String ending = tokens.lower(i).substring(2);
            tokens.set(i, tokens.cased(i, (who == Who.SENDER ? "mi" : "tu") + ending));
        }
    }

    /** Sets the last letters of a word, which are an object, to "te" or "me". */
    void object(int i, int letters, Who who) {
        if (who == Who.SENDER || who == Who.RECIPIENT && !usted) {
            String own = who == Who.SENDER ? "me" : "te";
            String start = tokens.get(i).substring(0, tokens.get(i).length() - letters);
            tokens.set(i, start.isEmpty() ? tokens.cased(i, own) : start + own);
        }
    }

    /** Whether "le", "lo" or "la" is an object, no article. */
    boolean isClitic(int i) {
        String next = tokens.after(i) < 0 ? "" : tokens.lower(tokens.after(i));
        return tokens.lower(i).equals("le") && next.matches("(?U)\\p{L}+")
                || SpanishSubject.FIRST.matcher(next).matches();
    }

    /** "Lo" beside a recipient who did it is a thing as well. */
    static boolean mayBeSomebody(String word, Who subject) {
        return subject != Who.RECIPIENT || word.endsWith("le");
    }

    /** The gender that a form of "he" or "she" tells. */
    static Set<Gender> form(String word) {
        return word.endsWith("le")
                ? ThirdPersons.ANY
                : Set.of(word.endsWith("la") || word.equals("ella") ? Gender.FEMALE : Gender.MALE);
    }
}
