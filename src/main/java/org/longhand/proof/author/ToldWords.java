package org.longhand.proof.author;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;

/** The words of what was told, to tell which words of a claim were not. */
final class ToldWords {

    private static final List<String> NEGATIONS = List.of(
            "not", "never", "no", "nor", "nicht", "nie", "kein", "keine", "keinen", "ne", "pas", "jamais", "nunca",
            "non", "mai", "nigdy");

    private final Lexicon lexicon;
    private final Set<String> words = new HashSet<>();
    private final Set<String> stems = new HashSet<>();

    private ToldWords(Lexicon lexicon, Stream<String> texts) {
        this.lexicon = lexicon;
        texts.filter(Objects::nonNull).forEach(text -> {
            List<WordToken> tokens = Tokenizer.tokens(text, Sentences.of(text), lexicon.language());
            tokens.forEach(t -> words.add(t.base()));
            stems.addAll(Stemmer.of(tokens, lexicon));
        });
    }

    /** All that the brief says. */
    static ToldWords of(Brief brief, Lexicon lexicon) {
        return new ToldWords(
                lexicon,
                Stream.concat(
                        brief.facts().stream().map(ToldWords::text),
                        Stream.of(
                                brief.relationship(),
                                brief.purpose(),
                                brief.sender().name(),
                                brief.sender().signs(),
                                brief.recipient().name(),
                                brief.recipient().calledBy())));
    }

    /** One fact alone. */
    static ToldWords of(Fact fact, Lexicon lexicon) {
        return new ToldWords(lexicon, Stream.of(text(fact)));
    }

    /** These facts alone. */
    static ToldWords of(Brief brief, List<Integer> facts, Lexicon lexicon) {
        return new ToldWords(lexicon, facts.stream().map(f -> text(brief.facts().get(f))));
    }

    private static String text(Fact fact) {
        return fact.when() == null ? fact.text() : fact.text() + " " + fact.when();
    }

    Set<String> stems() {
        return stems;
    }

    /** Whether this word can be what makes a claim untrue: it was not told, and bears meaning or says who or not. */
    boolean suspect(String word) {
        String base = TextFolding.base(word);
        if (words.contains(base)) {
            return false;
        }
        boolean calendar = lexicon.month(base) != null || lexicon.weekday(base) != null || lexicon.season(base) != null;
        if (calendar || lexicon.has("me", base) || lexicon.has("you", base) || NEGATIONS.contains(base)) {
            return true;
        }
        Set<String> own = Stemmer.of(word, lexicon);
        return !own.isEmpty() && !stems.containsAll(own);
    }
}
