package org.longhand.drafting.composer.de;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.de.GermanVerbs.GrammaticalPerson;

/** Puts right what people leave out when they jot something down in German. */
final class GermanMending {

    private static final String DAY = "(\\d{1,2}\\. ?(?:\\p{L}+|\\d{1,2}\\.?)(?: \\d{4})?)";
    private static final Pattern BIRTHDAY =
            Pattern.compile("(?iU)^(?:(?:dein|ihr|sein) )?(?:(\\d{1,3})\\.|(\\p{L}+er)) geburtstag(?: ist)?,?"
                    + " (?:am )?" + DAY + "\\.?$");
    private static final Pattern BARE_BIRTHDAY =
            Pattern.compile("(?iU)^(?:(\\d{1,3})\\.|(\\p{L}+er))" + " geburtstag\\.?$");
    private static final Pattern TURNS =
            Pattern.compile("(?iU)^wird (?:am )?" + DAY + " (\\d{1,3})(?: jahre(?: alt)?)?\\.?$");
    private static final Pattern WITHOUT_SUBJECT =
            Pattern.compile("(?U)^(?:(Immer|Nie|Oft|Noch immer|Manchmal|Damals|Einmal) )?(\\p{L}+)" + "((?: .+)?)$");

    private GermanMending() {}

    /** A note of a day as a sentence: "90. Geburtstag am 4. März" as "Am 4. März ist dein 90. Geburtstag". */
    static String note(String fact, boolean sie) {
        String your = sie ? "Ihr" : "dein";
        Matcher birthday = BIRTHDAY.matcher(fact);
        if (birthday.matches()) {
            return "Am " + birthday.group(3) + " ist " + your + " " + count(birthday) + " Geburtstag";
        }
        Matcher bare = BARE_BIRTHDAY.matcher(fact);
        if (bare.matches()) {
            return your + " " + count(bare) + " Geburtstag";
        }
        Matcher turns = TURNS.matcher(fact);
        return turns.matches()
                ? (sie ? "Sie werden" : "Du wirst") + " am " + turns.group(1) + " " + turns.group(2)
                : fact;
    }

    private static String count(Matcher m) {
        return m.group(1) != null ? m.group(1) + "." : m.group(2).toLowerCase(Locale.ROOT);
    }

    /**
     * A sentence that left its subject out, with the subject it surely has: "Liebt Tulpen" is told of the recipient;
     * "Vermisse dich" is told of the sender.
     *
     * @param recipient whether a subject that was left out may be the recipient
     */
    static String withSubject(String text, boolean sie, boolean recipient) {
        Matcher m = WITHOUT_SUBJECT.matcher(text);
        if (!m.matches() || text.endsWith("?")) {
            return text;
        }
        String verb = m.group(2).toLowerCase(Locale.ROOT);
        String rest = m.group(3);
        String next = Text.words(rest).stream().findFirst().orElse("");
        boolean subject = next.matches(
                "ich|du|er|sie|es|wir|man|ihr|das|der|die|dein|deine|mein|meine|unser|unsere|ihre|alles|wer|was|wie");
        if (verb.matches("vermisse|liebe|hoffe|wünsche|denke|danke|freue")
                && !next.isEmpty()
                && next.matches(
                        "(?U)dich|dir|ihnen|sie" + "|deine?[nmr]?|ihre?[nmr]?|mich|auf|an|oft|jeden|sehr|so|uns")) {
            return "Ich " + verb + rest;
        }
        if (m.group(1) != null || subject || text.matches("(?U)\\p{L}+,.*")) {
            return text;
        }
        boolean sure = recipient
                && GermanVerbs.isThird(verb)
                && !verb.matches("sind|waren|haben|hatten|werden|gibt|regnet|schneit|konnten"
                        + "|heißt|wollen|sollen|können|müssen|wurden");
        Optional<String> agreed =
                sure ? GermanVerbs.agreed(verb, sie ? GrammaticalPerson.SIE : GrammaticalPerson.DU) : Optional.empty();
        boolean bound = !rest.isBlank() && !next.matches("geboren");
        return agreed.isPresent() && bound ? (sie ? "Sie " : "Du ") + agreed.get() + rest : text;
    }
}
