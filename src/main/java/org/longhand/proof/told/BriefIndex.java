package org.longhand.proof.told;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.Lexicon;

/** What the brief says, read for looking things up in it. */
public final class BriefIndex {

    /** How many of the sources are names. */
    private static final int NAMES = 4;

    private final Lexicon lexicon;
    private final Brief brief;
    private final List<IndexedText> sources = new ArrayList<>();
    private final List<IndexedText> facts = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> weekdays = new HashSet<>();
    private final List<ToldNumber> amounts = new ArrayList<>();
    private final Elapsed elapsed;

    public BriefIndex(Brief brief, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.brief = brief;
        for (Fact fact : brief.facts()) {
            facts.add(IndexedText.of(fact.when() == null ? fact.text() : fact.text() + " " + fact.when(), lexicon));
        }
        sources.addAll(facts);
        for (String other : new String[] {
            brief.relationship(),
            brief.occasion(),
            brief.purpose(),
            brief.closing(),
            brief.sender().name(),
            brief.sender().signs(),
            brief.recipient().name(),
            brief.recipient().calledBy()
        }) {
            sources.add(IndexedText.of(Objects.requireNonNullElse(other, ""), lexicon));
        }
        for (IndexedText source : sources) {
            words.addAll(source.words());
            numbers.addAll(source.numbers());
            amounts.addAll(ToldNumber.in(source, lexicon));
        }
        LocalDate date = brief.date();
        // The names come last and tell no month: June is a person there.
        for (IndexedText source : sources.subList(0, sources.size() - NAMES)) {
            months.addAll(source.months());
            weekdays.addAll(source.weekdays());
            if (date != null) { // the weekday that follows from a told date is told with it
                source.dates(date).forEach(d -> weekdays.add(d.getDayOfWeek().getValue()));
            }
        }
        if (date != null) {
            numbers.add(Integer.toString(date.getYear()));
        }
        elapsed = elapsed(date);
    }

    private Elapsed elapsed(LocalDate date) {
        if (date == null) {
            return new Elapsed(lexicon, List.of(), Set.of(), Set.of(), null);
        }
        List<LocalDate> dates = new ArrayList<>();
        Set<Integer> alone = new HashSet<>();
        Set<YearMonth> dated = new HashSet<>();
        Set<Integer> years = new HashSet<>();
        Set<Integer> named = new HashSet<>();
        for (IndexedText source : sources.subList(0, sources.size() - NAMES)) {
            named.addAll(source.weekdays());
            years.addAll(source.years());
            dates.addAll(source.dates(date));
            for (int month : source.months()) {
                if (source.dates(date).stream().anyMatch(d -> d.getMonthValue() == month)) {
                    continue;
                }
                if (source.years().isEmpty()) {
                    alone.add(month);
                }
                source.years().stream()
                        .map(year -> YearMonth.of(year, month))
                        .filter(told -> withinAYear(told, date))
                        .forEach(dated::add);
            }
        }
        return new Elapsed(lexicon, dates, alone, dated, years, named, date);
    }

    private static boolean withinAYear(YearMonth month, LocalDate date) {
        return Math.abs(ChronoUnit.MONTHS.between(month, YearMonth.from(date))) < 12;
    }

    /** Whether half as many pairs of something were told, as six pairs for "12". */
    public boolean pairsOf(String value) {
        return sources.stream().anyMatch(s -> s.doubled().contains(value));
    }

    /** What follows from it for the day of the letter. */
    public Elapsed elapsed() {
        return elapsed;
    }

    /** The numbers that were told, with what they count. */
    public List<ToldNumber> amounts() {
        return amounts;
    }

    /** The facts, in the brief's order, each with when it was. */
    public List<IndexedText> facts() {
        return facts;
    }

    /** All that was told: the facts, then the rest of the brief, the two people's names last. */
    public List<IndexedText> sources() {
        return sources;
    }

    /** The bases of all words that were told. */
    public Set<String> words() {
        return words;
    }

    /** Whether a number was told, in plain figures, of whatever it was; the year of the letter is. */
    public boolean number(String value) {
        return numbers.contains(value);
    }

    /** Whether two figures, as "76", are short for a year that was told, of 1900 to 2099. */
    public boolean yearEnding(String figures) {
        return figures.matches("\\d\\d") && numbers.stream().anyMatch(n -> n.matches("(?:19|20)" + figures));
    }

    /** Whether a year or an age of a decade was told; its tens, "9" for the nineties. */
    public boolean decade(String tens) {
        return numbers.stream().anyMatch(n -> n.matches("(?:19|20)?" + tens + "\\d"));
    }

    /** Whether a month was told, 1 to 12; a name that is one does not count. */
    public boolean month(int month) {
        return months.contains(month);
    }

    /** Whether one of the two people has this word in a name. */
    public boolean named(String base) {
        return sources.subList(sources.size() - NAMES, sources.size()).stream()
                .anyMatch(s -> s.words().contains(base));
    }

    /** Whether a weekday was told, 1 for Monday to 7, or follows from a told date. */
    public boolean weekday(int day) {
        return weekdays.contains(day);
    }

    /** Whether one thing that was told holds the day with its month, or the letter is of that day. */
    public boolean dayOf(DateParser.Day day) {
        LocalDate date = brief.date();
        return sources.stream().anyMatch(s -> s.holds(day))
                || date != null && date.getMonthValue() == day.month() && date.getDayOfMonth() == day.day();
    }

    /** Whether a season was named or a month of it; 0 for spring to 3 for winter. */
    public boolean season(int season) {
        return months.stream().anyMatch(m -> m % 12 / 3 == (season + 1) % 4)
                || words.stream().anyMatch(w -> Objects.equals(lexicon.season(w), season));
    }

    /** Whether one thing that was told has these words as they stand, folded. */
    public boolean phrase(String folded) {
        return sources.stream().anyMatch(s -> s.folded().contains(folded));
    }
}
