package org.longhand.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it: {@code 3 May}, {@code May 3rd, 1936}, {@code 3. Mai}, {@code le 3 mai}, {@code 3 de mayo},
 * {@code 3 maggio}, {@code 3 maja}, {@code 03.05.1936}, {@code 1936-05-03}. {@code 3/5} is left alone: it is May for
 * one reader and March for another.
 *
 * @param day of the year
 * @param year or null where nobody said
 */
record ToldDay(MonthDay day, Integer year) {

    private static final List<String> NAMES = List.of(
            "january jan januar janner janvier enero ene gennaio gen stycznia styczen",
            "february feb februar fevrier fevr febrero febbraio lutego luty",
            "march mar marz mars marzo marca marzec",
            "april apr avril abril abr aprile kwietnia kwiecien",
            "may mai mayo maggio mag maja maj",
            "june jun juni juin junio giugno giu czerwca czerwiec",
            "july jul juli juillet juil julio luglio lug lipca lipiec",
            "august aug aout agosto ago sierpnia sierpien",
            "september sep sept septembre septiembre settembre wrzesnia wrzesien",
            "october oct oktober okt octobre octubre ottobre ott pazdziernika pazdziernik",
            "november nov novembre noviembre listopada listopad",
            "december dec dezember dez decembre diciembre dic dicembre grudnia grudzien");
    private static final Map<String, Month> MONTHS = months();
    static final String MONTH = "("
            + String.join(
                    "|",
                    MONTHS.keySet().stream()
                            .sorted((a, b) -> b.length() - a.length())
                            .toList()) + ")\\b\\.?";
    private static final String YEAR = "(?:,?\\s+(?:de |del |in )?(\\d{4})\\b)?";

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DOTS = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b");
    private static final Pattern DOTS_ALONE = Pattern.compile("\\b(?:am|vom|zum) (\\d{1,2})\\.\\s?(\\d{1,2})\\.");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°)?\\s+(?:of |de |del )?" + MONTH + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b" + MONTH + "\\s+(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)" + YEAR);

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (int i = 0; i < NAMES.size(); i++) {
            for (String name : NAMES.get(i).split(" ")) {
                months.put(name, Month.of(i + 1));
            }
        }
        return months;
    }

    /** Lower case and without accents, with all punctuation. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\u0300-\\u036F]", "")
                .toLowerCase(Locale.ROOT)
                .replace('ł', 'l')
                .replace('’', '\'');
    }

    /** The first day that a text names. */
    static Optional<ToldDay> in(String text) {
        if (text == null) {
            return Optional.empty();
        }
        String folded = folded(text);
        Matcher m = ISO.matcher(folded);
        if (m.find()) {
            return day(Integer.parseInt(m.group(2)), m.group(3), m.group(1));
        }
        m = DOTS.matcher(folded);
        if (m.find()) {
            return day(Integer.parseInt(m.group(2)), m.group(1), m.group(3));
        }
        m = DOTS_ALONE.matcher(folded);
        if (m.find()) {
            return day(Integer.parseInt(m.group(2)), m.group(1), null);
        }
        m = DAY_FIRST.matcher(folded);
        if (m.find()) {
            return day(MONTHS.get(m.group(2)).getValue(), m.group(1), m.group(3));
        }
        m = MONTH_FIRST.matcher(folded);
        return m.find() ? day(MONTHS.get(m.group(1)).getValue(), m.group(2), m.group(3)) : Optional.empty();
    }

    private static Optional<ToldDay> day(int month, String day, String year) {
        try {
            return Optional.of(new ToldDay(
                    MonthDay.of(month, Integer.parseInt(day)), year == null ? null : Integer.valueOf(year)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The next time that this day of the year comes, from a date on; 29 February comes on the 28th in common years. */
    LocalDate next(LocalDate from) {
        LocalDate thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }
}
