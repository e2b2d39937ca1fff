package org.longhand.people.day;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
public record ToldDay(MonthDay day, Integer year) {

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

    static boolean isMonth(String folded) {
        return MONTHS.containsKey(folded);
    }

    /** One way of writing a day, and where its parts stand in the pattern. */
    private record Way(Pattern pattern, int day, int month, int year) {}

    private static final List<Way> WAYS = List.of(
            new Way(ISO, 3, 2, 1),
            new Way(DOTS, 1, 2, 3),
            new Way(DOTS_ALONE, 1, 2, 0),
            new Way(DAY_FIRST, 1, 2, 3),
            new Way(MONTH_FIRST, 2, 1, 3));

    /** A day and where it stands in its text. */
    record Place(ToldDay day, int start, int end) {}

    /** All days that a text names, in their order. */
    static List<Place> all(FoldedLine line) {
        List<Place> found = new ArrayList<>();
        for (Way way : WAYS) {
            Matcher m = way.pattern().matcher(line.folded());
            while (m.find()) {
                int start = m.start();
                int end = m.end();
                String month = m.group(way.month());
                int number = MONTHS.containsKey(month) ? MONTHS.get(month).getValue() : Integer.parseInt(month);
                if (found.stream().noneMatch(p -> p.start() < end && start < p.end()) && !isVerb(line, m, way)) {
                    day(number, m.group(way.day()), way.year() == 0 ? null : m.group(way.year()))
                            .ifPresent(day -> found.add(new Place(day, start, end)));
                }
            }
        }
        found.sort(Comparator.comparing(Place::start));
        return found;
    }

    /**
     * "You may 3 times", "we march 10 miles": what is no month is written small in the languages that have such words.
     */
    private static boolean isVerb(FoldedLine line, Matcher m, Way way) {
        String month = m.group(way.month());
        return way.month() == 1 && Set.of("may", "march", "mar").contains(month) && !line.capital(m.start(1));
    }

    /** The first day that a text names. */
    public static Optional<ToldDay> in(String text) {
        return all(FoldedLine.of(text)).stream().findFirst().map(Place::day);
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
    public LocalDate next(LocalDate from) {
        LocalDate thisYear = day.atYear(from.getYear());
        return thisYear.isBefore(from) ? day.atYear(from.getYear() + 1) : thisYear;
    }

    /** The last time that it came, up to a date. */
    public LocalDate last(LocalDate until) {
        LocalDate thisYear = day.atYear(until.getYear());
        return thisYear.isAfter(until) ? day.atYear(until.getYear() - 1) : thisYear;
    }

    /** The time that is nearest to a date. */
    public LocalDate nearest(LocalDate to) {
        LocalDate next = next(to);
        LocalDate last = last(to);
        return ChronoUnit.DAYS.between(to, next) <= ChronoUnit.DAYS.between(last, to) ? next : last;
    }
}
