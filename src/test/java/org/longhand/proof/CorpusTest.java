package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.longhand.proof.text.Lexicon;

/** How well the red pen tells what was invented, measured on labelled texts; untold facts are not counted here. */
@Tag("slow")
class CorpusTest {

    private static final double RECALL = 0.95;
    private static final double PRECISION = 0.9;

    private static Proof proof;

    @BeforeAll
    static void sharpen() throws IOException {
        proof = new Proof(RedPen.builtIn());
    }

    private static Stream<Corpus.Case> cases(String file, boolean heldOut) {
        return Corpus.read(file).stream().filter(c -> c.heldOut() == heldOut);
    }

    /** All that was used to mend the checks, or all that was not. */
    private static Score score(String language, boolean heldOut) {
        return Score.of(
                Stream.of("", "-apart", "-second")
                        .flatMap(part -> cases(language + part, heldOut))
                        .toList(),
                proof);
    }

    @Execution(CONCURRENT)
    @Test
    void englishInventionsOfEachClassAreFoundAndTruthIsLeftAlone() {
        for (boolean heldOut : new boolean[] {false, true}) {
            Score score = score("en", heldOut);
            for (Claim claim : Claim.JUDGED) {
                Score.Count count = score.classes().get(claim);
                String what = claim + (heldOut ? ", held out: " : ", tuning: ") + score.slips();
                assertThat(count.expected()).as(what).isGreaterThanOrEqualTo(20);
                assertThat(count.recall()).as(what).isGreaterThanOrEqualTo(RECALL);
                assertThat(count.precision()).as(what).isGreaterThanOrEqualTo(PRECISION);
            }
            assertThat(score.recall()).as(score.slips().toString()).isGreaterThanOrEqualTo(RECALL);
            assertThat(score.precision()).as(score.slips().toString()).isGreaterThanOrEqualTo(PRECISION);
        }
    }

    @Execution(CONCURRENT)
    @Test
    void theCorpusIsAsLargeAsItShouldBe() {
        assertThat(Corpus.read("en")).hasSizeGreaterThanOrEqualTo(150);
        for (String language : List.of("de", "fr", "es", "it", "pl")) {
            assertThat(Corpus.read(language)).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @Tag("slow")
    @Execution(CONCURRENT)
    @Test
    void everyLanguagesFiguresArePrinted() {
        for (String language : Lexicon.LANGUAGES) {
            Score tuning = score(language, false);
            Score heldOut = score(language, true);
            System.out.printf("truth remarks, %s, tuning: %s%n%s%n", language, tuning, tuning.table());
            System.out.printf("truth remarks, %s, held out: %s%n%s%n", language, heldOut, heldOut.table());
            for (Score score : List.of(tuning, heldOut)) {
                assertThat(score.recall()).as(language + score.slips()).isGreaterThanOrEqualTo(0.9);
                assertThat(score.precision()).as(language + score.slips()).isGreaterThanOrEqualTo(0.9);
            }
        }
    }

    /** Written by somebody who had not read the checks, for other checks; nothing was tuned on them. */
    @Execution(CONCURRENT)
    @Test
    void textsThatWereWrittenApartAreReadAsWell() {
        for (String language : Lexicon.LANGUAGES) {
            Score apart = Score.of(Corpus.read(language + "-apart"), proof);
            System.out.printf("truth remarks, %s, texts written apart: %s%n", language, apart);
            assertThat(apart.recall()).as(language).isGreaterThanOrEqualTo(language.equals("en") ? RECALL : 0.75);
            assertThat(apart.precision()).as(language).isGreaterThanOrEqualTo(language.equals("en") ? PRECISION : 0.75);
        }
    }
}
