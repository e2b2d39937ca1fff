package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what people leave out when they jot something down in French. */
final class FrenchMending {

    private static final Pattern BIRTHDAY = Pattern.compile(
            "(?iU)^(?:ses |fête ses )?(\\d{1,3})(?: ans|e anniversaire),? le (\\d{1,2}(?:er)? \\p{L}+)(?=\\.?$)");

    private FrenchMending() {}

    /** A note of a day as a sentence: "90 ans le 4 mars" as "Tu as 90 ans le 4 mars". */
    static String note(String fact, boolean vous) {
        return BIRTHDAY.matcher(fact).replaceFirst((vous ? "Vous avez" : "Tu as") + " $1 ans le $2");
    }

    /**
     * "Aime les tulipes" is told of the recipient.
     *
     * @param recipient whether a subject that was left out may be the recipient
     */
    static String withSubject(String text, boolean vous, boolean recipient) {
        Matcher m = Pattern.compile("(?iU)^(aime|adore|a|est|chante|fredonne|cuisine|préfère|déteste|parle|joue|rit"
                        + "|vit|habite|travaille)"
                        + " ((?:les?|la|une?|des|toujours|beaucoup|souvent|en|à|deux|trois|quand|dans|sous|avec) .+"
                        + "|l['’].+)$")
                .matcher(text);
        if (!m.matches() || vous || !recipient) {
            return text;
        }
        String verb = m.group(1).toLowerCase(Locale.ROOT);
        String you = switch (verb) {
            case "a" -> "as";
            case "est" -> "es";
            case "rit" -> "ris";
            case "vit" -> "vis";
            default -> verb + "s";
        };
        return "Tu " + you + " " + m.group(2);
    }
}
