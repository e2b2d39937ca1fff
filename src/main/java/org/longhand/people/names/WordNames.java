package org.longhand.people.names;

import static org.longhand.people.names.NameSurroundings.isLarge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.people.text.TextFolding;

/**
 * Judges a name that is a word as well: a month, a virtue, a flower, a verb, a place. In the middle of a sentence a
 * capital tells the two apart in most languages; elsewhere the name must do what only a person does.
 */
final class WordNames {

    private static final Set<String> SORTS = Set.of("months", "abstract", "things", "verbs", "places");
    private final NameSurroundings around;
    private final NameLexicon lexicon;
    private final String ending;

    WordNames(NameSurroundings around, NameLexicon lexicon, String ending) {
        this.around = around;
        this.lexicon = lexicon;
        this.ending = ending;
    }

    /** Whether a name is a word of a language as well. */
    static boolean isWord(String name, NameLexicon lexicon) {
        return SORTS.stream().anyMatch(sort -> is(sort, name, lexicon)) || isKin(name);
    }

    private static boolean is(String sort, String name, NameLexicon lexicon) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lexicon.has(sort, lower) || lexicon.has(sort, TextFolding.fold(lower));
    }

    private static boolean isKin(String name) {
        return !NameLexicon.kin(name.toLowerCase(Locale.ROOT)).isEmpty();
    }

    Certainty judge(String name, NameForm form) {
        boolean word = isWord(name, lexicon);
        if (form == NameForm.FULL && name.contains(" ")) {
            return Certainty.SURE;
        }
        String before = PersonNames.bare(around.beforeAsWritten(1));
        boolean article = around.closeBefore() && lexicon.has("articles", before) && !relative(before)
                || around.elided().equals("l");
        if (!word) {
            return article ? Certainty.UNSURE : form == NameForm.FAMILY ? family(name) : Certainty.SURE;
        }
        if (isKin(name) && SORTS.stream().noneMatch(sort -> is(sort, name, lexicon))) {
            return article || lexicon.has("determiners", before) ? Certainty.ANOTHER : Certainty.SURE;
        }
        boolean determined = around.closeBefore() && lexicon.has("determiners", before) && !relative(before);
        if (article || determined) {
            return Certainty.ANOTHER;
        }
        PersonalSubject subject = new PersonalSubject(around, lexicon, name);
        if (form == NameForm.FAMILY) {
            return subject.judge(false) == Certainty.SURE ? Certainty.SURE : Certainty.ANOTHER;
        }
        if (is("months", name, lexicon)) {
            return new MonthNames(around, lexicon, ending).judge(subject);
        }
        return !ending.isEmpty() ? possessive() : other(name, before, subject);
    }

    /** "das Buch, das Lena mir gab", "that June": no article, but what begins a clause. */
    private boolean relative(String before) {
        return around.commaBeforeWordBefore() && before.matches("der|die|das|den|dem");
    }

    /** A family name alone may be that of a brother as well, unless somebody acts who was called so. */
    private Certainty family(String name) {
        boolean acts = !ending.isEmpty()
                || new PersonalSubject(around, lexicon, name).judge(false) == Certainty.SURE
                || around.closeBefore() && lexicon.has("met", around.before(1));
        return acts ? Certainty.SURE : Certainty.UNSURE;
    }

    private Certainty possessive() {
        String next = around.after(1);
        boolean said = ending.equals("'s")
                && (next.matches("what|gone|lost|the|a|an|not|been|here|over|in|on|all|never|always")
                        || lexicon.has("weather", next));
        return lexicon.has("things of months", next)
                ? Certainty.ANOTHER
                : said || !lexicon.is("en") && around.begins() && ending.isEmpty() ? Certainty.UNSURE : Certainty.SURE;
    }

    private Certainty other(String name, String before, PersonalSubject subject) {
        boolean abstracted = is("abstract", name, lexicon);
        boolean place = is("places", name, lexicon);
        if (around.begins() || lexicon.is("de")) {
            boolean whom = lexicon.is("de")
                    && !abstracted
                    && around.closeBefore()
                    && lexicon.has("met", before)
                    && !(place && lexicon.has("place prepositions", before))
                    && !lexicon.has("auxiliaries", around.after(1));
            return whom ? Certainty.SURE : subject.judge(around.begins());
        }
        boolean opens = List.of("openers", "met", "adverbs", "perhaps time", "place prepositions").stream()
                .anyMatch(s -> lexicon.has(s, before));
        if (around.secondOfSentence() && around.closeBefore() && isLarge(around.beforeAsWritten(1)) && !opens) {
            boolean light = before.matches(
                    "(?U)\\p{L}+ly|yesterday|today|tonight|once|dear|poor|hier|ayer|hoy|sometimes|her|his");
            return light ? Certainty.SURE : Certainty.UNSURE;
        }
        if (around.before(1).matches("\\d+.*") || around.after(1).matches("\\d+.*") && around.closeAfter()) {
            return Certainty.UNSURE;
        }
        boolean of = Stream.of("place prepositions", "no name before").anyMatch(s -> lexicon.has(s, before))
                || !around.elided().isEmpty() && !around.elided().equals("qu");
        if (place && (of || before.matches("to|from|of|for|via|de|a|à|por|para|pour|around|about"))) {
            return Certainty.UNSURE;
        }
        if (lexicon.has("place prepositions", before) && !before.matches("a|à|de|por|through|vers")) {
            return Certainty.UNSURE;
        }
        if (abstracted && (of || before.matches("with|for|by|de|con|par|pour|por|para|avec"))) {
            return subject.met(before) && !of ? Certainty.SURE : Certainty.UNSURE;
        }
        return isLarge(around.beforeAsWritten(1)) && !around.secondOfSentence() && around.closeBefore()
                ? Certainty.UNSURE
                : Certainty.SURE;
    }
}
