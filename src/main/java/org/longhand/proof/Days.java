package org.longhand.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days with their months: 3 May, May the third, 3.5.2026, 2026-05-03. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?");
    private static final int FAR = 3;

    /** A day of any year. */
    record Day(int month, int day) {}

    /**
     * A date in a text.
     *
     * @param length how many tokens it takes
     * @param may the days that it may be; in figures, the English put either the day or the month first
     * @param year its year, or null where it has none
     */
    record Found(int length, List<Day> may, Integer year) {}

    private Days() {}

    /** The date that begins at this token, or null. */
    static Found at(List<Token> tokens, int i, Lexicon lexicon, String text) {
        Found figures = figures(tokens.get(i), lexicon, text);
        if (figures != null) {
            return figures;
        }
        Integer month = tokens.get(i).capital() ? lexicon.month(tokens.get(i).base()) : month(tokens.get(i), lexicon);
        if (month != null && i + 1 < tokens.size()) { // May 3rd, May the third
            int at = i + 1 + (tokens.get(i + 1).base().equals("the") && i + 2 < tokens.size() ? 1 : 0);
            Numbers.Found after = Numbers.at(tokens, at, lexicon);
            if (after != null && isDay(after.value()) && near(tokens, i, at)) {
                return new Found(
                        at - i + after.length(), List.of(new Day(month, Integer.parseInt(after.value()))), null);
            }
            return null;
        }
        Numbers.Found day = Numbers.at(tokens, i, lexicon);
        if (day == null || !isDay(day.value())) {
            return null;
        }
        int at = i + day.length(); // 3 May, the third of May
        while (at < tokens.size()
                && at < i + day.length() + 2
                && lexicon.has("of", tokens.get(at).base())) {
            at++;
        }
        Integer named = at < tokens.size() && near(tokens, i, at) ? month(tokens.get(at), lexicon) : null;
        return named == null
                ? null
                : new Found(at - i + 1, List.of(new Day(named, Integer.parseInt(day.value()))), null);
    }

    /** All the dates of a text; of "from 3 to 7 May" both. */
    static List<Found> all(List<Token> tokens, Lexicon lexicon, String text) {
        List<Found> dates = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Found found = at(tokens, i, lexicon, text);
            if (found == null) {
                continue;
            }
            dates.add(found);
            int before = i > 0 && Numbers.at(tokens, i - 1, lexicon) == null ? i - 2 : i - 1;
            Numbers.Found from = before >= 0
                            && tokens.get(before).sentence() == tokens.get(i).sentence()
                            && tokens.get(i).start() - tokens.get(before).end() <= FAR + 5
                    ? Numbers.at(tokens, before, lexicon)
                    : null;
            if (from != null && from.length() == 1 && isDay(from.value())) {
                dates.add(new Found(
                        1, List.of(new Day(found.may().get(0).month(), Integer.parseInt(from.value()))), null));
            }
            i += found.length() - 1;
        }
        return dates;
    }

    private static Found figures(Token token, Lexicon lexicon, String text) {
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

    private static Found dated(int day, int month, String year, boolean eitherWay) {
        List<Day> may = new ArrayList<>();
        if (exists(month, day)) {
            may.add(new Day(month, day));
        }
        if (eitherWay && exists(day, month)) {
            may.add(new Day(day, month));
        }
        Integer full = year == null ? null : Integer.valueOf(year.length() == 2 ? "20" + year : year);
        return may.isEmpty() ? null : new Found(1, may, full);
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
    static Integer month(Token token, Lexicon lexicon) {
        Integer month = lexicon.month(token.base());
        return month == null || !lexicon.has("ambiguous", token.base()) || token.capital() && !token.first()
                ? month
                : null;
    }

    private static boolean near(List<Token> tokens, int from, int to) {
        return tokens.get(from).sentence() == tokens.get(to).sentence()
                && tokens.get(to).start() - tokens.get(to - 1).end() <= FAR;
    }

    private static boolean isDay(String value) {
        return value.matches("[1-9]|[12]\\d|3[01]");
    }
}
