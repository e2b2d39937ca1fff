package org.longhand.proof.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Stemmer;

/** Facts that the text does not use. */
final class UntoldCheck implements Checker {

    /** The share of a fact's meaning words that must stand in the text, in two sentences that follow one another. */
    static final double TOLD = 0.5;

    @Override
    public List<Remark> read(LetterReading r) {
        List<Set<String>> sentences = new ArrayList<>();
        for (int s = 0; s < r.sentences().size(); s++) {
            sentences.add(r.stemsOf(s));
        }
        Set<String> people = r.people();
        List<Remark> found = new ArrayList<>();
        for (int f = 0; f < r.told().facts().size(); f++) {
            String text = r.brief().facts().get(f).text();
            Set<String> stems = Stemmer.of(text, r.lexicon());
            Set<String> own = new HashSet<>(stems);
            own.removeAll(people);
            Set<String> meant = own.isEmpty() ? stems : own;
            if (!meant.isEmpty() && best(meant, sentences) < TOLD && !plainly(r, text)) {
                int end = r.text().length();
                found.add(new Remark(
                        RemarkKind.UNTOLD,
                        end,
                        end,
                        text,
                        LocalizedMessage.of("untold", text.replaceFirst("[.\\s]+$", ""))));
            }
        }
        return found;
    }

    private static boolean plainly(LetterReading r, String fact) {
        return r.folded().contains(TextFolding.fold(fact).replaceFirst("\\p{Punct}+$", ""));
    }

    private static double best(Set<String> meant, List<Set<String>> sentences) {
        double best = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Set<String> next = i + 1 < sentences.size() ? sentences.get(i + 1) : Set.of();
            Set<String> here = sentences.get(i);
            int shared = 0;
            for (String stem : meant) {
                shared += here.contains(stem) || next.contains(stem) ? 1 : 0;
            }
            best = Math.max(best, (double) shared / meant.size());
        }
        return best;
    }
}
