package org.longhand.proof;

import java.util.ArrayList;
import java.util.List;

/** Numbers, dates, weekdays, months, seasons and times that nobody told. */
final class CalendarCheck implements Checker {

    @Override
    public List<Remark> read(Reading r) {
        List<Remark> found = new ArrayList<>();
        List<Token> tokens = r.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (r.idiom(i) || r.frame().holds(tokens.get(i).start())) {
                continue;
            }
            int date = date(r, i, found);
            if (date > 0) {
                i += date - 1;
                continue;
            }
            i += word(r, i, found) - 1;
        }
        phrases(r, found);
        return found;
    }

    /** Reads a day with its month; how many tokens it took, 0 where there is none. */
    private static int date(Reading r, int i, List<Remark> found) {
        List<Token> tokens = r.tokens();
        Integer month = month(r, i);
        Numbers.Found day = Numbers.at(tokens, i, r.lexicon());
        int length = 0;
        String figure = null;
        if (month != null && i + 1 < tokens.size()) { // May 3rd, May the third
            int at = i + 1 + (tokens.get(i + 1).base().equals("the") && i + 2 < tokens.size() ? 1 : 0);
            Numbers.Found after = Numbers.at(tokens, at, r.lexicon());
            if (after != null && isDay(after.value()) && near(tokens, i, at)) {
                figure = after.value();
                length = at - i + after.length();
            }
        } else if (day != null && isDay(day.value())) { // 3 May, the third of May
            int at = i + day.length();
            while (at < tokens.size() && at < i + day.length() + 2 && r.lexicon().has("of", tokens.get(at).base())) {
                at++;
            }
            if (at < tokens.size() && month(r, at) != null && near(tokens, i, at)) {
                month = month(r, at);
                figure = day.value();
                length = at - i + 1;
            }
        }
        if (length > 0 && !r.told().dayOf(figure, month)) {
            found.add(r.remark(Kind.UNFOUNDED, "unfounded.date", i, i + length - 1));
        }
        return length;
    }

    private static boolean near(List<Token> tokens, int from, int to) {
        return tokens.get(from).sentence() == tokens.get(to).sentence()
                && tokens.get(to).start() - tokens.get(to - 1).end() <= 3;
    }

    private static boolean isDay(String value) {
        return value.matches("[1-9]|[12]\\d|3[01]");
    }

    /** Month words that are other words too count with a capital, and not where a sentence begins with them. */
    private static Integer month(Reading r, int i) {
        Token token = r.tokens().get(i);
        Integer month = r.lexicon().month(token.base());
        if (month == null || !r.lexicon().has("ambiguous", token.base())) {
            return month;
        }
        return token.capital() && !token.first() ? month : null;
    }

    private static int word(Reading r, int i, List<Remark> found) {
        Token token = r.tokens().get(i);
        String base = token.base();
        Lexicon lexicon = r.lexicon();
        Integer month = month(r, i);
        Integer weekday = lexicon.weekday(base);
        Integer season = lexicon.season(base);
        if (month != null && !nameThere(r, base)) {
            if (!r.told().month(month)) {
                found.add(r.remark(Kind.UNFOUNDED, "unfounded.month", i, i));
            }
            return 1;
        }
        if (weekday != null) {
            if (!r.told().weekday(weekday) && !r.told().words().contains(base)) {
                found.add(r.remark(Kind.UNFOUNDED, "unfounded.weekday", i, i));
            }
            return 1;
        }
        if (season != null && (!lexicon.has("ambiguous", base) || before(r, i))) {
            if (!r.told().season(season)) {
                int from = i > 0 && lexicon.has("season-with", r.tokens().get(i - 1).base()) ? i - 1 : i;
                found.add(r.remark(Kind.UNFOUNDED, "unfounded.time", from, i));
            }
            return 1;
        }
        return number(r, i, found);
    }

    /** "this fall", "in spring": not what water does. */
    private static boolean before(Reading r, int i) {
        return i > 0 && r.lexicon().has("before-season", r.tokens().get(i - 1).base())
                || i > 1 && r.lexicon().has("before-season", r.tokens().get(i - 2).base())
                && r.lexicon().has("article", r.tokens().get(i - 1).base());
    }

    private static boolean nameThere(Reading r, String base) {
        return Words.fold(r.brief().recipient().name() + " " + r.brief().recipient().calledBy() + " "
                + r.brief().sender().name()).contains(base);
    }

    private static int number(Reading r, int i, List<Remark> found) {
        Numbers.Found number = Numbers.at(r.tokens(), i, r.lexicon());
        if (number == null) {
            return 1;
        }
        Token token = r.tokens().get(i);
        boolean vague = !token.figure() && number.length() == 1 && r.lexicon().has("vague-numbers", token.base());
        if (!vague && !isTold(r, token, number.value())) {
            found.add(r.remark(Kind.UNFOUNDED, "unfounded.number", i, i + number.length() - 1));
        }
        return number.length();
    }

    private static boolean isTold(Reading r, Token token, String value) {
        java.time.LocalDate iso = Dates.iso(token.text());
        if (iso != null) {
            return r.told().dayOf(Integer.toString(iso.getDayOfMonth()), iso.getMonthValue())
                    && r.told().number(Integer.toString(iso.getYear()));
        }
        java.time.LocalDate date = r.brief().date();
        if (date != null && token.figure() && value.equals(Integer.toString(date.getDayOfMonth()))
                && r.sentences().get(token.sentence()).of(r.text()).length() < 30) {
            return true;
        }
        String decade = value.matches("(?:1[89]|20)\\d0") && token.text().endsWith("s") ? value.substring(0, 3) : null;
        boolean shortened = token.start() > 0 && "'’‘".indexOf(r.text().charAt(token.start() - 1)) >= 0;
        return r.told().number(value) || shortened && r.told().yearEnding(value) || decade != null
                && r.told().words().stream().anyMatch(w -> w.matches(decade + "\\d"));
    }

    private static void phrases(Reading r, List<Remark> found) {
        List<Token> tokens = r.tokens();
        for (String line : r.lexicon().lines("times")) {
            List<String> words = List.of(line.split("\\s+"));
            for (int i = 0; i + words.size() <= tokens.size(); i++) {
                boolean stands = !r.frame().holds(tokens.get(i).start());
                for (int k = 0; k < words.size() && stands; k++) {
                    stands = words.get(k).equals(tokens.get(i + k).base()) && !r.idiom(i + k);
                }
                if (stands && !r.told().phrase(line) && tokens.get(i).sentence() == tokens.get(i + words.size() - 1).sentence()) {
                    found.add(r.remark(Kind.UNFOUNDED, "unfounded.time", i, i + words.size() - 1));
                }
            }
        }
    }
}
