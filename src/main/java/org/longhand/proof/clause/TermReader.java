package org.longhand.proof.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.clause.Form.Tense;
import org.longhand.proof.clause.Form.WordKind;
import org.longhand.proof.text.KinWords;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.NumberParser;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.WordToken;

/** Makes terms of tokens: looks them up, and chooses what each most likely is by what stands before it. */
final class TermReader {

    private static final Pattern NOT = Pattern.compile("(?i)n['’]t$");
    private static final Pattern ENDING = Pattern.compile("['’](?:s|m|d|ll|re|ve|t)?$");
    /** A word that is this common and can be a particle is one. */
    private static final double PARTICLE = 0.35;

    private static final List<String> PRONOUNS =
            List.of("i", "you", "we", "third", "me-object", "you-object", "my", "your", "our");

    /** What is known of a written word wherever it stands. */
    private record Word(WordGrammar grammar, Set<String> lemmas, double weight) {}

    /** The words of one reading. */
    private final Map<String, Word> known = new HashMap<>();

    private final Lexicon lexicon;
    private final ClauseLexicon words;
    private final boolean nounsHaveCapitals;
    private final boolean fixedOrder;
    private final Morphology morphology;

    TermReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = ClauseLexicon.of(lexicon);
        this.nounsHaveCapitals = words.has(Feature.NOUNS_HAVE_CAPITALS);
        this.fixedOrder = words.has(Feature.FIXED_ORDER);
        this.morphology = Morphology.of(lexicon.language());
    }

    List<Term> read(List<WordToken> tokens) {
        List<Term> terms = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            NumberParser.ParsedNumber number = NumberParser.at(tokens, i, lexicon);
            WordToken token = tokens.get(i);
            Word word = word(token);
            Term before = terms.isEmpty() || i > 0 && tokens.get(i - 1).sentence() != token.sentence()
                    ? null
                    : terms.get(terms.size() - 1);
            terms.add(new Term(
                    new Span(token.start(), token.end()),
                    token.text(),
                    token.base(),
                    word.grammar(),
                    word.lemmas(),
                    kind(token, word.grammar(), before),
                    word.weight(),
                    name(token, word.grammar()),
                    number == null ? null : number.value()));
        }
        for (int i = 1; i + 1 < terms.size(); i++) {
            terms.set(i, attributive(terms.get(i - 1), terms.get(i), terms.get(i + 1)));
        }
        return terms;
    }

    private Word word(WordToken token) {
        return known.computeIfAbsent(token.text(), text -> {
            WordGrammar grammar = token.figure() ? WordGrammar.UNKNOWN : morphology.grammar(written(token));
            return new Word(
                    grammar, lemmas(token, grammar.forms()), token.figure() ? 1 : weight(token, grammar.kinds()));
        });
    }

    /** A participle between an article and a noun is an adjective: "a crowded hall". */
    private Term attributive(Term before, Term term, Term next) {
        boolean article = lexicon.has("article", before.base())
                || words.has("my", before.base())
                || words.has("your", before.base())
                || before.modifier()
                || before.base().equals("of");
        return term.verb() && term.can(Tense.PARTICIPLE) && article && next.noun() ? term.as(WordKind.ADJECTIVE) : term;
    }

    /** The word without what an apostrophe joins to it: "June's", "you'll"; "won't" is "will". */
    private static String written(WordToken token) {
        String text = token.text();
        if (NOT.matcher(text).find()) {
            String verb = text.substring(0, text.length() - 3);
            return switch (verb.toLowerCase(Locale.ROOT)) {
                case "wo" -> "will";
                case "ca" -> "can";
                case "sha" -> "shall";
                default -> verb;
            };
        }
        return ENDING.matcher(text).replaceFirst("");
    }

    private double weight(WordToken token, Set<WordKind> kinds) {
        if (lexicon.has("light", token.base()) || token.base().length() < 2) {
            return 0;
        }
        double weight = words.weight(token.base());
        boolean adverb = kinds.equals(Set.of(WordKind.ADVERB));
        boolean function = kinds.equals(Set.of(WordKind.OTHER));
        return function ? 0 : adverb ? weight * 0.6 : weight;
    }

    private Set<String> lemmas(WordToken token, List<Form> forms) {
        Set<String> all = new LinkedHashSet<>(); // its order is its own, and it is gone through quickly
        all.add(token.base());
        all.add("~" + Stemmer.stem(token.base(), lexicon));
        forms.stream().filter(f -> f.kind() != WordKind.OTHER).map(Form::lemma).forEach(all::add);
        return all;
    }

    private boolean name(WordToken token, WordGrammar grammar) {
        if (!token.capital() || token.base().length() < 2) {
            return false;
        }
        if (KinWords.isKin(token.base(), lexicon)
                || lexicon.month(token.base()) != null
                || lexicon.weekday(token.base()) != null) {
            return false;
        }
        boolean dictionary = grammar.kinds().stream().anyMatch(k -> k != WordKind.OTHER);
        return nounsHaveCapitals
                ? !dictionary
                : !token.first() || grammar.forms().isEmpty();
    }

    private WordKind kind(WordToken token, WordGrammar grammar, Term before) {
        if (nounsHaveCapitals && token.capital() && !token.first()) {
            return WordKind.NOUN;
        }
        if (grammar.kinds().isEmpty()) {
            return token.capital() && !token.first() ? WordKind.NOUN : unknown(token);
        }
        Set<WordKind> can = EnumSet.copyOf(grammar.kinds());
        boolean particle = can.remove(WordKind.OTHER);
        boolean beOrHave = !words.has("no-auxiliary", token.base())
                && grammar.finite()
                && grammar.forms().stream().anyMatch(f -> f.finite() && words.has("be-and-have", f.lemma()));
        if (beOrHave || words.has("modal", token.base())) {
            return WordKind.VERB;
        }
        boolean common = words.weight(token.base()) <= PARTICLE;
        if (can.isEmpty() || particle && common) {
            return WordKind.OTHER;
        }
        if (pronoun(token.base())) {
            return WordKind.OTHER;
        }
        if (can.contains(WordKind.ADVERB) && common && can.size() > 1) {
            return WordKind.ADVERB;
        }
        if (can.size() == 1) {
            return can.iterator().next();
        }
        String last = before == null ? "" : before.base();
        boolean determined = lexicon.has("article", last)
                || !fixedOrder && words.has("preposition", last)
                || words.has("my", last)
                || words.has("your", last)
                || words.has("our", last)
                || before != null && before.modifier();
        boolean subject = before != null && before.name()
                || words.has("modal", last)
                || words.has("always", last)
                || words.has("never", last)
                || words.has("i", last)
                || words.has("you", last)
                || words.has("we", last)
                || words.has("third", last)
                || last.equals("to");
        if (subject && can.contains(WordKind.VERB)) {
            return WordKind.VERB;
        }
        if (determined && can.contains(WordKind.ADJECTIVE) && !can.contains(WordKind.NOUN)) {
            return WordKind.ADJECTIVE;
        }
        if (determined && can.contains(WordKind.NOUN)) {
            return WordKind.NOUN;
        }
        if (token.capital() && can.contains(WordKind.NOUN) && nounsHaveCapitals) {
            return WordKind.NOUN;
        }
        if (can.contains(WordKind.VERB) && grammar.finite() && !fixedOrder) {
            return WordKind.VERB;
        }
        if (can.contains(WordKind.VERB)
                && (grammar.tenses().contains(Tense.PAST) || grammar.tenses().contains(Tense.PARTICIPLE))) {
            return WordKind.VERB;
        }
        for (WordKind kind : List.of(WordKind.NOUN, WordKind.ADJECTIVE, WordKind.VERB, WordKind.ADVERB)) {
            if (can.contains(kind)) {
                return kind;
            }
        }
        return WordKind.OTHER;
    }

    private boolean pronoun(String base) {
        for (String section : PRONOUNS) {
            if (words.has(section, base)) {
                return true;
            }
        }
        return false;
    }

    private WordKind unknown(WordToken token) {
        String base = TextFolding.fold(token.text());
        return base.length() < 4 ? WordKind.OTHER : WordKind.NOUN;
    }
}
