package org.longhand.proof.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longhand.people.text.Span;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.claim.ClaimTable.Row;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;
import org.longhand.proof.second.ReaderTask;
import org.longhand.proof.second.SecondReader;
import org.longhand.proof.text.Stemmer;

/**
 * Prints what ways of finding untold claims are worth, beside each other: recall and precision of all marks and of
 * blocking ones, and milliseconds a letter. A score is fitted to nine tenths of the letters and reads the tenth.
 */
public final class ClaimWays {

    /** From this strength on a rule alone marks, and blocks. */
    private static final double STRONG = 0.5;

    private static final List<String> FILES = List.of("tuning", "fluent", "small-model");

    private final List<LabelledLetter> letters = ClaimWeights.letters();
    private final Proof checks = ReadWith.builtInChecksOnly();

    private ClaimWays() {}

    public static void main(String[] args) {
        new ClaimWays().print();
    }

    private void print() {
        List<ClaimWeights.Row> rows = ClaimWeights.rows(letters);
        List<String> all = List.copyOf(rows.get(0).features().keySet());
        List<String> ruled = Stream.of(Finding.Rule.values())
                .flatMap(rule -> Stream.of(rule.name(), rule.name() + "-found"))
                .toList();
        List<ClaimScore> withoutRules = ClaimWeights.scores(
                rows, all.stream().filter(name -> !ruled.contains(name)).toList());
        List<ClaimScore> whole = ClaimWeights.scores(rows, all);
        System.out.println("recall/precision of all marks, of blocking marks, in " + FILES + "; milliseconds a letter");
        way("names, numbers, sayings", (i, letter) -> List.of());
        way("two words told nowhere", (i, letter) -> words(letter, 2));
        way("three words told nowhere", (i, letter) -> words(letter, 3));
        way("rules alone", (i, letter) -> ruled(letter));
        way("score without rules", (i, letter) -> scored(letter, withoutRules.get(i % withoutRules.size())));
        way("score and rules", (i, letter) -> scored(letter, whole.get(i % whole.size())));
        Random chance = new Random(18);
        way("the same, second reader", (i, letter) -> scored(letter, whole.get(i % whole.size())), (letter, first) -> {
            ReaderTask task = ReaderTask.of(letter.brief(), letter.text());
            return SecondReader.merge(
                    first, task.read(LabelReader.answer(task, letter, chance)).orElseThrow(), letter.text());
        });
    }

    @FunctionalInterface
    private interface Way {
        List<Remark> read(int number, LabelledLetter letter);
    }

    @FunctionalInterface
    private interface Then {
        List<Remark> read(LabelledLetter letter, List<Remark> first);
    }

    private void way(String name, Way way) {
        way(name, way, (letter, first) -> first);
    }

    private void way(String name, Way way, Then then) {
        ClaimTable table = new ClaimTable();
        long took = 0;
        // The second time counts: by then all is compiled.
        for (int time = 0; time < 2; time++) {
            table = new ClaimTable();
            long start = System.nanoTime();
            for (int i = 0; i < letters.size(); i++) {
                LabelledLetter letter = letters.get(i);
                List<Remark> remarks = new ArrayList<>(checks.read(letter.brief(), letter.text()));
                remarks.addAll(way.read(i, letter));
                table.add(letter, then.read(letter, remarks));
            }
            took = System.nanoTime() - start;
        }
        StringBuilder line = new StringBuilder("%-26s".formatted(name));
        for (String file : FILES) {
            List<Row> rows = table.of(row -> row.file().equals(file));
            line.append("  %.2f/%.2f %.2f/%.2f"
                    .formatted(
                            ClaimTable.recall(rows, Row::marked),
                            ClaimTable.precision(rows, Row::marked),
                            ClaimTable.recall(rows, Row::blocked),
                            ClaimTable.precision(rows, Row::blocked)));
        }
        System.out.println(line.append("  %5.1f".formatted(took / 1e6 / letters.size())));
    }

    private static LetterReading reading(LabelledLetter letter) {
        return new LetterReading(letter.brief(), letter.text(), List.of());
    }

    /** Marks each sentence with so many words that count and that no fact has. */
    private static List<Remark> words(LabelledLetter letter, int many) {
        ReaderTask task = ReaderTask.of(letter.brief(), letter.text());
        Set<String> told = task.told().stream()
                .flatMap(fact -> Stemmer.of(fact, task.lexicon()).stream())
                .collect(Collectors.toSet());
        return letter.sentences().stream()
                .map(LabelledLetter.Sentence::place)
                .filter(place -> Stemmer.of(place.of(letter.text()), task.lexicon()).stream()
                                .filter(word -> !told.contains(word))
                                .count()
                        >= many)
                .map(place -> remark(place, letter, Weight.BLOCKING))
                .toList();
    }

    private static List<Remark> ruled(LabelledLetter letter) {
        return new ClaimReader(reading(letter))
                .read().stream()
                        .filter(clause -> clause.findings().stream().anyMatch(found -> found.strength() >= STRONG))
                        .map(clause -> remark(clause.clause().span(), letter, Weight.BLOCKING))
                        .toList();
    }

    private static List<Remark> scored(LabelledLetter letter, ClaimScore score) {
        return new ClaimReader(reading(letter), score).remarks();
    }

    private static Remark remark(Span span, LabelledLetter letter, Weight weight) {
        String words = span.of(letter.text());
        return new Remark(
                RemarkKind.UNTRACED,
                span.start(),
                span.end(),
                words,
                LocalizedMessage.of("untraced", words),
                null,
                null,
                weight,
                List.of());
    }
}
