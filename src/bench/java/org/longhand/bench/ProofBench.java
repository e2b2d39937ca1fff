package org.longhand.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.Proof;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the red pen reads a letter of about 400 words, without grammar. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ProofBench {

    private static final String PARAGRAPH = """
            You taught me to make marmalade with far too much ginger, and I have never made it any other way. When the \
            kitchen fills with steam I hear you telling me to stir and not to talk. We picked plums near Hartwell and \
            came home with more than we could carry, and Mum never heard about the wasp. Your blue cup stands on my \
            desk in Edinburgh, and nobody else may drink from it. I do not know what I would have become without \
            you.""";

    private Proof proof;
    private Brief brief;
    private String letter;

    @Setup
    public void read() throws IOException {
        try (InputStream in = Proof.class.getClassLoader().getResourceAsStream("templates/proof/machine-phrases.txt")) {
            proof = new Proof(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        brief = Brief.of(
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
        letter = "Dear Nana,\n\n" + (PARAGRAPH + "\n\n").repeat(5) + "With love,\nRuth";
    }

    @Benchmark
    public Object letter() {
        return proof.read(brief, letter);
    }
}
