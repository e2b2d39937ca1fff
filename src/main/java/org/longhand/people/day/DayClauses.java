package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart so that each part has one day. */
final class DayClauses {

    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*[,;]\\s*(?:(?:and|und|et|y|e|i|oraz|but|aber)\\s+)?|\\s+(?:and|und|et|y|e|i|oraz)\\s+");
    private static final Pattern JOIN = Pattern.compile("[\\s,;]*(?:(?:and|und|et|y|e|i|a|oraz|but|aber)\\s+)?");
    /** "From 3 May to 9 May" begins on one day only. */
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|to|until|till|through|and returns? on"
            + "|bis|bis zum"
            + "|bis am|au|jusqu'au|al|hasta el|fino al|do)\\s*(?:the|den)?\\s*");

    private static final Pattern SMALL = Pattern.compile("\\b(birthdays?|on|am|le|el|il|la|the|dnia|is|was"
            + "|ist|war|est"
            + "|es|e|to|sa|and|und|et|y|i|in|at|hers?|his|mine|yours|it|it's|that|c'est|das|also|ed|w|a|since"
            + "|meine?r?|deine?r?)\\b|[^\\p{L}]");

    /** @param start where it begins in the whole text; the day's place is in the clause */
    record Clause(FoldedLine line, int start, ToldDay.Place day) {}

    private DayClauses() {}

    static List<Clause> of(FoldedLine line) {
        List<Clause> clauses = new ArrayList<>();
        List<ToldDay.Place> days = ToldDay.all(line);
        int sentenceStart = -1;
        int from = 0;
        for (int i = 0; i < days.size(); i++) {
            ToldDay.Place day = days.get(i);
            if (i > 0 && isRange(line, days.get(i - 1), day)) {
                continue;
            }
            int[] sentence = line.sentence(day.start());
            if (sentence[0] != sentenceStart) {
                sentenceStart = sentence[0];
                from = sentence[0];
            }
            ToldDay.Place next = null;
            for (int k = i + 1; k < days.size() && next == null; k++) {
                next = isRange(line, days.get(k - 1), days.get(k)) ? null : days.get(k);
            }
            int to = next == null || next.start() >= sentence[1] ? sentence[1] : cut(line, from, day, next);
            clauses.add(new Clause(
                    line.part(from, to), from, new ToldDay.Place(day.day(), day.start() - from, day.end() - from)));
            from = to + length(JOIN, line.folded().substring(to));
        }
        return clauses;
    }

    private static int length(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.lookingAt() ? m.end() : 0;
    }

    private static boolean isRange(FoldedLine line, ToldDay.Place a, ToldDay.Place b) {
        return a.end() <= b.start()
                && RANGE.matcher(line.folded().substring(a.end(), b.start())).matches();
    }

    /** Between two days: where the first clause ends. Where its day stands first, what it says follows it. */
    private static int cut(FoldedLine line, int from, ToldDay.Place day, ToldDay.Place next) {
        String between = line.folded().substring(day.end(), next.start());
        boolean dayFirst = isSmall(line.folded().substring(from, day.start()))
                && !between.matches("\\s*(?:,|and|und|et|y|e|i)\\s+(?:on |am |le |el |il )?\\s*");
        Matcher m = SEPARATOR.matcher(between);
        int cut = -1;
        while (m.find()) {
            boolean said = !between.substring(0, m.start()).isBlank();
            if (cut < 0 && !dayFirst || dayFirst && said) {
                cut = m.start();
            }
        }
        return cut < 0 ? day.end() : day.end() + cut;
    }

    private static boolean isSmall(String text) {
        return SMALL.matcher(text).replaceAll("").isBlank();
    }

    /** Whether a clause says nothing but a day, and whose. */
    static boolean isBare(FoldedLine clause, ToldDay.Place day) {
        StringBuilder rest = new StringBuilder(clause.folded());
        rest.replace(day.start(), day.end(), " ".repeat(day.end() - day.start()));
        for (WhoReader.Place p : WhoReader.all(clause)) {
            rest.replace(p.start(), p.end(), " ".repeat(p.end() - p.start()));
        }
        return isSmall(rest.toString().replace("'s", "  "));
    }
}
