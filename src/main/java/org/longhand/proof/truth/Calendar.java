package org.longhand.proof.truth;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.proof.text.Fold;

/**
 * The words of a language for months and weekdays, folded, from the JDK's locale data.
 *
 * @param months   word to month, 1 to 12
 * @param weekdays word to weekday, 1 (Monday) to 7
 */
record Calendar(Map<String, Integer> months, Map<String, Integer> weekdays) {

    private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
    private static final Map<String, Calendar> LOADED = new ConcurrentHashMap<>();

    static Calendar of(String language) {
        return LOADED.computeIfAbsent(language, Calendar::load);
    }

    private static Calendar load(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Map<String, Integer> months = new HashMap<>();
        Map<String, Integer> weekdays = new HashMap<>();
        for (TextStyle style : STYLES) {
            for (Month month : Month.values()) {
                months.putIfAbsent(Fold.word(month.getDisplayName(style, locale)), month.getValue());
            }
            for (DayOfWeek day : DayOfWeek.values()) {
                String word = Fold.word(day.getDisplayName(style, locale));
                weekdays.putIfAbsent(word, day.getValue());
                plurals(language, word).forEach(plural -> weekdays.putIfAbsent(plural, day.getValue()));
            }
        }
        if (language.equals("en")) {
            for (TextStyle style : List.of(TextStyle.SHORT)) {
                for (Month month : Month.values()) {
                    months.putIfAbsent(Fold.word(month.getDisplayName(style, Locale.UK)), month.getValue());
                }
            }
            // Words before they are months.
            months.remove("mar");
            months.remove("sun");
        }
        return new Calendar(Map.copyOf(months), Map.copyOf(weekdays));
    }

    private static List<String> plurals(String language, String word) {
        return switch (language) {
            case "en", "de", "fr" -> List.of(word + "s");
            case "es" -> List.of(word + "s");
            case "pl" -> List.of(word.replaceAll("a$", "e"), word.replaceAll("a$", "y"), word + "ek", word + "u");
            default -> List.of();
        };
    }
}
