package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Tokens;
import org.longhand.drafting.composer.core.WordFiles;

/** Which case a German person stands in who is no subject: "dir" or "dich". */
final class GermanCases {

    private static final WordFiles FILES = WordFiles.beside(GermanCases.class);
    /** Prepositions that take a dative always; "neben" and "vor" do where somebody stands there. */
    static final Set<String> DATIVE = FILES.set("dative-prepositions");

    static final Set<String> ACCUSATIVE = FILES.set("accusative-prepositions");

    /** Verbs, by a part that all their forms have, whose person is one to whom. */
    private static final Pattern TO_WHOM = Pattern.compile("(?iU)(" + FILES.anyOf("verbs-to-whom") + ")");

    private static final Pattern WHOM = Pattern.compile("(?iU)(" + FILES.anyOf("verbs-whom") + ")");

    /** What one does something to that is one's own: "sich das Bein brechen". */
    private static final Pattern BODY = Pattern.compile(
            "(?U)\\b(das|den|die|einen|ein|eine|beide) (?:\\p{Ll}+" + " )?(" + FILES.anyOf("body-parts") + ")\\b");

    private GermanCases() {}

    /** Whether a person in a clause with these words is "dir" rather than "dich"; empty where that is not sure. */
    static Optional<Boolean> isDative(String clause) {
        boolean to = TO_WHOM.matcher(clause).find();
        boolean whom = WHOM.matcher(clause).find();
        return to == whom ? Optional.empty() : Optional.of(to);
    }

    /** Whether a verb here gives somebody something, so that "ihr" may be to whom or whose. */
    static boolean gives(String clause) {
        return TO_WHOM.matcher(clause).find();
    }

    /** Whether "sich" has an object behind it, so that it is to oneself that something is done. */
    static boolean hasObjectBehind(Tokens tokens, int i, String text) {
        int next = tokens.after(i);
        return BODY.matcher(text).find()
                || next > 0
                        && tokens.lower(next)
                                .matches("das|die|den|ein|eine|einen|dein|deine|deinen|mein|meine|meinen|keine?n?")
                        && !"ganze".equals(tokens.wordAfter(next))
                        && !"ganzen".equals(tokens.wordAfter(next));
    }
}
