package org.longhand.letter.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date as one writes it at the head of a letter. */
public final class DateLine {

    private DateLine() {}

    /**
     * Patterns stand here rather than in the JDK's, whose locale data changes between versions: the same letter prints
     * the same for ever.
     *
     * @param language BCP 47 tag
     */
    public static String of(LocalDate date, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String pattern = switch (locale.getLanguage()) {
            case "en" -> locale.getCountry().equals("US") ? "MMMM d, uuuu" : "d MMMM uuuu";
            case "fr" -> date.getDayOfMonth() == 1 ? "'1er' MMMM uuuu" : "d MMMM uuuu";
            case "it" -> date.getDayOfMonth() == 1 ? "'1º' MMMM uuuu" : "d MMMM uuuu";
            case "de", "da", "nb", "nn", "no", "fi", "cs", "sk", "hr", "sl" -> "d. MMMM uuuu";
            case "es", "pt" -> "d 'de' MMMM 'de' uuuu";
            case "hu" -> "uuuu. MMMM d.";
            default -> "d MMMM uuuu";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
