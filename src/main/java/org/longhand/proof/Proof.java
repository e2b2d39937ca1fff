package org.longhand.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.proof.check.BuiltInChecks;
import org.longhand.proof.check.Checker;
import org.longhand.proof.claim.ClaimReader;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.Weight;
import org.longhand.proof.told.PreviousLetter;

/**
 * Reads a text against its brief. The same text and brief always get the same remarks, in the text's order. Spans are
 * in Java {@code char} offsets of the text.
 */
public final class Proof {

    private static final Checker CLAIMS = reading -> new ClaimReader(reading).remarks();

    private final List<Checker> whole;

    /** @param machinePhrases the text of {@code templates/proof/machine-phrases.txt} */
    public Proof(String machinePhrases) {
        this(machinePhrases, List.of());
    }

    /** @param others checkers that read beside the built-in ones */
    public Proof(String machinePhrases, List<Checker> others) {
        this(Stream.of(BuiltInChecks.wholeLetter(machinePhrases), others, List.of(CLAIMS))
                .flatMap(List::stream)
                .toList());
    }

    private Proof(List<Checker> checkers) {
        whole = List.copyOf(checkers);
    }

    /** One that does not read clause by clause, to be measured beside one that does. */
    static Proof withoutClaims(String machinePhrases) {
        return new Proof(BuiltInChecks.wholeLetter(machinePhrases));
    }

    public List<Remark> read(Brief brief, String text) {
        return read(brief, text, List.of());
    }

    /** @param earlier letters that the same person got before, by which told stories are known */
    public List<Remark> read(Brief brief, String text, List<PreviousLetter> earlier) {
        return run(whole, new LetterReading(brief, text, earlier));
    }

    /** The blocking remarks on one paragraph of a letter: what it claims, not whether it greets or tells all. */
    public List<Remark> readPart(Brief brief, String paragraph) {
        List<Checker> claims = Stream.concat(BuiltInChecks.claims().stream(), Stream.of(CLAIMS))
                .toList();
        return run(claims, new LetterReading(brief, paragraph, List.of())).stream()
                .filter(Remark::blocking)
                .toList();
    }

    /** Whether a remark says of the same words what one before it said. */
    private static boolean covered(Remark remark, List<Remark> asked) {
        return switch (remark.kind()) {
            case UNFOUNDED, MACHINE_PHRASE ->
                asked.stream().anyMatch(u -> u.start() <= remark.start() && remark.end() <= u.end());
            // A clause with an untold name in it is asked about once, and so is one that another check asks about.
            case UNTRACED, CONTRADICTS ->
                asked.stream().anyMatch(u -> u.start() < remark.end() && remark.start() < u.end());
            default -> false;
        };
    }

    private static List<Remark> run(List<Checker> checkers, LetterReading reading) {
        Map<String, Remark> found = new LinkedHashMap<>();
        List<Remark> asked = new ArrayList<>();
        for (Checker checker : checkers) {
            for (Remark remark : checker.read(reading)) {
                if (!covered(remark, asked)
                        && found.putIfAbsent(
                                        remark.kind() + ":" + remark.start() + ":" + remark.end() + ":"
                                                + (remark.start() == remark.end() ? remark.words() : ""),
                                        remark)
                                == null
                        && remark.weight() != Weight.QUIET) {
                    asked.add(remark);
                }
            }
        }
        return found.values().stream()
                .map(reading::inLetter)
                .sorted(Comparator.comparingInt(Remark::start).thenComparingInt(Remark::end))
                .toList();
    }
}
