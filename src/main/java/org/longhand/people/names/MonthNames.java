package org.longhand.people.names;

import static org.longhand.people.names.NameSurroundings.isLarge;

/** Judges a name that is a month, a season or a feast as well: "in June", "June was warm that year". */
final class MonthNames {

    private final NameSurroundings around;
    private final NameLexicon lexicon;
    private final String ending;

    MonthNames(NameSurroundings around, NameLexicon lexicon, String ending) {
        this.around = around;
        this.lexicon = lexicon;
        this.ending = ending;
    }

    Certainty judge(PersonalSubject subject) {
        String before = around.before(1);
        String next = around.after(1);
        boolean date = before.matches("\\d.*")
                || next.matches("\\d.*") && around.gapAfter().matches("[ ,]*")
                || next.matches("the|of") && around.after(2).matches("\\d.*|(?U)\\w+(st|nd|rd|th)");
        boolean beside =
                before.matches("and|or|to|und|oder|et|ou|y|o|und|bis") && lexicon.has("months", around.before(2))
                        || next.matches("and|or|to|und|oder|et|ou|y|o|bis") && lexicon.has("months", around.after(2))
                        || lexicon.has("months", next) && around.gapAfter().contains(",")
                        || lexicon.has("months", before) && around.gapBefore().contains(",");
        if (date || beside || around.closeBefore() && lexicon.has("time prepositions", before)) {
            return Certainty.ANOTHER;
        }
        if (!around.elided().isEmpty() && !around.elided().equals("qu")) {
            return Certainty.UNSURE;
        }
        if (!ending.isEmpty()) {
            boolean weather = lexicon.has("things of months", next) || lexicon.has("weather", next);
            boolean said =
                    ending.equals("'s") && next.matches("been|here|over|gone|come|almost|nearly|when|what|where");
            return weather ? Certainty.ANOTHER : said ? Certainty.UNSURE : Certainty.SURE;
        }
        if (around.begins()
                || lexicon.has("openers", before)
                || around.gapBefore().contains(",")) {
            boolean with = before.matches("and|und|et|y|e")
                    && (around.before(2).matches("you|i|me|ich|du|moi|toi|yo|tú|he|she")
                            || isLarge(around.beforeAsWritten(2)));
            return with ? Certainty.SURE : subject.judge(true);
        }
        if (subject.met(before)) {
            return Certainty.SURE;
        }
        if (lexicon.has("perhaps time", before)) {
            return Certainty.UNSURE;
        }
        return subject.judge(true) == Certainty.SURE ? Certainty.SURE : Certainty.UNSURE;
    }
}
