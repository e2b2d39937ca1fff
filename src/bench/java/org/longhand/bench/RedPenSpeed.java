package org.longhand.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.longhand.brief.Brief;
import org.longhand.proof.Proof;
import org.longhand.proof.ReadWith;
import org.longhand.proof.grammar.GrammarReader;
import org.longhand.proof.grammar.KnownWords;
import org.longhand.proof.grammar.LanguageToolReader;

/**
 * How long the red pen reads a letter of some 400 words, with claims and without, and one of 50,000 characters; last
 * English grammar. No sentence of a letter was read before; "after an edit" reads a letter again in which one sentence
 * is new, as a person who writes has it. The yardstick is work that never changes, and CPU time is the reading thread's
 * own: both tell a busy machine from a slow program.
 */
public final class RedPenSpeed {

    private static final int LETTERS = 60;
    private static final int WARM = 40;
    private static final int LONG_LETTERS = 5;
    private static final int LONG = 50_000;
    private static final int YARDSTICK_BYTES = 1 << 22;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RedPenSpeed() {}

    /** @param args nothing; {@code truth} leaves grammar out */
    public static void main(String[] args) {
        Proof all = ReadWith.everything();
        Proof withoutClaims = ReadWith.builtInChecksOnly();
        measure("yardstick", LETTERS, i -> RedPenSpeed::yardstick);
        for (RedPenLetter sample : RedPenLetter.ALL) {
            Brief brief = sample.brief();
            String in = ", " + brief.language();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d words%n",
                    brief.language(),
                    sample.words400(0).split("\\s+").length);
            measure("without claims" + in, LETTERS, i -> {
                String letter = sample.words400(i);
                return () -> withoutClaims.read(brief, letter);
            });
            measure("with claims" + in, LETTERS, i -> {
                String letter = sample.words400(i);
                return () -> all.read(brief, letter);
            });
            for (int length : new int[] {LONG / 2, LONG}) {
                measure(length + " characters" + in, LONG_LETTERS, i -> {
                    String letter = sample.characters(i, length);
                    return () -> all.read(brief, letter);
                });
            }
        }
        measure("yardstick", LETTERS, i -> RedPenSpeed::yardstick);
        if (args.length == 0) {
            grammar(all);
        }
    }

    private static void grammar(Proof proof) {
        GrammarReader grammar = new LanguageToolReader();
        Brief brief = RedPenLetter.ENGLISH.brief();
        Set<String> known = KnownWords.of(brief);
        measure("grammar, en", LETTERS, i -> {
            String letter = RedPenLetter.ENGLISH.words400(i);
            return () -> grammar.read(letter, "en", known);
        });
        measure("all, after an edit, en", LETTERS, i -> {
            String letter = RedPenLetter.ENGLISH.words400(0).replaceFirst("laughed", "laughed until it was day " + i);
            return () -> {
                proof.read(brief, letter);
                grammar.read(letter, "en", known);
            };
        });
    }

    private static void yardstick() {
        try {
            MessageDigest.getInstance("SHA-256").digest(new byte[YARDSTICK_BYTES]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    /** @param work what is to be measured, by number; made before the clock starts */
    private static void measure(String what, int times, IntFunction<Runnable> work) {
        int warm = Math.min(WARM, 2 * times);
        double[] millis = new double[times];
        double[] cpu = new double[times];
        for (int i = 0; i < warm + times; i++) {
            Runnable run = work.apply(i);
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            run.run();
            if (i >= warm) {
                cpu[i - warm] = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6;
                millis[i - warm] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        Arrays.sort(cpu);
        System.out.printf(
                Locale.ROOT,
                "%-25s median %6.1f ms, 95 %% within %6.1f ms; CPU time, median %6.1f ms%n",
                what,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                cpu[cpu.length / 2]);
    }
}
