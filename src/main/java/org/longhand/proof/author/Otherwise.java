package org.longhand.proof.author;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Sentences;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.Tokenizer;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.IndexedText;

/** Finds the fact that tells another number, day or time of the same thing. */
final class Otherwise {

    private static final List<String> DAYS = List.of("unfounded.date", "unfounded.month", "unfounded.weekday");
    private static final List<String> NUMBERS = List.of("unfounded.number", "unfounded.count", "unfounded.time");

    private record Thing(boolean day, boolean number, Set<String> words) {}

    private final Brief brief;
    private final Lexicon lexicon;
    private List<Thing> told;

    Otherwise(Brief brief, Lexicon lexicon) {
        this.brief = brief;
        this.lexicon = lexicon;
    }

    /**
     * @param remark on a number, a day or a time that nobody told; on anything else there is no such fact
     * @param sentence in which it stands
     * @return the fact's place in the brief: it has a number or a day of its own, and at least half of its other words
     *     stand in the sentence, two of them where it has two
     */
    Optional<Integer> of(Remark remark, String sentence) {
        boolean day = DAYS.contains(remark.message().key());
        if (!day && !NUMBERS.contains(remark.message().key())) {
            return Optional.empty();
        }
        if (told == null) { // most texts have no such remark
            told = brief.facts().stream().map(this::thing).toList();
        }
        Set<String> said = things(sentence, lexicon);
        int best = -1;
        int most = 0;
        for (int f = 0; f < told.size(); f++) {
            Thing fact = told.get(f);
            Set<String> both = new HashSet<>(fact.words());
            both.retainAll(said);
            if ((day ? fact.day() : fact.number())
                    && both.size() > most
                    && both.size() >= Math.min(2, fact.words().size())
                    && both.size() * 2 >= fact.words().size()) {
                best = f;
                most = both.size();
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private Thing thing(Fact fact) {
        String text = fact.when() == null ? fact.text() : fact.text() + " " + fact.when();
        IndexedText read = IndexedText.of(text, lexicon);
        boolean day = !read.months().isEmpty()
                || !read.weekdays().isEmpty()
                || !read.days().isEmpty();
        return new Thing(day, !read.numbers().isEmpty(), things(fact.text(), lexicon));
    }

    /** What a text speaks of, without its numbers and days. */
    private static Set<String> things(String text, Lexicon lexicon) {
        Set<String> things = new HashSet<>();
        String composed = TextFolding.compose(text);
        List<WordToken> tokens = Tokenizer.tokens(composed, Sentences.of(composed), lexicon.language());
        Set<String> calendar = new HashSet<>();
        for (WordToken token : tokens) {
            String base = token.base();
            if (lexicon.month(base) != null || lexicon.weekday(base) != null || lexicon.season(base) != null) {
                calendar.add(Stemmer.stem(base, lexicon));
            }
        }
        Stemmer.of(tokens, lexicon).stream()
                .filter(stem -> !stem.startsWith("#") && !calendar.contains(stem))
                .forEach(things::add);
        return things;
    }
}
