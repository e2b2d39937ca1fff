package org.longhand.drafting.composer;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what people leave out when they jot something down in French. */
final class FrenchMending {

    private FrenchMending() {
    }

    /** "Aime les tulipes" is told of the recipient. */
    static String withSubject(String text, boolean vous) {
        Matcher m = Pattern.compile("(?iU)^(aime|adore|a|est|chante|fredonne|cuisine|préfère|déteste|parle|joue|rit"
                + "|vit|habite|travaille)"
                + " ((?:les?|la|une?|des|toujours|beaucoup|souvent|en|à|deux|trois|quand|dans|sous|avec) .+"
                + "|l['’].+)$").matcher(text);
        if (!m.matches() || vous) {
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
