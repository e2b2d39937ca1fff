package org.longhand.proof.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days with their months: 3 May, May the third, 3.5.2026, 2026-05-03. */
public final class DateParser {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?");
    private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");
    private static final int FAR = 3;

    /** A day of any year; the month 1 to 12, the day 1 to 31. */
    public record Day(int month, int day) {}

    /**
     * A date in a text.
     *
     * @param length how many tokens it takes
     * @param days the days that it may be; in figures, the English put either the day or the month first
     * @param year its year, or null where it has none
     */
    public record ParsedDate(int length, List<Day> days, Integer year) {}

    private DateParser() {}

    /**
     * The date that begins at this token, or null where none does. Of a year that follows in words of its own ("3 May
     * 2026") nothing is said.
     *
     * @param text that the tokens are of
     */
    public static ParsedDate at(List<WordToken> tokens, int i, Lexicon lexicon, String text) {
        ParsedDate figures = figures(tokens.get(i), lexicon, text);
        if (figures != null) {
            return figures;
        }
        Integer month = tokens.get(i).capital() ? lexicon.month(tokens.get(i).base()) : month(tokens.get(i), lexicon);
        if (month != null && i + 1 < tokens.size()) { // May 3rd, May the third
            int at = i + 1 + (tokens.get(i + 1).base().equals("the") && i + 2 < tokens.size() ? 1 : 0);
            NumberParser.ParsedNumber after = NumberParser.at(tokens, at, lexicon);
            if (after != null && isDay(after.value()) && near(tokens, i, at)) {
                return new ParsedDate(
                        at - i + after.length(), List.of(new Day(month, Integer.parseInt(after.value()))), null);
            }
            return null;
        }
        NumberParser.ParsedNumber day = NumberParser.at(tokens, i, lexicon);
        if (day == null || !isDay(day.value())) {
            return null;
        }
        int at = i + day.length(); // 3 May, the third of May
        while (at < tokens.size()
                && at < i + day.length() + 2
                && lexicon.has("of", tokens.get(at).base())) {
            at++;
        }
        // "30 june": behind a figure a month may be written small, where it is no small word: "these 3 may stay".
        boolean small = at < tokens.size()
                && tokens.get(i).figure()
                && !tokens.get(at).capital()
                && !lexicon.has("light", tokens.get(at).base());
        Integer named = at < tokens.size() && near(tokens, i, at)
                ? small ? lexicon.month(tokens.get(at).base()) : month(tokens.get(at), lexicon)
                : null;
        return named == null
                ? null
                : new ParsedDate(at - i + 1, List.of(new Day(named, Integer.parseInt(day.value()))), null);
    }

    /** All the dates of a text; of "from 3 to 7 May" both. */
    public static List<ParsedDate> all(List<WordToken> tokens, Lexicon lexicon, String text) {
        List<ParsedDate> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            ParsedDate found = at(tokens, i, lexicon, text);
            if (found == null) {
                continue;
            }
            dates.add(found);
            int before = i > 0 && NumberParser.at(tokens, i - 1, lexicon) == null ? i - 2 : i - 1;
            NumberParser.ParsedNumber from = before >= 0
                            && tokens.get(before).sentence() == tokens.get(i).sentence()
                            && tokens.get(i).start() - tokens.get(before).end() <= FAR + 5
                    ? NumberParser.at(tokens, before, lexicon)
                    : null;
            if (from != null && from.length() == 1 && isDay(from.value())) {
                dates.add(new ParsedDate(
                        1, List.of(new Day(found.days().get(0).month(), Integer.parseInt(from.value()))), null));
            }
            i += found.length() - 1;
        }
        return dates;
    }

    private static ParsedDate figures(WordToken token, Lexicon lexicon, String text) {
        Matcher iso = ISO.matcher(token.text());
        if (iso.matches()) {
            return dated(Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2)), iso.group(1), false);
        }
        Matcher m = FIGURES.matcher(token.text());
        if (!m.matches()) {
            return null;
        }
        // "8.30" is a time or a price as often as a day; a day has its year, or in some tongues a full stop at its end.
        boolean stop = token.end() < text.length()
                && text.charAt(token.end()) == '.'
                && !lexicon.language().equals("en");
        if (!m.group(2).equals("/") && m.group(4) == null && !stop) {
            return null;
        }
        return dated(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(3)),
                m.group(4),
                lexicon.language().equals("en"));
    }

    private static ParsedDate dated(int day, int month, String year, boolean eitherWay) {
        List<Day> days = new ArrayList<>();
        if (exists(month, day)) {
            days.add(new Day(month, day));
        }
        if (eitherWay && exists(day, month)) {
            days.add(new Day(day, month));
        }
        Integer full = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
        return days.isEmpty() ? null : new ParsedDate(1, days, full);
    }

    private static boolean exists(int month, int day) {
        try {
            return month > 0 && day > 0 && LocalDate.of(2000, month, day) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /**
     * The month that a word names. One that is another word too counts with a capital, and not where a sentence begins.
     */
    public static Integer month(WordToken token, Lexicon lexicon) {
        Integer month = lexicon.month(token.base());
        return month == null || !lexicon.has("ambiguous", token.base()) || token.capital() && !token.first()
                ? month
                : null;
    }

    private static boolean near(List<WordToken> tokens, int from, int to) {
        return tokens.get(from).sentence() == tokens.get(to).sentence()
                && tokens.get(to).start() - tokens.get(to - 1).end() <= FAR;
    }

    private static boolean isDay(String value) {
        return DAY.matcher(value).matches();
    }
}
