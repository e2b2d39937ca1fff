package org.longhand.drafting.composer.es;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what people leave out when they jot something down in Spanish. */
final class SpanishMending {

    private static final String DAY = "(?:el )?(\\d{1,2} de \\p{L}+(?: de \\d{4})?)";
    private static final Pattern BIRTHDAY =
            Pattern.compile("(?iU)^(?:su |tu |el )?(?:(\\d{1,3})[ºo.°]? ?cumpleaños|cumpleaños (?:número"
                    + " )?(\\d{1,3}))"
                    + "(?: es| será)?,? " + DAY + "\\.?$");
    private static final Pattern TURNS = Pattern.compile("(?iU)^cumple (\\d{1,3})(?: años)?,? " + DAY + "\\.?$");

    private SpanishMending() {}

    /** A note of a day as a sentence: "90 cumpleaños el 4 de marzo" as "El 4 de marzo cumples 90 años". */
    static String note(String fact, boolean usted) {
        String turns = usted ? "cumple " : "cumples ";
        Matcher birthday = BIRTHDAY.matcher(fact);
        if (birthday.matches()) {
            return "El " + birthday.group(3) + " " + turns
                    + (birthday.group(1) != null ? birthday.group(1) : birthday.group(2)) + " años";
        }
        Matcher m = TURNS.matcher(fact);
        return m.matches() ? "El " + m.group(2) + " " + turns + m.group(1) + " años" : fact;
    }
}
