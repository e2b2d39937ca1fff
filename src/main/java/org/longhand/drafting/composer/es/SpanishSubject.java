package org.longhand.drafting.composer.es;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** Finds the verb of a Spanish sentence, whose subject is mostly left out, and says whose it may be. */
final class SpanishSubject {

    private static final WordFiles FILES = WordFiles.beside(SpanishSubject.class);
    private static final Set<String> CLITICS = FILES.set("clitics");
    private static final Set<String> ADVERBS = FILES.set("adverbs");
    static final Set<String> ARRIVES = FILES.set("subject-behind");
    private static final Pattern OPENER = Pattern.compile(
            "(?iU)(?:con \\p{L}+ años|a los \\p{L}+(?: años)?|de (?:niñ[oa]|pequeñ[oa]|joven)|en \\d{4}|cada \\p{L}+"
                    + "|todos los \\p{L}+|todas las \\p{L}+|una vez|(?:el|la|los|las) \\p{L}+(?: \\p{L}+)? que"
                    + "|un día|una noche),? ");
    private static final Pattern NOBODY = Pattern.compile(
            "(?iU)^(?:(?:no|ya|nunca|siempre|todavía) )?(llueve|llovía|llovió|nieva|nevaba|nevó|hay|había (?:un"
                    + "|una|mucha?|niebla)"
                    + "|hubo|hace|hacía|hizo (?:frío|calor|sol|viento|buen|mal|un)|(?:es|era|fue|será) (?:el|la"
                    + "|los|las|un|una|en|de|tarde|temprano|verano|invierno|otoño|primavera"
                    + "|lunes|martes|miércoles|jueves|viernes|sábado|domingo|cierto|verdad|posible|difícil|fácil"
                    + "|hora|noche|navidad|mi|su|nuestro|nuestra|\\d+|cuando|como"
                    + "|demasiado)|parece que|falta|faltaba|ha pasado|han pasado|pasó|queda|fue)\\b");
    static final Pattern FIRST = Pattern.compile("(?U)" + FILES.anyOf("first-persons"));

    private final Tokens tokens;
    private final String text;

    SpanishSubject(Tokens tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** Whether a sentence is about the weather, the time or nobody at all. */
    static boolean isAboutNobody(String text) {
        return NOBODY.matcher(text).find();
    }

    /**
     * The last word of a when before the verb, as in "Con seis años guardaba" or "el pan que dejó"; -1 where there is
     * none.
     */
    int opener() {
        Matcher m = OPENER.matcher(text);
        if (!m.lookingAt()) {
            return -1;
        }
        int last = -1;
        int length = 0;
        for (int i = 0; i < tokens.size() && length < m.end(); i++) {
            length += tokens.get(i).length();
            last = tokens.isWord(i) ? i : last;
        }
        return last;
    }

    /**
     * "Estaba" is of "yo" as well; it is the reader's where somebody else acts on the sender, or facts before told so.
     */
    boolean mayBeI(int verb, boolean thirds) {
        boolean both = tokens.lower(verb).matches("\\p{L}+(aba|ía)|era|iba");
        boolean first = Pattern.compile("(?U)\\b(?:" + FIRST.pattern().replace("(?U)", "") + ")\\b")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
        return both && (first || !thirds && !text.matches("(?iU).*\\b(me|nos|conmigo|mí)\\b.*"));
    }

    /**
     * The verb at the beginning whose subject was left out and may be the reader; -1 where there is none.
     *
     * @param thirds whether a fact before spoke of one of the two in the third person
     */
    int leftOut(boolean thirds) {
        if (isAboutNobody(text) || !tokens.isWord(0)) {
            return -1;
        }
        int verb = after(opener());
        boolean article = opener() < 0
                && tokens.lower(0).matches("la|lo|los|las")
                && !tokens.lower(Math.max(verb, 0)).matches("\\p{L}+(ó|aba|ía)");
        boolean ours = verb >= 0
                && !article
                && SpanishVerbs.isThird(tokens.lower(verb))
                && !mayBeI(verb, thirds)
                && !ARRIVES.contains(tokens.lower(verb));
        return ours ? verb : -1;
    }

    /** Whether nothing but little words stands between a verb and the beginning of its clause. */
    boolean begins(int verb) {
        int at = tokens.before(verb);
        while (at >= 0
                && (CLITICS.contains(tokens.lower(at)) || ADVERBS.contains(tokens.lower(at)))
                && !tokens.get(at + 1).contains(",")) {
            at = tokens.before(at);
        }
        return at < 0
                || tokens.get(at + 1).contains(",")
                || tokens.lower(at).matches("cuando|que|si|porque|mientras|donde|y|pero");
    }

    /** The verb behind a subject, past adverbs and the little pronouns before it; -1 where there is none. */
    int after(int i) {
        int at = i < 0 ? 0 : tokens.after(i);
        while (at >= 0 && (CLITICS.contains(tokens.lower(at)) || ADVERBS.contains(tokens.lower(at)))) {
            at = tokens.after(at);
        }
        return at;
    }
}
