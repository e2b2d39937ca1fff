package org.longhand.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.longhand.drafting.Brief;
import org.longhand.people.Fact;

/** What the brief says, read for looking things up in it. */
final class Told {

    /** One thing that was told: its words, the numbers in it, its months, and the days that stand with their month. */
    record Source(String text, String folded, List<Token> tokens, Set<String> words, Set<String> numbers,
            Set<Integer> months, List<Days.Day> days, List<String> stems) {

        /** A month may stand alone, and its day elsewhere in the sentence: "the party is in May, on the third". */
        boolean holds(Days.Day day) {
            return days.contains(day) || months.contains(day.month())
                    && days.stream().noneMatch(d -> d.month() == day.month())
                    && numbers.contains(Integer.toString(day.day()));
        }
    }

    /** How many of the sources are names. */
    private static final int NAMES = 4;

    private final Lexicon lexicon;
    private final Brief brief;
    private final List<Source> sources = new ArrayList<>();
    private final List<Source> facts = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    /** The numbers of which half were told in pairs. */
    private final Set<String> pairs = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> weekdays = new HashSet<>();
    private final Elapsed elapsed;

    Told(Brief brief, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.brief = brief;
        for (Fact fact : brief.facts()) {
            facts.add(source(fact.when() == null ? fact.text() : fact.text() + " " + fact.when()));
        }
        sources.addAll(facts);
        for (String other : new String[] {brief.relationship(), brief.occasion(), brief.purpose(), brief.closing(),
                brief.sender().name(), brief.sender().signs(), brief.recipient().name(), brief.recipient().calledBy()}) {
            sources.add(source(Objects.requireNonNullElse(other, "")));
        }
        for (Source source : sources) {
            words.addAll(source.words());
            numbers.addAll(source.numbers());
        }
        // The names come last and tell no month: June is a person there.
        for (Source source : sources.subList(0, sources.size() - NAMES)) {
            months.addAll(source.months());
            source.words().stream().map(lexicon::weekday).filter(Objects::nonNull).forEach(weekdays::add);
            weekdayOf(source);
        }
        LocalDate date = brief.date();
        if (date != null) {
            numbers.add(Integer.toString(date.getYear()));
        }
        elapsed = elapsed(date);
    }

    private Source source(String text) {
        List<Token> tokens = Words.tokens(text, Words.sentences(text), lexicon.language());
        Set<String> bases = new HashSet<>();
        Set<String> found = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            bases.add(tokens.get(i).base());
            Numbers.Found number = Numbers.at(tokens, i, lexicon);
            if (number != null) {
                found.add(number.value());
                found.addAll(Arrays.asList(number.value().split("[/-]")));
                found.addAll(Clock.sameTimes(number.value()));
                int next = i + number.length();
                if (next < tokens.size() && lexicon.has("pairs", tokens.get(next).base()) && number.value().matches("\\d{1,4}")) {
                    pairs.add(Integer.toString(2 * Integer.parseInt(number.value())));
                }
            }
            Integer month = lexicon.month(tokens.get(i).base());
            if (month != null && (lexicon.language().equals("en") || lexicon.language().equals("de") ? tokens.get(i).capital() : true)) {
                named.add(month);
            }
        }
        List<Days.Day> days = Days.all(tokens, lexicon, text);
        days.forEach(d -> {
            named.add(d.month());
            found.add(Integer.toString(d.day()));
        });
        found.addAll(pairs);
        if (bases.stream().anyMatch(b -> lexicon.has("twos", b))) {
            found.add("2");
        }
        return new Source(text, Words.fold(text), tokens, bases, found, named, days, Stems.of(tokens, lexicon));
    }

    /** The weekday that follows from a told date is told with it. */
    private void weekdayOf(Source source) {
        if (brief.date() == null) {
            return;
        }
        datesOf(source).forEach(date -> weekdays.add(date.getDayOfWeek().getValue()));
    }

    /** The days of the calendar that a source names; one without a year is the nearest to the letter. */
    private List<LocalDate> datesOf(Source source) {
        List<Integer> years = yearsOf(source);
        return daysOf(source).stream().flatMap(day -> years.isEmpty()
                ? Dates.nearest(brief.date(), day.month(), day.day()).stream()
                : years.stream().flatMap(y -> Dates.valid(y, day.month(), day.day()).stream())).toList();
    }

    private static List<Integer> yearsOf(Source source) {
        return source.numbers().stream().filter(n -> n.matches("(?:1[89]|20)\\d\\d")).map(Integer::valueOf).toList();
    }

    private static List<Days.Day> daysOf(Source source) {
        if (!source.days().isEmpty() || source.months().size() != 1) {
            return source.days();
        }
        int month = source.months().iterator().next();
        return source.numbers().stream().filter(n -> n.matches("[1-9]|[12]\\d|3[01]"))
                .map(n -> new Days.Day(month, Integer.parseInt(n))).toList();
    }

    private Elapsed elapsed(LocalDate date) {
        if (date == null) {
            return new Elapsed(lexicon, List.of(), Set.of(), Set.of(), null);
        }
        List<LocalDate> dates = new ArrayList<>();
        Set<Integer> alone = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        for (Source source : sources.subList(0, sources.size() - NAMES)) {
            years.addAll(yearsOf(source));
            dates.addAll(datesOf(source));
            source.months().stream().filter(m -> datesOf(source).stream().noneMatch(d -> d.getMonthValue() == m)
                    && yearsOf(source).isEmpty()).forEach(alone::add);
        }
        return new Elapsed(lexicon, dates, alone, years, date);
    }

    /** Whether half as many pairs were told. */
    boolean pairsOf(String value) {
        return pairs.contains(value);
    }

    /** What follows from it for the day of the letter. */
    Elapsed elapsed() {
        return elapsed;
    }

    List<Source> facts() {
        return facts;
    }

    List<Source> sources() {
        return sources;
    }

    Set<String> words() {
        return words;
    }

    boolean number(String value) {
        return numbers.contains(value);
    }

    /** Whether "76" is short for a year that was told. */
    boolean yearEnding(String figures) {
        return figures.matches("\\d\\d") && numbers.stream().anyMatch(n -> n.matches("(?:19|20)" + figures));
    }

    boolean month(int month) {
        return months.contains(month);
    }

    boolean weekday(int day) {
        return weekdays.contains(day);
    }

    /** Whether one thing that was told holds the day with its month, or the letter is of that day. */
    boolean dayOf(Days.Day day) {
        LocalDate date = brief.date();
        return sources.stream().anyMatch(s -> s.holds(day))
                || date != null && date.getMonthValue() == day.month() && date.getDayOfMonth() == day.day();
    }

    /** Whether a season was named or a month of it. */
    boolean season(int season) {
        return months.stream().anyMatch(m -> m % 12 / 3 == (season + 1) % 4)
                || words.stream().anyMatch(w -> Objects.equals(lexicon.season(w), season));
    }

    boolean phrase(String folded) {
        return sources.stream().anyMatch(s -> s.folded().contains(folded));
    }
}
