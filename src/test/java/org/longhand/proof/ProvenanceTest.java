package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.proof.Provenance.Origin;
import org.longhand.proof.Provenance.Sentence;
import org.longhand.proof.second.ReaderTask;
import org.longhand.proof.second.SecondReading;
import org.longhand.proof.second.SecondReading.Finding;

/** Which fact a sentence came from. */
class ProvenanceTest {

    private static List<Sentence> of(String text, String... facts) {
        return Provenance.of(Letters.brief("en", facts), text);
    }

    @Test
    void aSentenceComesFromTheFactWhoseWordsItHas() {
        List<Sentence> sentences = of(
                "You lent me your green coat. Then we capsized the boat.",
                "We capsized the rowing boat.",
                "You lent me your green coat.");
        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).start()).isZero();
        assertThat(sentences.get(0).end()).isEqualTo(28);
        assertThat(sentences.get(0).from()).containsExactly(new Origin(1, 1));
        assertThat(sentences.get(1).from()).containsExactly(new Origin(0, 1));
    }

    @Test
    void theLikeliestFactComesFirst() {
        assertThat(of(
                                "The blue kitchen cup broke on the floor.",
                                "The kitchen floor was red, cold and wet in spring.",
                                "The blue cup broke on the kitchen floor.")
                        .get(0)
                        .from())
                .extracting(Origin::fact)
                .containsExactly(1, 0);
    }

    @Test
    void theScoreIsTheShareOfTheShorterOnesWords() {
        // Of the four words of the fact (boat, capsized, weir, first) the sentence has two.
        assertThat(of("We capsized, and a boat is only a boat in cold water.", "The boat capsized, weir first."))
                .first()
                .satisfies(s -> assertThat(s.from()).containsExactly(new Origin(0, 0.5)));
    }

    @Test
    void oneWordAloneTracesNothingUnlessTheFactIsThatWord() {
        assertThat(of("The boat was cold.", "The boat capsized.").get(0).from()).isEmpty();
        assertThat(of("I dance.", "Dance.").get(0).from()).containsExactly(new Origin(0, 1));
    }

    @Test
    void whatHasNoMeaningWordsComesFromNothing() {
        assertThat(of("So am I.", "We capsized the boat.").get(0).from()).isEmpty();
        assertThat(of("We danced.", "").get(0).from()).isEmpty();
    }

    @Test
    void theTwoPeoplesNamesTraceNothing() {
        assertThat(of("June, you laughed at Sam.", "June sings to Sam.").get(0).from())
                .isEmpty();
    }

    @Test
    void greetingsAndClosingsComeFromNothing() {
        List<Sentence> sentences =
                of("Dear old boat friend,\n\nThe old boat sank.\n\nYours,\nSam", "The old boat sank, dear friend.");
        assertThat(sentences.get(0).from()).isEmpty();
        assertThat(sentences.get(1).from()).hasSize(1);
    }

    @Test
    void whatASecondReaderNamedStandsBesideEachSentenceThatItRead() {
        String text = "Dear June,\n\nWe sank. You laughed, and I swam.\n\nYours,\nSam";
        Brief brief = Letters.brief("en", "The boat capsized.", "You laughed at it.");
        ReaderTask task = ReaderTask.of(brief, text);
        assertThat(task.sentences()).containsExactly("We sank.", "You laughed, and I swam.");
        SecondReading reading = task.read("{\"1\": [], \"2\": [2]}").orElseThrow();
        List<Sentence> sentences = Provenance.of(brief, text, reading);
        List<Sentence> body =
                sentences.stream().filter(s -> !s.clauses().isEmpty()).toList();
        assertThat(body).hasSize(2);
        assertThat(body.get(0).second()).isEqualTo(new Provenance.Second(Finding.NOT_CARRIED, List.of()));
        assertThat(body.get(1).second()).isEqualTo(new Provenance.Second(Finding.CARRIED, List.of(1)));
        assertThat(body.get(1).clauses())
                .hasSize(2)
                .allMatch(clause -> clause.second().equals(body.get(1).second()));
        assertThat(sentences.get(0).second()).as("a greeting").isNull();
    }

    @Test
    void whereNobodyReadASecondTimeNothingIsSaidOfIt() {
        assertThat(of("We capsized.", "We capsized.")).allSatisfy(sentence -> {
            assertThat(sentence.second()).isNull();
            assertThat(sentence.clauses()).allMatch(clause -> clause.second() == null);
        });
    }
}
