package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.longhand.people.names.Certainty;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.CountedNouns;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.TimeParser;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/** Numbers, dates, weekdays, months, seasons and times that nobody told. */
final class CalendarCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        List<WordToken> tokens = r.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (r.idiom(i) || r.frame().holds(tokens.get(i).start())) {
                continue;
            }
            TimeParser.ParsedTime time = TimeParser.at(tokens, i, r.lexicon());
            if (time != null && TimeParser.sameTimes(time.value()).stream().anyMatch(r.told()::number)) {
                i += time.length() - 1;
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
    private static int date(LetterReading r, int i, List<Remark> found) {
        DateParser.ParsedDate date = DateParser.at(r.tokens(), i, r.lexicon(), r.text());
        if (date == null) {
            return 0;
        }
        boolean year = date.year() == null || r.told().number(date.year().toString());
        if (!year || date.days().stream().noneMatch(r.told()::dayOf)) {
            found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.date", i, i + date.length() - 1));
        }
        return date.length();
    }

    private static int word(LetterReading r, int i, List<Remark> found) {
        WordToken token = r.tokens().get(i);
        String base = token.base();
        Lexicon lexicon = r.lexicon();
        Integer month = DateParser.month(token, lexicon);
        Integer weekday = lexicon.weekday(base);
        Integer season = lexicon.season(base);
        if (month != null && !nameThere(r, i)) {
            if (!r.told().month(month)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.month", i, i));
            }
            return 1;
        }
        if (weekday != null) {
            if (!r.told().weekday(weekday) && !r.told().words().contains(base) && !HarmlessDays.at(r, i)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.weekday", i, i));
            }
            return 1;
        }
        if (season != null && (!lexicon.has("ambiguous", base) || before(r, i))) {
            if (!r.told().season(season)) {
                int from = i > 0
                                && lexicon.has(
                                        "season-with", r.tokens().get(i - 1).base())
                        ? i - 1
                        : i;
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.time", from, i));
            }
            return 1;
        }
        if (lexicon.has("holidays", base)) {
            boolean wish = i > 0 && lexicon.has("wishes", r.tokens().get(i - 1).base());
            if (!wish && !r.told().words().contains(base)) {
                found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.time", i, i));
            }
            return 1;
        }
        return number(r, i, found);
    }

    /** "this fall", "in spring": not what water does. */
    private static boolean before(LetterReading r, int i) {
        return i > 0 && r.lexicon().has("before-season", r.tokens().get(i - 1).base())
                || i > 1
                        && r.lexicon()
                                .has("before-season", r.tokens().get(i - 2).base())
                        && r.lexicon().has("article", r.tokens().get(i - 1).base());
    }

    /** Whether it is one of the two, who is called as a month is; "my June" is nobody else either. */
    private static boolean nameThere(LetterReading r, int i) {
        WordToken token = r.tokens().get(i);
        boolean mine = i > 0 && r.lexicon().has("own", r.tokens().get(i - 1).base());
        return r.told().named(token.base())
                && r.mentions().stream()
                        .anyMatch(m -> (mine || m.certainty() != Certainty.ANOTHER)
                                && m.span().start() < token.end()
                                && token.start() < m.span().end());
    }

    private static int number(LetterReading r, int i, List<Remark> found) {
        NumberParser.ParsedNumber number = NumberParser.at(r.tokens(), i, r.lexicon());
        if (number == null) {
            return 1;
        }
        WordToken token = r.tokens().get(i);
        boolean vague = !token.figure() && number.length() == 1 && r.lexicon().has("vague-numbers", token.base());
        if (!vague
                && !isTold(r, token, number.value())
                && !elapsed(r, i, number)
                && !HarmlessNumbers.at(r, i, number)
                && !DerivedNumbers.follows(r, i, number)) {
            found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.number", i, i + number.length() - 1));
        }
        return number.length();
    }

    /** "Two weeks ago", of a day that was told; "seventy-six", of a year. */
    private static boolean elapsed(LetterReading r, int i, NumberParser.ParsedNumber number) {
        int after = i + number.length();
        List<WordToken> tokens = r.tokens();
        return after < tokens.size()
                        && r.told()
                                .elapsed()
                                .lies(number.value(), tokens.get(after).base())
                || r.told().elapsed().years(number.value())
                        && CountedNouns.claimed(tokens, after, r.lexicon(), r.text())
                                .isEmpty();
    }

    private static boolean isTold(LetterReading r, WordToken token, String value) {
        java.time.LocalDate date = r.brief().date();
        if (date != null
                && token.figure()
                && value.equals(Integer.toString(date.getDayOfMonth()))
                && r.sentences().get(token.sentence()).of(r.text()).length() < 30) {
            return true;
        }
        if (r.lexicon().has("decades", token.base())) { // the nineties, of 1994 or of an age
            return r.told().decade(value.substring(0, 1));
        }
        String decade = value.matches("(?:1[89]|20)\\d0") && token.text().endsWith("s") ? value.substring(0, 3) : null;
        boolean shortened = token.start() > 0 && "'’‘".indexOf(r.text().charAt(token.start() - 1)) >= 0;
        return r.told().number(value)
                || TimeParser.sameTimes(value).stream().anyMatch(r.told()::number)
                || shortened && r.told().yearEnding(value)
                || decade != null && r.told().words().stream().anyMatch(w -> w.matches(decade + "\\d"));
    }

    /** The longer phrase that these words are part of, "the day after tomorrow" of "tomorrow"; null where none is. */
    private static String wider(LetterReading r, int i, int length) {
        return Stream.of("past", "future")
                .flatMap(side -> r.lexicon().lines(side).stream())
                .map(line -> line.split(":")[1].strip())
                .filter(phrase -> {
                    List<String> words = Tokenizer.bases(phrase, r.lexicon().language());
                    return words.size() > length && Surroundings.spans(r, i, length, words);
                })
                .findFirst()
                .orElse(null);
    }

    private static void phrases(LetterReading r, List<Remark> found) {
        List<WordToken> tokens = r.tokens();
        List<String> lines = r.lexicon().lines("times");
        for (int line = 0; line < lines.size(); line++) {
            List<String> words = r.lexicon().phrases("times").get(line);
            for (int i : r.places(words.get(0))) {
                if (i + words.size() > tokens.size()) {
                    break;
                }
                boolean stands = !r.frame().holds(tokens.get(i).start());
                for (int k = 0; k < words.size() && stands; k++) {
                    stands = words.get(k).equals(tokens.get(i + k).base()) && !r.idiom(i + k);
                }
                // In German a capital makes a noun of it: das Gestern.
                stands = stands
                        && !(r.lexicon().language().equals("de")
                                && tokens.get(i).capital()
                                && !tokens.get(i).first());
                // "Ten years ago" is a number that was told or is marked already.
                stands = stands
                        && !(i > 0
                                && r.tokens().get(i - 1).sentence()
                                        == tokens.get(i).sentence()
                                && r.lexicon().has("ago", words.get(words.size() - 1))
                                && NumberParser.ends(tokens, i, r.lexicon()));
                if (stands
                        && !r.told().phrase(lines.get(line))
                        && !(wider(r, i, words.size()) == null
                                ? r.told().elapsed().lies(lines.get(line))
                                : r.told().elapsed().lies(wider(r, i, words.size())))
                        && tokens.get(i).sentence()
                                == tokens.get(i + words.size() - 1).sentence()) {
                    found.add(r.remark(RemarkKind.UNFOUNDED, "unfounded.time", i, i + words.size() - 1));
                }
            }
        }
    }
}
