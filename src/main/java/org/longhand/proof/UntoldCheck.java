package org.longhand.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Facts that the text does not use. */
final class UntoldCheck implements Checker {

    /** The share of a fact's meaning words that must stand in the text, in two sentences that follow one another. */
    static final double TOLD = 0.5;

    @Override
    public List<Remark> read(Reading r) {
        List<Set<String>> sentences = new ArrayList<>();
        for (Span span : r.sentences()) {
            sentences.add(Stems.of(span.of(r.text()), r.lexicon()));
        }
        Set<String> people = people(r);
        List<Remark> found = new ArrayList<>();
        for (int f = 0; f < r.told().facts().size(); f++) {
            String text = r.brief().facts().get(f).text();
            Set<String> stems = Stems.of(text, r.lexicon());
            Set<String> own = new HashSet<>(stems);
            own.removeAll(people);
            Set<String> meant = own.isEmpty() ? stems : own;
            if (!meant.isEmpty() && best(meant, sentences) < TOLD && !plainly(r, text)) {
                int end = r.text().length();
                found.add(new Remark(
                        Kind.UNTOLD, end, end, text, Message.of("untold", text.replaceFirst("[.\\s]+$", ""))));
            }
        }
        return found;
    }

    private static boolean plainly(Reading r, String fact) {
        return Words.fold(r.text()).contains(Words.fold(fact).replaceFirst("\\p{Punct}+$", ""));
    }

    private static double best(Set<String> meant, List<Set<String>> sentences) {
        double best = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> two = new HashSet<>(sentences.get(i));
            if (i + 1 < sentences.size()) {
                two.addAll(sentences.get(i + 1));
            }
            two.retainAll(meant);
            best = Math.max(best, (double) two.size() / meant.size());
        }
        return best;
    }

    static Set<String> people(Reading r) {
        return Stems.of(
                r.brief().sender().name() + " " + r.brief().sender().signs() + " "
                        + r.brief().recipient().name() + " "
                        + r.brief().recipient().calledBy(),
                r.lexicon());
    }
}
