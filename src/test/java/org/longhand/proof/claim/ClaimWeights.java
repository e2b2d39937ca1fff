package org.longhand.proof.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.people.text.Span;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;

/**
 * Makes {@code weights.txt}: fits the score of clauses to the labelled letters, and to letters of the composer, which
 * claim nothing untold. Prints how well it does on letters that it was not fitted to: each letter is read with weights
 * from nine tenths of the others.
 */
public final class ClaimWeights {

    private static final double PENALTY = 5;
    private static final int FOLDS = 10;
    private static final int SEEDS = 3;
    private static final double TUNING = 1.5;
    private static final double SMALL_MODEL = 2;
    private static final double COMPOSED = 0.3;

    /** A clause whose overlap with the faulty words is less than this share of it, and of them, is founded. */
    private static final double OF_CLAUSE = 0.3;

    private static final double OF_FAULT = 0.5;

    private static final Set<String> COMPOSER_LANGUAGES = Set.of("en", "de", "fr", "es");

    /** One clause: whose letter, what is known of it, and whether it is untold. */
    record Row(int letter, Map<String, Double> features, boolean untold, double weight) {}

    private ClaimWeights() {}

    /** @param args the file to be written; without it nothing is written */
    public static void main(String[] args) throws IOException {
        List<LabelledLetter> letters = letters();
        List<Row> rows = rows(letters);
        List<String> names = List.copyOf(rows.get(0).features().keySet());
        System.out.println(rows.size() + " clauses\n"
                + crossValidated(letters, rows, names).text());
        if (args.length > 0) {
            Files.writeString(Path.of(args[0]), written(names, fit(rows, names)));
        }
    }

    /** All labelled letters. */
    static List<LabelledLetter> letters() {
        return LabelledLetter.ALL.stream()
                .flatMap(file -> LabelledLetter.read(file).stream())
                .toList();
    }

    /** The clauses of these letters, and of letters that the composer makes of their briefs. */
    static List<Row> rows(List<LabelledLetter> letters) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            rows.addAll(labelled(i, letters.get(i)));
        }
        Composer composer = new Composer(Occasions.builtIn());
        for (int i = 0; i < letters.size(); i++) {
            if (COMPOSER_LANGUAGES.contains(letters.get(i).brief().language())) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    rows.addAll(composed(
                            i, letters.get(i), composer.compose(letters.get(i).brief(), seed)));
                }
            }
        }
        return rows;
    }

    private static List<Row> labelled(int number, LabelledLetter letter) {
        double weight = switch (letter.file()) {
            case "tuning" -> TUNING;
            case "small-model" -> SMALL_MODEL;
            default -> 1;
        };
        List<Row> rows = new ArrayList<>();
        for (ClaimReader.ReadClause read : clauses(letter, letter.text())) {
            Span clause = read.clause().span();
            letter.sentences().stream()
                    .filter(s -> s.place().start() < clause.end()
                            && clause.start() < s.place().end())
                    .findFirst()
                    .ifPresent(s -> rows.add(new Row(number, read.features(), untold(clause, s.fault()), weight)));
        }
        return rows;
    }

    private static boolean untold(Span clause, Span fault) {
        if (fault == null) {
            return false;
        }
        int both = Math.min(fault.end(), clause.end()) - Math.max(fault.start(), clause.start());
        return both > 0
                && (both >= OF_CLAUSE * (clause.end() - clause.start())
                        || both >= OF_FAULT * (fault.end() - fault.start()));
    }

    private static List<Row> composed(int number, LabelledLetter letter, String text) {
        return clauses(letter, text).stream()
                .map(read -> new Row(number, read.features(), false, COMPOSED))
                .toList();
    }

    private static List<ClaimReader.ReadClause> clauses(LabelledLetter letter, String text) {
        return new ClaimReader(new LetterReading(letter.brief(), text, List.of())).read();
    }

    private static Map<String, Double> fit(List<Row> rows, List<String> names) {
        double[][] x = new double[rows.size()][];
        double[] y = new double[rows.size()];
        double[] weights = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            x[i] = names.stream().mapToDouble(row.features()::get).toArray();
            y[i] = row.untold() ? 1 : 0;
            weights[i] = row.weight();
        }
        double[] b = LogisticFit.fit(x, y, weights, PENALTY);
        Map<String, Double> fitted = new HashMap<>();
        fitted.put("intercept", b[0]);
        for (int j = 0; j < names.size(); j++) {
            fitted.put(names.get(j), b[j + 1]);
        }
        return fitted;
    }

    /** The score for the letters of each fold, fitted to the others. */
    static List<ClaimScore> scores(List<Row> rows, List<String> names) {
        return IntStream.range(0, FOLDS)
                .mapToObj(out -> new ClaimScore(fit(
                        rows.stream().filter(r -> r.letter() % FOLDS != out).toList(), names)))
                .toList();
    }

    private static ClaimTable crossValidated(List<LabelledLetter> letters, List<Row> rows, List<String> names) {
        ClaimTable table = new ClaimTable();
        Proof others = ReadWith.builtInChecksOnly();
        List<ClaimScore> scores = scores(rows, names);
        for (int i = 0; i < letters.size(); i++) {
            LabelledLetter letter = letters.get(i);
            List<Remark> remarks = new ArrayList<>(others.read(letter.brief(), letter.text()));
            LetterReading reading = new LetterReading(letter.brief(), letter.text(), List.of());
            remarks.addAll(new ClaimReader(reading, scores.get(i % FOLDS)).remarks());
            table.add(letter, remarks);
        }
        return table;
    }

    private static String written(List<String> names, Map<String, Double> weights) {
        StringBuilder text = new StringBuilder("# Weights of the score of clauses; made by ClaimWeights, see the"
                + " contributing guide. A feature and its weight a line.\n");
        text.append(line("intercept", weights));
        names.forEach(n -> text.append(line(n, weights)));
        return text.toString();
    }

    private static String line(String name, Map<String, Double> weights) {
        return String.format(Locale.ROOT, "%s %.4f%n", name, weights.get(name));
    }
}
