package org.longhand.people.names;

import static org.longhand.people.names.NameSurroundings.isLarge;

import java.util.List;
import java.util.Locale;
import org.longhand.people.text.TextFolding;

/** Whether a name that is a word as well does, in its sentence, what only a person does. */
final class PersonalSubject {

    private static final int FAR = 7;

    private final NameSurroundings around;
    private final NameLexicon lexicon;
    private final boolean month;
    private final boolean abstracted;
    private final boolean thing;
    private final boolean verbOnly;
    private final boolean verb;

    PersonalSubject(NameSurroundings around, NameLexicon lexicon, String name) {
        this.around = around;
        this.lexicon = lexicon;
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = TextFolding.fold(lower);
        month = lexicon.has("months", lower) || lexicon.has("months", plain);
        thing = List.of("things", "places").stream().anyMatch(s -> lexicon.has(s, lower) || lexicon.has(s, plain));
        abstracted = lexicon.has("abstract", lower) || lexicon.has("abstract", plain);
        verb = lexicon.has("verbs", lower);
        verbOnly = verb && !month && !abstracted && !thing;
    }

    /** Whether a word before a name, or a word with its preposition, is said of whom one does something to or with. */
    boolean met(String before) {
        return around.closeBefore()
                && (lexicon.has("met", before)
                        || lexicon.has("given to", before + ":" + around.before(2))
                        || lexicon.has("given", before + ":" + around.before(2)));
    }

    /**
     * Sure where the person acts, another where a month, a thing or a verb speaks for itself.
     *
     * @param first whether the name stands where a clause begins, so that it may be a verb or a question
     */
    Certainty judge(boolean first) {
        if (around.rest().matches("(?iU).*\\b(herself|himself)\\b.*")) {
            return Certainty.SURE;
        }
        if (!around.closeAfter()) {
            boolean who = around.gapAfter().matches(" ?, ?") && around.after(1).equals("who");
            return who ? Certainty.SURE : Certainty.UNSURE;
        }
        String next = around.after(1);
        if (next.matches("and|und|et|y|e")) {
            return joined();
        }
        int at = skipped(1);
        String word = around.after(at);
        if (first && verb && at == 1 && lexicon.has("no verb behind", next)) {
            return Certainty.ANOTHER;
        }
        if (lexicon.has("be", word)) {
            Certainty being = being(skipped(at + 1));
            if (being != Certainty.UNSURE) {
                return being;
            }
        }
        if (verbOnly && (lexicon.has("be", word) || lexicon.has("auxiliaries", word) || word.matches("\\p{L}+ed"))) {
            return Certainty.SURE;
        }
        return acts(at) ? Certainty.SURE : Certainty.UNSURE;
    }

    /** "June and I", "June and Robert", "June and her sister"; "Hope and faith" are no people. */
    private Certainty joined() {
        String second = around.after(2);
        boolean person = second.matches("i|me|ich|du|moi|toi|je|yo|tú|you|he|she|er|sie|lui|elle|él|ella")
                || second.matches("(?U)my|our|her|his|meine?|unsere?|ihre?|seine?|ma|mon|sa|son|mi|su|nuestr[oa]")
                        && lexicon.has("people", around.after(3));
        boolean another = isLarge(around.afterAsWritten(2)) && !WordNames.isWord(second, lexicon) && !lexicon.is("de");
        boolean known = NameLexicon.shared().has("given", second);
        return person || another || known ? Certainty.SURE : Certainty.UNSURE;
    }

    /** What somebody or something is: an age, a profession, a state of people; the weather is a month's. */
    private Certainty being(int at) {
        String word = around.after(at);
        boolean aged = word.matches("\\d{1,3}")
                || word.matches("\\d{1,3}\\.")
                || word.matches("twenty|thirty|forty|fifty" + "|sixty|seventy|eighty|ninety");
        boolean person = lexicon.has("person adjectives", word) && !word.matches("my|his");
        boolean relative = false;
        for (int i = at; i < at + 5; i++) {
            relative |= lexicon.has("people", around.after(i));
        }
        boolean does = lexicon.has("person verbs", word) && (word.endsWith("ing") || !lexicon.is("en"));
        if (aged || person || relative && !word.matches("like|wie|comme|como") || does && allowed(word)) {
            return Certainty.SURE;
        }
        boolean speaks = month && lexicon.has("weather", word)
                || (abstracted || thing) && word.matches("what|the|a|an|not|all|in");
        return speaks ? Certainty.ANOTHER : Certainty.UNSURE;
    }

    /** Where the verb behind adverbs and little pronouns stands. */
    private int skipped(int from) {
        int at = from;
        while (lexicon.has("adverbs", around.after(at)) && around.closeAfter(at)) {
            at++;
        }
        return at;
    }

    private boolean acts(int at) {
        String word = around.after(at);
        if (lexicon.has("auxiliaries", word)) {
            if (lexicon.is("de")) {
                for (int i = at + 1; i < at + 2 * FAR; i++) {
                    String participle = around.after(i);
                    if (lexicon.has("person verbs", participle)) {
                        return allowed(participle);
                    }
                }
                return false;
            }
            int next = at;
            while (lexicon.has("auxiliaries", around.after(next)) || lexicon.has("adverbs", around.after(next))) {
                next++;
            }
            if (lexicon.has("be", word) && lexicon.is("en")) {
                return false;
            }
            word = around.after(next);
        }
        boolean her = lexicon.is("en")
                && !month
                && word.matches("\\p{L}+(ed|s)|lost|broke|kept|has|had")
                && around.after(at + 1).matches("her|his");
        return her || lexicon.has("person verbs", word) && allowed(word);
    }

    private boolean allowed(String verb) {
        return !(abstracted && lexicon.has("not of abstract", verb))
                && !(thing && lexicon.has("not of things", verb))
                && !(month && lexicon.has("not of months", verb));
    }
}
