package org.longhand.proof.truth;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.drafting.Brief;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.LanguageWords;
import org.longhand.proof.text.Token;
import org.longhand.proof.text.Tokens;

/**
 * What a brief tells, ready to be asked whether something was told.
 *
 * @param words     every word, folded
 * @param names     those that begin with a capital
 * @param numbers   every number, and every age and span of years that follows from a year and the letter's date
 * @param months    every month, 1 to 12
 * @param weekdays  every weekday, 1 (Monday) to 7
 * @param relations every relation that a family word names, and those that follow from it
 * @param text      all of it, folded, its words parted by single spaces
 */
public record Told(Set<String> words, Set<String> names, Set<Long> numbers, Set<Integer> months, Set<Integer> weekdays,
        Set<String> relations, String text) {

    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final int FIRST_YEAR = 1850;

    /** What a brief tells. */
    public static Told of(Brief brief) {
        List<String> strings = strings(brief);
        Set<String> words = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<Long> numbers = new HashSet<>();
        Set<Integer> months = new HashSet<>();
        Set<Integer> weekdays = new HashSet<>();
        Set<MonthDay> days = new HashSet<>();
        Set<String> relations = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder(" ");
        // A fact may be told in another language than the letter's.
        for (String string : strings) {
            for (String language : LanguageWords.LANGUAGES) {
                List<Token> tokens = Tokens.of(string, language);
                if (language.equals("en") || language.equals("fr")) {
                    tokens.forEach(token -> words(token, words));
                    tokens.stream().filter(Token::capitalised).forEach(token -> words(token, names));
                }
                if (language.equals("en")) {
                    tokens.forEach(token -> text.append(Fold.word(token.word())).append(' '));
                }
                List<Numbers.Found> found = Numbers.of(language).in(tokens);
                found.forEach(number -> numbers.add(number.value()));
                Calendar calendar = Calendar.of(language);
                days(tokens, found, calendar, days);
                tokens.stream().map(token -> Fold.word(token.bare())).forEach(word -> {
                    add(calendar.months().get(word), months);
                    add(calendar.weekdays().get(word), weekdays);
                });
            }
            isoDates(string).forEach(date -> add(date, numbers, months, weekdays));
        }
        words.stream().filter(word -> !Relations.TITLES.contains(word) || !before(word, names, strings))
                .map(LanguageWords::relation).filter(Objects::nonNull).forEach(relations::add);
        if (brief.date() != null) {
            years(brief.date(), numbers);
            dateOfTheLetter(brief.date(), numbers, months, weekdays, days);
        }
        return new Told(Set.copyOf(words), Set.copyOf(names), Set.copyOf(numbers), Set.copyOf(months), Set.copyOf(weekdays),
                Relations.following(relations, brief), text.toString());
    }

    private static void words(Token token, Set<String> words) {
        words.add(Fold.word(token.word()));
        words.add(Fold.word(token.bare()));
        for (String part : token.bare().split("-")) {
            words.add(Fold.word(part));
        }
    }

    /** Whether a word only ever stands before a name: Frau Hartmann is nobody's wife for that. */
    private static boolean before(String word, Set<String> names, List<String> strings) {
        return names.contains(word) && strings.stream().flatMap(string -> Stream.of(string.split("[,.;:!?]")))
                .filter(string -> Fold.word(string).matches("(?:.*\\W)?" + word + "(?:\\W.*)?"))
                .allMatch(string -> string.matches("(?iu)(?:.*\\W)?" + word + "\\s+(?-i)\\p{Lu}.*"));
    }

    /** Whether a word was told, in this form or another of its forms. */
    public boolean has(String word) {
        String folded = Fold.word(word);
        if (words.contains(folded)) {
            return true;
        }
        if (folded.length() < 3) {
            return false;
        }
        return words.stream().anyMatch(told -> Fold.alike(told, folded));
    }

    /** Whether a name was told, in full, in short, or in another case: Theo of Theodore, Krakowie of Kraków. */
    public boolean hasName(String name) {
        String folded = Fold.word(name);
        return words.contains(folded) || folded.length() >= 3 && names.stream().anyMatch(told -> told.length() >= 3
                && (told.startsWith(folded) || inflected(told, folded)));
    }

    /** Whether one is the other with another ending, of which Slavic names have many and longer ones. */
    private static boolean inflected(String told, String name) {
        int ending = Math.max(told.length(), name.length()) - commonStart(told, name);
        int stem = commonStart(told, name);
        return stem >= 3 && ending <= 3 && stem >= told.length() - 2 && (stem >= 4 || ending <= 2 && vowelEnds(told, name));
    }

    private static boolean vowelEnds(String told, String name) {
        return "aeiouy".indexOf(told.charAt(told.length() - 1)) >= 0 && "aeiouyo".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    private static int commonStart(String a, String b) {
        int n = 0;
        while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    /** Whether these words were told in this order, whatever stands between them but words. */
    public boolean hasPhrase(String phrase) {
        StringBuilder folded = new StringBuilder(" ");
        Tokens.of(phrase, "en").forEach(token -> folded.append(Fold.word(token.word())).append(' '));
        return text.contains(folded);
    }

    private static List<String> strings(Brief brief) {
        List<String> strings = new ArrayList<>();
        Stream.of(brief.sender(), brief.recipient()).forEach((Person person) -> {
            strings.add(person.name());
            strings.add(person.calledBy());
            strings.add(person.signs());
        });
        strings.addAll(Arrays.asList(brief.relationship(), brief.occasion(), brief.purpose(), brief.closing()));
        for (Fact fact : brief.facts()) {
            strings.add(fact.text());
            strings.add(fact.when());
        }
        strings.removeIf(string -> string == null || string.isBlank());
        return strings;
    }

    private static List<LocalDate> isoDates(String text) {
        List<LocalDate> dates = new ArrayList<>();
        Matcher m = ISO.matcher(text);
        while (m.find()) {
            try {
                dates.add(LocalDate.parse(m.group()));
            } catch (DateTimeParseException e) {
                // Three numbers that are no date are three numbers.
            }
        }
        return dates;
    }

    private static void add(LocalDate date, Set<Long> numbers, Set<Integer> months, Set<Integer> weekdays) {
        numbers.addAll(List.of((long) date.getYear(), (long) date.getMonthValue(), (long) date.getDayOfMonth()));
        months.add(date.getMonthValue());
        weekdays.add(date.getDayOfWeek().getValue());
    }

    private static <T> void add(T value, Set<T> values) {
        if (value != null) {
            values.add(value);
        }
    }

    /** From a year that was told follows how long ago it is, and how old somebody is who was born in it. */
    private static void years(LocalDate date, Set<Long> numbers) {
        for (long told : List.copyOf(numbers)) {
            if (told >= FIRST_YEAR && told <= date.getYear()) {
                numbers.add(date.getYear() - told);
                numbers.add(date.getYear() - told - 1);
            }
        }
    }

    private static void dateOfTheLetter(LocalDate date, Set<Long> numbers, Set<Integer> months, Set<Integer> weekdays,
            Set<MonthDay> days) {
        numbers.add((long) date.getYear());
        months.add(date.getMonthValue());
        weekdays.add(date.getDayOfWeek().getValue());
        // A day and a month that were told have a weekday in the letter's year and the next.
        for (MonthDay day : days) {
            weekdays.add(day.atYear(date.getYear()).getDayOfWeek().getValue());
            weekdays.add(day.atYear(date.getYear() + 1).getDayOfWeek().getValue());
        }
    }

    /** A number beside a month is its day: 3 May, May 3rd, 3. Mai, 3 de mayo. */
    private static void days(List<Token> tokens, List<Numbers.Found> numbers, Calendar calendar, Set<MonthDay> days) {
        for (int i = 0; i < tokens.size(); i++) {
            Integer month = calendar.months().get(Fold.word(tokens.get(i).bare()));
            if (month == null) {
                continue;
            }
            for (Numbers.Found number : numbers) {
                int apart = Math.min(Math.abs(number.first() - i), Math.abs(number.last() - i));
                if (apart <= 2 && number.value() >= 1 && number.value() <= Month.of(month).maxLength()) {
                    days.add(MonthDay.of(month, (int) number.value()));
                }
            }
        }
    }
}
