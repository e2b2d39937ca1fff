package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longhand.people.text.FoldedText;
import org.longhand.people.text.Span;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;
import org.longhand.proof.text.Stemmer;
import org.longhand.proof.text.WordToken;
import org.longhand.proof.told.IndexedText;

/** Who speaks: not a machine, and not the reader in the sender's place. */
final class SpeakerCheck implements Checker {

    @Override
    public List<Remark> read(LetterReading r) {
        List<Remark> found = new ArrayList<>();
        FoldedText folded = FoldedText.plain(r.text());
        for (String phrase : Lexicon.shared("assistant")) {
            int at = atWordStart(folded.text(), phrase);
            if (at >= 0) {
                Span span = folded.original(new Span(at, at + phrase.length()));
                found.add(r.remark(RemarkKind.WRONG_SPEAKER, "wrong-speaker.machine", span));
            }
        }
        Map<String, Set<String>> done = Map.of("me", pairs(r.tokens(), "me", r), "you", pairs(r.tokens(), "you", r));
        for (IndexedText fact : r.told().facts()) {
            swapped(r, fact, true, done, found);
            swapped(r, fact, false, done, found);
        }
        return found;
    }

    /** Where the phrase stands first with no letter right before it; -1 where it does not. */
    private static int atWordStart(String text, String phrase) {
        int at = text.indexOf(phrase);
        while (at > 0 && Character.isLetter(text.codePointBefore(at))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at;
    }

    /**
     * A fact's "I kept" that stands as "you kept", or the other way round, with at least one more word of that fact in
     * the sentence, and nowhere with its own speaker.
     *
     * @param done what each of the two does in the letter, as stems
     */
    private static void swapped(
            LetterReading r, IndexedText fact, boolean sender, Map<String, Set<String>> done, List<Remark> found) {
        String own = sender ? "me" : "you";
        String other = sender ? "you" : "me";
        List<WordToken> told = fact.tokens();
        for (int f = 0; f + 1 < told.size(); f++) {
            if (!r.lexicon().has(own, told.get(f).base()) || helps(r, told.get(f + 1))) {
                continue;
            }
            String verb = Stemmer.stem(told.get(f + 1).base(), r.lexicon());
            for (int i = 0; i + 1 < r.tokens().size(); i++) {
                WordToken t = r.tokens().get(i);
                if (r.stem(i + 1).equals(verb)
                        && r.lexicon().has(other, t.base())
                        && !helps(r, r.tokens().get(i + 1))
                        && !opinion(r, i, told.get(f + 1))
                        && particle(r, told, f + 2).equals(particle(r, r.tokens(), i + 2))
                        && more(r, t.sentence(), fact, verb)
                        && !done.get(own).contains(verb)
                        && !alsoTold(r, verb, other)) {
                    found.add(r.remark(
                            RemarkKind.WRONG_SPEAKER,
                            sender ? "wrong-speaker.sender" : "wrong-speaker.reader",
                            i,
                            i + 1));
                }
            }
        }
    }

    /** "I find it hard", of whatever somebody found. */
    private static boolean opinion(LetterReading r, int i, WordToken told) {
        return r.lexicon().has("me", r.tokens().get(i).base())
                && r.lexicon().has("opinions", r.tokens().get(i + 1).base())
                && !told.base().equals(r.tokens().get(i + 1).base());
    }

    /** What makes another verb of a verb: to find, to find out. */
    private static String particle(LetterReading r, List<WordToken> tokens, int at) {
        return at < tokens.size()
                        && tokens.get(at).sentence() == tokens.get(at - 1).sentence()
                        && r.lexicon().has("particles", tokens.get(at).base())
                ? tokens.get(at).base()
                : "";
    }

    /** Whether the other one does it too, by some fact. */
    private static boolean alsoTold(LetterReading r, String verb, String other) {
        return r.told().facts().stream()
                .anyMatch(s -> pairs(s.tokens(), other, r).contains(verb));
    }

    private static boolean more(LetterReading r, int sentence, IndexedText fact, String verb) {
        Set<String> stems = new HashSet<>(r.stemsOf(sentence));
        stems.remove(verb);
        stems.retainAll(new HashSet<>(fact.stems()));
        Set<String> rest = new HashSet<>(fact.stems());
        rest.remove(verb);
        return !rest.isEmpty() && stems.size() * 2 >= Math.min(rest.size(), 4);
    }

    private static Set<String> pairs(List<WordToken> tokens, String speaker, LetterReading r) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (r.lexicon().has(speaker, tokens.get(i).base())) {
                for (int k = i + 1; k < Math.min(tokens.size(), i + 3); k++) {
                    pairs.add(Stemmer.stem(tokens.get(k).base(), r.lexicon()));
                }
            }
        }
        return pairs;
    }

    private static boolean helps(LetterReading r, WordToken token) {
        boolean helping = r.lexicon().lines("helping").isEmpty()
                ? r.lexicon().has("light", token.base())
                : r.lexicon().has("helping", token.base());
        return helping || token.base().length() < 3;
    }
}
