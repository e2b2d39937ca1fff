package org.longhand.proof.told;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.CalendarDays;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.LanguageDetector;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.TimeParser;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/**
 * One thing that was told, read for looking things up in it.
 *
 * @param text as it was told, its accents composed; the tokens are of this
 * @param folded the same as {@code TextFolding} folds it
 * @param words the bases of its words and figures
 * @param numbers its numbers in plain figures, with the days and years of its dates, and its times in each way to write
 *     them
 * @param uncounted those of its numbers that count nothing, as a day does that stands apart from its month
 * @param doubled twice the numbers that count pairs: six pairs of socks are twelve socks
 * @param months 1 to 12
 * @param weekdays 1 for Monday to 7
 * @param days the days that stand with their month
 * @param stems of its words that carry meaning, in order
 * @param foreign whether it is in another language than the letter
 */
public record IndexedText(
        String text,
        String folded,
        List<WordToken> tokens,
        Set<String> words,
        Set<String> numbers,
        Set<String> uncounted,
        Set<String> doubled,
        Set<Integer> months,
        Set<Integer> weekdays,
        List<DateParser.Day> days,
        List<String> stems,
        boolean foreign) {

    /**
     * Reads a text, which may be in another language than the letter. Its words are read in both; where the other one
     * counts or dates, a number counts anything, since we cannot say whether a "kot" is a cat.
     */
    public static IndexedText of(String told, Lexicon lexicon) {
        String text = TextFolding.compose(told);
        IndexedText own = read(text, lexicon);
        String spoken = LanguageDetector.of(own.tokens, lexicon.language());
        return spoken.equals(lexicon.language()) ? own : own.and(read(text, Lexicon.of(spoken)));
    }

    private IndexedText and(IndexedText other) {
        return new IndexedText(
                text,
                folded,
                tokens,
                union(words, other.words),
                union(numbers, other.numbers),
                union(uncounted, other.uncounted),
                union(doubled, other.doubled),
                union(months, other.months),
                union(weekdays, other.weekdays),
                Stream.concat(days.stream(), other.days.stream()).toList(),
                stems,
                true);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }

    private static IndexedText read(String text, Lexicon lexicon) {
        List<WordToken> tokens = Tokenizer.tokens(text, Sentences.of(text), lexicon.language());
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        Set<String> uncounted = new HashSet<>();
        Set<String> doubled = new HashSet<>();
        Set<Integer> months = new HashSet<>();
        Set<Integer> weekdays = new HashSet<>();
        boolean capitals = lexicon.language().equals("en") || lexicon.language().equals("de");
        int numberEnd = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i).base());
            TimeParser.ParsedTime time = TimeParser.at(tokens, i, lexicon);
            if (time != null) {
                numbers.addAll(forms(time.value()));
            }
            // Of twenty-one guests, nobody told of one.
            NumberParser.ParsedNumber number = i < numberEnd ? null : NumberParser.at(tokens, i, lexicon);
            if (number != null) {
                numbers.addAll(forms(number.value()));
                int next = i + number.length();
                numberEnd = next;
                if (number.length() > 1 && number.value().matches("(?:19|20)\\d\\d")) {
                    numbers.add(number.value().substring(2)); // nineteen seventy-six is seventy-six, too
                }
                if (CountedNouns.claimed(tokens, next, lexicon, text).isEmpty()) {
                    uncounted.add(number.value());
                }
                if (next < tokens.size()
                        && lexicon.has("pairs", tokens.get(next).base())
                        && number.value().matches("\\d{1,4}")) {
                    doubled.add(Integer.toString(2 * Integer.parseInt(number.value())));
                }
            }
            Integer weekday = lexicon.weekday(tokens.get(i).base());
            if (weekday != null) {
                weekdays.add(weekday);
            }
            Integer month = lexicon.month(tokens.get(i).base());
            if (month != null
                    && (!capitals || tokens.get(i).capital())
                    && !lexicon.homograph(tokens.get(i).text())) {
                months.add(month);
            }
        }
        List<DateParser.ParsedDate> dates = DateParser.all(tokens, lexicon, text);
        List<DateParser.Day> days =
                dates.stream().flatMap(d -> d.days().stream()).toList();
        days.forEach(d -> {
            months.add(d.month());
            numbers.add(Integer.toString(d.day()));
        });
        dates.stream()
                .filter(d -> d.year() != null)
                .forEach(d -> numbers.add(d.year().toString()));
        numbers.addAll(doubled);
        if (words.stream().anyMatch(b -> lexicon.has("twos", b))) {
            numbers.add("2");
        }
        return new IndexedText(
                text,
                TextFolding.fold(text),
                tokens,
                words,
                numbers,
                uncounted,
                doubled,
                months,
                weekdays,
                days,
                Stemmer.of(tokens, lexicon),
                false);
    }

    private static Set<String> forms(String value) {
        Set<String> forms = new HashSet<>(Arrays.asList(value.split("[/-]")));
        forms.add(value);
        forms.addAll(TimeParser.sameTimes(value));
        return forms;
    }

    /** A month may stand alone, and its day elsewhere in the sentence: "the party is in May, on the third". */
    public boolean holds(DateParser.Day day) {
        return days.contains(day)
                || months.contains(day.month())
                        && days.stream().noneMatch(d -> d.month() == day.month())
                        && uncounted.contains(Integer.toString(day.day()));
    }

    /** The years that it names. */
    public List<Integer> years() {
        return numbers.stream()
                .filter(n -> n.matches("(?:1[89]|20)\\d\\d"))
                .map(Integer::valueOf)
                .toList();
    }

    /** The days of the calendar that it names; one without a year is the nearest to the letter. */
    public List<LocalDate> dates(LocalDate letter) {
        return allDays().stream()
                .flatMap(day -> years().isEmpty()
                        ? CalendarDays.nearest(letter, day.month(), day.day()).stream()
                        : years().stream().flatMap(y -> CalendarDays.valid(y, day.month(), day.day()).stream()))
                .toList();
    }

    private List<DateParser.Day> allDays() {
        if (!days.isEmpty() || months.size() != 1) {
            return days;
        }
        int month = months.iterator().next();
        return uncounted.stream()
                .filter(n -> n.matches("[1-9]|[12]\\d|3[01]"))
                .map(n -> new DateParser.Day(month, Integer.parseInt(n)))
                .toList();
    }
}
