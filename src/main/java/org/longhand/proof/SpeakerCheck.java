package org.longhand.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who speaks: not a machine, and not the reader in the sender's place. */
final class SpeakerCheck implements Checker {

    @Override
    public List<Remark> read(Reading r) {
        List<Remark> found = new ArrayList<>();
        String folded = Words.fold(r.text());
        for (String phrase : Lexicon.shared("assistant")) {
            int at = folded.length() == r.text().length() ? folded.indexOf(phrase) : -1;
            if (at >= 0 && (at == 0 || !Character.isLetter(folded.charAt(at - 1)))) {
                found.add(r.remark(Kind.WRONG_SPEAKER, "wrong-speaker.machine", new Span(at, at + phrase.length())));
            }
        }
        for (Source fact : r.told().facts()) {
            swapped(r, fact, true, found);
            swapped(r, fact, false, found);
        }
        return found;
    }

    /**
     * A fact's "I kept" that stands as "you kept", or the other way round, with at least one more word of that fact in
     * the sentence, and nowhere with its own speaker.
     */
    private static void swapped(Reading r, Source fact, boolean sender, List<Remark> found) {
        String own = sender ? "me" : "you";
        String other = sender ? "you" : "me";
        List<Token> told = fact.tokens();
        for (int f = 0; f + 1 < told.size(); f++) {
            if (!r.lexicon().has(own, told.get(f).base()) || helps(r, told.get(f + 1))) {
                continue;
            }
            String verb = Stems.stem(told.get(f + 1).base(), r.lexicon());
            for (int i = 0; i + 1 < r.tokens().size(); i++) {
                Token t = r.tokens().get(i);
                if (r.stem(i + 1).equals(verb)
                        && r.lexicon().has(other, t.base())
                        && !helps(r, r.tokens().get(i + 1))
                        && more(r, t.sentence(), fact, verb)
                        && !bothDo(r, verb, own, other)) {
                    found.add(r.remark(
                            Kind.WRONG_SPEAKER, sender ? "wrong-speaker.sender" : "wrong-speaker.reader", i, i + 1));
                }
            }
        }
    }

    /** Whether the other one does it too, by some fact, or the right one does it elsewhere in the text. */
    private static boolean bothDo(Reading r, String verb, String own, String other) {
        return r.told().facts().stream()
                        .anyMatch(s -> pairs(s.tokens(), other, r).contains(verb))
                || pairs(r.tokens(), own, r).contains(verb);
    }

    private static boolean more(Reading r, int sentence, Source fact, String verb) {
        Set<String> stems = new HashSet<>(Stems.of(r.sentences().get(sentence).of(r.text()), r.lexicon()));
        stems.remove(verb);
        stems.retainAll(new HashSet<>(fact.stems()));
        Set<String> rest = new HashSet<>(fact.stems());
        rest.remove(verb);
        return !rest.isEmpty() && stems.size() * 2 >= Math.min(rest.size(), 4);
    }

    private static Set<String> pairs(List<Token> tokens, String speaker, Reading r) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (r.lexicon().has(speaker, tokens.get(i).base())) {
                for (int k = i + 1; k < Math.min(tokens.size(), i + 3); k++) {
                    pairs.add(Stems.stem(tokens.get(k).base(), r.lexicon()));
                }
            }
        }
        return pairs;
    }

    private static boolean helps(Reading r, Token token) {
        boolean helping = r.lexicon().lines("helping").isEmpty()
                ? r.lexicon().has("light", token.base())
                : r.lexicon().has("helping", token.base());
        return helping || token.base().length() < 3;
    }
}
