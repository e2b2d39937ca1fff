package org.longhand.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.Proof;
import org.longhand.proof.grammar.GrammarReader;
import org.longhand.proof.grammar.KnownWords;
import org.longhand.proof.grammar.LanguageToolReader;

/**
 * How long the red pen reads a letter of some 400 words, truth and grammar apart. No sentence of a letter was read
 * before, so that nothing comes from the grammar's memory of sentences; "after an edit" reads a letter again in which
 * one sentence is new, as a person who writes has it.
 */
public final class RedPenSpeed {

    private static final int LETTERS = 60;
    private static final int WARM = 20;

    private static final String[] SENTENCES = {
        "you taught me to make marmalade with far too much ginger, and I have never made it any other way",
        "when the kitchen fills with steam I hear you telling me to stir and not to talk",
        "we picked plums near Hartwell and came home with more than we could carry",
        "Mum never heard about the wasp, and I have not told her since",
        "your blue cup stands on my desk in Edinburgh, and nobody else may drink from it",
        "I do not know what I would have become without you",
        "the bread came out of the oven black, and we ate it with honey and laughed",
        "it rained so hard that the path to the gate was a river"
    };

    private RedPenSpeed() {}

    public static void main(String[] args) throws IOException {
        String phrases;
        try (InputStream in = Proof.class.getClassLoader().getResourceAsStream("templates/proof/machine-phrases.txt")) {
            phrases = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Proof proof = new Proof(phrases);
        GrammarReader grammar = new LanguageToolReader();
        Brief brief = Brief.of(
                new Person("Ruth Alder", null, "Ruth"),
                new Person("Margaret Alder", "Nana", null),
                "Granddaughter to grandmother.",
                "birthday",
                null,
                null,
                "en",
                Length.LONG,
                List.of(
                        new Fact("You taught me to make marmalade with too much ginger."),
                        new Fact("We picked plums near Hartwell, and you never told Mum about the wasp."),
                        new Fact("I keep your blue cup on my desk in Edinburgh.")),
                "With love,",
                LocalDate.of(2026, 2, 20));
        double[] truth = new double[LETTERS];
        double[] whole = new double[LETTERS];
        double[] edited = new double[LETTERS];
        for (int i = 0; i < WARM + LETTERS; i++) {
            String letter = letter(i);
            String again = letter.replaceFirst("laughed", "laughed until it was dark on day " + i);
            double t = millis(() -> proof.read(brief, letter));
            double g = millis(() -> grammar.read(letter, "en", KnownWords.of(brief)));
            double e = millis(() -> {
                proof.read(brief, again);
                grammar.read(again, "en", KnownWords.of(brief));
            });
            if (i >= WARM) {
                truth[i - WARM] = t;
                whole[i - WARM] = t + g;
                edited[i - WARM] = e;
            }
        }
        System.out.printf(Locale.ROOT, "%d words%n", letter(0).split("\\s+").length);
        print("truth", truth);
        print("truth and grammar", whole);
        print("the same, after an edit", edited);
    }

    private static String letter(int number) {
        StringBuilder letter = new StringBuilder("Dear Nana,\n\n");
        for (int i = 0; i < 17; i++) {
            letter.append("On the day that I call number ")
                    .append(number * 100 + i)
                    .append(", ")
                    .append(SENTENCES[i % SENTENCES.length])
                    .append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        return letter.append("With love,\nRuth").toString();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-25s median %6.1f ms, 95 %% within %6.1f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100]);
    }
}
