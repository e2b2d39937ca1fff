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

    /** One thing that was told: its words, the numbers in it, and its months. */
    record Source(String folded, List<Token> tokens, Set<String> words, Set<String> numbers, Set<Integer> months,
            List<String> stems) {
    }

    /** How many of the sources are names. */
    private static final int NAMES = 4;

    private final Lexicon lexicon;
    private final Brief brief;
    private final List<Source> sources = new ArrayList<>();
    private final List<Source> facts = new ArrayList<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final Set<Integer> months = new HashSet<>();
    private final Set<Integer> weekdays = new HashSet<>();

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
                found.addAll(Arrays.asList(number.value().split("[/.:-]")));
                found.add(number.value());
                LocalDate iso = Dates.iso(tokens.get(i).text());
                if (iso != null) {
                    named.add(iso.getMonthValue());
                    found.add(Integer.toString(iso.getDayOfMonth()));
                }
            }
            Integer month = lexicon.month(tokens.get(i).base());
            if (month != null && (lexicon.language().equals("en") || lexicon.language().equals("de") ? tokens.get(i).capital() : true)) {
                named.add(month);
            }
        }
        return new Source(Words.fold(text), tokens, bases, found, named, Stems.of(tokens, lexicon));
    }

    /** The weekday that follows from a told date is told with it. */
    private void weekdayOf(Source source) {
        if (source.months().size() != 1 || brief.date() == null) {
            return;
        }
        int month = source.months().iterator().next();
        List<Integer> figures = source.numbers().stream().filter(n -> n.matches("\\d{1,4}")).map(Integer::valueOf).toList();
        List<Integer> years = figures.stream().filter(n -> n > 1000).toList();
        for (int day : figures) {
            if (day >= 1 && day <= 31) {
                for (LocalDate date : years.isEmpty() ? Dates.nearest(brief.date(), month, day)
                        : years.stream().flatMap(y -> Dates.valid(y, month, day).stream()).toList()) {
                    weekdays.add(date.getDayOfWeek().getValue());
                }
            }
        }
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

    /** Whether one thing that was told holds both. */
    boolean dayOf(String day, int month) {
        LocalDate date = brief.date();
        return sources.stream().anyMatch(s -> s.numbers().contains(day) && s.months().contains(month))
                || date != null && date.getMonthValue() == month && Integer.toString(date.getDayOfMonth()).equals(day);
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
