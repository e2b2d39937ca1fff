package org.longhand.proof.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.people.names.Certainty;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.text.DateParser;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.WordForms;
import org.longhand.proof.text.WordToken;

/** Decides what is a name in one text: by the capital, by word lists, and by the language's dictionary. */
final class NameSense {

    private static final Pattern ORDINARY = Pattern.compile(
            ".*(?:ing|ly|ed|ness|tion|ment|ful|less|ough|ever|self|thing|body|where|ward|wards|ship|able|ible|ous"
                    + "|ity|alty|elty|hood|dom|ism|logy|tude|wise)");
    private static final Pattern GERMAN_NOUN =
            Pattern.compile(".*(?:ung|heit|keit|schaft|tion|tat|nis|chen|ieren|ismus|zeit|tag|abend|jahr|jahre)");
    private static final Pattern GERMAN_ADVERB =
            Pattern.compile(".*(?:twegen|weise|halben|halber|gemerkt|massen|falls|seits|warts|mals|dings|lings)");
    private static final Pattern POLISH_CONDITIONAL = Pattern.compile(".{2,}(?:by|bym|bys|bysmy|byscie)");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern PREFIXED = Pattern.compile("(?U)(?:[OoDdLl]|Mc)['’]\\p{Lu}.*");

    private final LetterReading r;
    private final Lexicon lexicon;
    private final Set<String> lower = new HashSet<>();
    private final ToldNames told;

    NameSense(LetterReading r) {
        this.r = r;
        lexicon = r.lexicon();
        r.tokens().stream().filter(t -> !t.capital()).forEach(t -> lower.add(t.base()));
        r.told()
                .sources()
                .forEach(s -> s.tokens().stream().filter(t -> !t.capital()).forEach(t -> lower.add(t.base())));
        told = new ToldNames(r.told().words(), lexicon);
    }

    /** Whether a word with a capital goes on with a name: one itself, or a word of the two people's names. */
    boolean isPartOfName(int i) {
        String base = r.tokens().get(i).base();
        return isTold(base) && (isName(i) || r.told().named(base));
    }

    /**
     * Whether words that were all told name somebody whom nobody told: another than the one of the two who bears the
     * first of them.
     */
    boolean isNamesake(int from, int to) {
        int start = r.tokens().get(from).start();
        int end = r.tokens().get(to).end();
        return !r.told().phrase(TextFolding.fold(r.text().substring(start, end)))
                && r.mentions().stream().anyMatch(m -> m.span().start() == start && m.certainty() == Certainty.ANOTHER);
    }

    boolean isTold(String base) {
        return told.has(base);
    }

    boolean isName(int i) {
        WordToken t = r.tokens().get(i);
        String base = t.base();
        if (!t.capital()
                || base.length() < 2
                || r.idiom(i)
                || lexicon.has("capitals", base)
                || lexicon.weekday(base) != null
                || lexicon.month(base) != null && !lexicon.has("ambiguous", base)
                || DateParser.month(t, lexicon) != null
                || lexicon.season(base) != null
                || KinWords.isKin(base, lexicon)
                || NumberParser.at(r.tokens(), i, lexicon) != null) {
            return false;
        }
        boolean known = Lexicon.wellKnownName(base);
        boolean ordinary = lexicon.has("common", base) || lexicon.has("light", base);
        if (lexicon.language().equals("de")) {
            return !ordinary && !lexicon.has("openers", base) && (known || german(i, t));
        }
        if (!t.first()) {
            return known || !ordinary;
        }
        if (ordinary || lexicon.has("openers", base)) {
            return known && named(i);
        }
        if (known) { // Mark called; mark my words
            return named(i) || !word(t) || !lexicon.language().equals("en") || !lightAfter(i);
        }
        return !lower.contains(base) && (inNoDictionary(i, t) || mayBeName(t) && named(i));
    }

    /** A word of the language may be somebody's name, but hardly a verb. */
    private boolean mayBeName(WordToken t) {
        if (lexicon.language().equals("en")) {
            return !ORDINARY.matcher(t.base()).matches();
        }
        return r.forms() == null || !word(t) || r.forms().noun(t.text().toLowerCase(Locale.ROOT));
    }

    /** Where any word takes a capital, one that the language does not have is a name. */
    private boolean inNoDictionary(int i, WordToken t) {
        WordForms forms = r.forms();
        String word = POSSESSIVE.matcher(t.text()).replaceFirst("");
        boolean shortened = (word.indexOf('\'') >= 0 || word.indexOf('’') >= 0)
                && !PREFIXED.matcher(word).matches(); // wouldn't, aujourd'hui
        boolean half = i + 1 < r.tokens().size()
                && r.tokens().get(i + 1).start() == t.end() + 1
                && r.text().charAt(t.end()) == '-'
                && !r.tokens().get(i + 1).capital(); // Re-reading
        return forms != null
                && word.length() > 2
                && !alone(i)
                && !shortened
                && !half
                && !(lexicon.language().equals("pl")
                        && POLISH_CONDITIONAL.matcher(t.base()).matches())
                && !word.equals(word.toUpperCase(Locale.ROOT))
                && !forms.word(word)
                && !forms.noun(word.toLowerCase(Locale.ROOT));
    }

    private boolean word(WordToken t) {
        return r.forms() != null && r.forms().word(POSSESSIVE.matcher(t.text()).replaceFirst(""));
    }

    private boolean lightAfter(int i) {
        return i + 1 < r.tokens().size()
                && r.tokens().get(i + 1).sentence() == r.tokens().get(i).sentence()
                && lexicon.has("light", r.tokens().get(i + 1).base());
    }

    /** Whether a word is a sentence of its own: a cry, or a call. */
    private boolean alone(int i) {
        int sentence = r.tokens().get(i).sentence();
        return (i == 0 || r.tokens().get(i - 1).sentence() != sentence)
                && (i + 1 == r.tokens().size() || r.tokens().get(i + 1).sentence() != sentence);
    }

    /** What follows says that this is somebody: a possessive, another name, or what people do. */
    private boolean named(int i) {
        WordToken t = r.tokens().get(i);
        if (t.text().endsWith("'s") || t.text().endsWith("’s")) {
            return true;
        }
        if (i + 1 >= r.tokens().size() || r.tokens().get(i + 1).sentence() != t.sentence()) {
            return false;
        }
        WordToken next = r.tokens().get(i + 1);
        boolean close = next.start() - t.end() <= 1;
        return close
                        && (lexicon.has("name-verbs", next.base())
                                || next.capital()
                                        && !lexicon.has("capitals", next.base())
                                        && next.base().length() > 1
                                        && !lexicon.has("common", next.base()))
                || close
                        && lexicon.has("and", next.base())
                        && i + 2 < r.tokens().size()
                        && (r.tokens().get(i + 2).sentence() == t.sentence() && isName(i + 2)
                                || r.tokens().get(i + 2).base().equals("i")
                                || r.tokens().get(i + 2).base().equals("ich"));
    }

    /**
     * In German every noun has a capital: a name is what stands after a title, or what the dictionary has as no noun.
     */
    private boolean german(int i, WordToken t) {
        if (lower.contains(t.base())) {
            return false;
        }
        WordToken before = i > 0 && r.tokens().get(i - 1).sentence() == t.sentence()
                ? r.tokens().get(i - 1)
                : null;
        if (before != null && lexicon.has("titles", before.base())) {
            return true;
        }
        String word = POSSESSIVE.matcher(t.text()).replaceFirst("");
        WordForms forms = r.forms();
        if (forms == null || word.length() < 3 || GERMAN_NOUN.matcher(t.base()).matches()) {
            return false;
        }
        if (forms.nameOnly(word)) {
            return true;
        }
        if (alone(i)
                || word.equals(word.toUpperCase(Locale.ROOT))
                || before != null && lexicon.has("article", before.base())) {
            return false; // Juhu! USB; "ein" stands before no name
        }
        boolean genitive = word.endsWith("s") && forms.nameOnly(word.substring(0, word.length() - 1));
        if (t.first() && GERMAN_ADVERB.matcher(t.base()).matches()) {
            return false;
        }
        return !forms.noun(word) && (genitive || !forms.word(word)) || t.first() && !forms.word(word) && named(i);
    }
}
