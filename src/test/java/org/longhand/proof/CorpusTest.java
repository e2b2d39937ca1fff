package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How well the red pen tells what was invented, measured on labelled texts; untold facts are not counted here. */
class CorpusTest {

    private static Proof proof;

    @BeforeAll
    static void sharpen() throws IOException {
        proof = new Proof(RedPen.builtIn());
    }

    private static Score score(String language, boolean heldOut) {
        List<Corpus.Case> cases = Corpus.read(language).stream().filter(c -> c.heldOut() == heldOut).toList();
        return Score.of(cases, proof);
    }

    @Test
    void englishInventionsAreFoundAndTruthIsLeftAlone() {
        for (boolean heldOut : new boolean[] {false, true}) {
            Score score = score("en", heldOut);
            assertThat(score.recall()).as(score.slips().toString()).isGreaterThanOrEqualTo(0.95);
            assertThat(score.precision()).as(score.slips().toString()).isGreaterThanOrEqualTo(0.9);
        }
    }

    @Test
    void theCorpusIsAsLargeAsItShouldBe() {
        assertThat(Corpus.read("en")).hasSizeGreaterThanOrEqualTo(150);
        for (String language : List.of("de", "fr", "es", "it", "pl")) {
            assertThat(Corpus.read(language)).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    @Test
    void everyLanguagesFigureIsPrinted() {
        for (String language : Lexicon.LANGUAGES) {
            Score tuning = score(language, false);
            Score heldOut = score(language, true);
            System.out.printf("truth remarks, %s: tuning %s; held out %s%n", language, tuning, heldOut);
            assertThat(tuning.recall()).as(language).isGreaterThan(0.8);
        }
    }

    /** Written by somebody who had not read the checks, for other checks; nothing was tuned on them. */
    @Test
    void textsThatWereWrittenApartAreReadAsWell() {
        for (String language : Lexicon.LANGUAGES) {
            Score apart = Score.of(Corpus.read(language + "-apart"), proof);
            System.out.printf("truth remarks, %s, texts written apart: %s%n", language, apart);
            assertThat(apart.recall()).as(language).isGreaterThanOrEqualTo(language.equals("en") ? 0.95 : 0.75);
            assertThat(apart.precision()).as(language).isGreaterThanOrEqualTo(language.equals("en") ? 0.9 : 0.75);
        }
    }
}
