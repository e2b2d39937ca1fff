package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.longhand.people.text.Span;
import org.longhand.proof.second.ReaderTask;
import org.longhand.proof.text.Stemmer;

/** A second reader that answers from the labels of a letter and is wrong in one sentence of ten. */
final class LabelReader {

    /** The share of sentences in which it is wrong. */
    static final double WRONG = 0.1;

    private LabelReader() {}

    /** As a model would write it; where it is wrong it names the facts that the sentence is about, or any. */
    static String answer(ReaderTask task, LabelledLetter letter, Random chance) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < task.sentences().size(); i++) {
            String sentence = task.sentences().get(i);
            List<LabelledLetter.Sentence> labels = letter.sentences().stream()
                    .filter(s -> same(line(s.place(), letter.text()), sentence))
                    .toList();
            if (!labels.isEmpty()) {
                boolean untold = labels.stream().anyMatch(LabelledLetter.Sentence::untold);
                boolean says = untold ^ chance.nextDouble() < WRONG;
                found.add("\"" + (i + 1) + "\": " + (says ? "[]" : carriers(labels, untold, task, sentence, chance)));
            }
        }
        return "{" + String.join(", ", found) + "}";
    }

    private static String carriers(
            List<LabelledLetter.Sentence> labels, boolean untold, ReaderTask task, String sentence, Random chance) {
        int any = 1 + chance.nextInt(task.told().size());
        List<Integer> facts = labels.stream()
                .flatMap(label -> label.facts().stream())
                .map(fact -> fact + 1)
                .distinct()
                .toList();
        if (!facts.isEmpty()) {
            return facts.toString();
        }
        int nearest = nearest(task, sentence);
        return nearest > 0 ? "[" + nearest + "]" : untold ? "[" + any + "]" : "\"none needed\"";
    }

    /** What shares most words with a sentence, from 1; 0 where nothing shares one. */
    private static int nearest(ReaderTask task, String sentence) {
        int best = 0;
        long most = 0;
        for (int i = 0; i < task.told().size(); i++) {
            Set<String> told = Stemmer.of(task.told().get(i), task.lexicon());
            long shared = Stemmer.of(sentence, task.lexicon()).stream()
                    .filter(told::contains)
                    .count();
            if (shared > most) {
                most = shared;
                best = i + 1;
            }
        }
        return best;
    }

    /** A label is of a whole sentence, which may stand on two lines. */
    private static boolean same(String labelled, String sentence) {
        return labelled.contains(sentence) || sentence.contains(labelled);
    }

    private static String line(Span place, String text) {
        return place.of(text).replaceAll("\\s+", " ");
    }
}
