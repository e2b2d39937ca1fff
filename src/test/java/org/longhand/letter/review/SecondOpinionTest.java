package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.Writer;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.SecondReaderConfig.When;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;
import org.longhand.testing.LogCapture;

class SecondOpinionTest {

    private static final String FACT = "You taught me to whistle.";
    /** Its second sentence says nothing that the first reader takes for a claim. */
    private static final String TEXT =
            "Dear June,\n\nYou taught me to whistle. How good that was.\n\nYours,\nSam Reyes";

    private static final String GOOD = "How good that was.";
    private static final String UNTOLD = "{\"1\": [1], \"2\": []}";

    private final ReviewDesk desk = new ReviewDesk();
    private final List<Prompt> asked = new ArrayList<>();
    private Uni<String> answer = Uni.createFrom().item(UNTOLD);

    private class Silent implements Writer {

        @Override
        public String name() {
            return "composer";
        }

        @Override
        public Multi<String> draft(DraftRequest request) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Talking extends Silent implements Asker {

        @Override
        public Uni<String> ask(Prompt prompt) {
            asked.add(prompt);
            return answer;
        }
    }

    private boolean ask(UUID letter, int revision) {
        return ask(new Talking(), letter, revision, When.ON);
    }

    private boolean ask(Writer writer, UUID letter, int revision, When when) {
        return ReviewDesk.secondOpinion(desk.remarks, writer, when)
                .asked(writer, letter, revision)
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private List<RemarkView> claims(UUID letter) {
        return desk.service.truth(letter, null).items().stream()
                .filter(RemarkView::open)
                .toList();
    }

    @Test
    void whatNothingCarriesIsShadedAndCountedAnew() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        assertThat(claims(letter.id())).isEmpty();
        assertThat(ask(letter.id(), 1)).isTrue();
        assertThat(claims(letter.id())).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(RemarkKind.UNTRACED);
            assertThat(remark.weight()).isEqualTo(Weight.SHADED);
            assertThat(remark.words()).isEqualTo(GOOD);
        });
        Letter now = desk.store.letter(letter.id());
        assertThat(now.remarks().shaded()).isEqualTo(1);
        assertThat(now.state().remarks().reading()).as("counted").isNotNull();
        assertThat(now.version()).as("nobody's edit is overtaken").isEqualTo(letter.version());
    }

    @Test
    void theModelIsAskedOnceForNumberedSentencesAndNumberedFacts() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        ask(letter.id(), 1);
        assertThat(asked).singleElement().satisfies(prompt -> {
            assertThat(prompt.user())
                    .contains("\"1\" : \"You taught me to whistle.\"", "\"2\" : \"How good that was.\"")
                    .doesNotContain("Dear June", "Yours");
            assertThat(prompt.system()).contains("none needed").doesNotContain("whistle");
        });
    }

    @Test
    void whatWasFoundHoldsAsLongAsTheSentenceStandsUnchanged() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        ask(letter.id(), 1);
        desk.remarks.rewritten(letter.id(), TEXT.replace("whistle.", "whistle!"));
        assertThat(claims(letter.id())).extracting(RemarkView::words).containsExactly(GOOD);
        desk.remarks.rewritten(letter.id(), TEXT.replace("How good", "So good"));
        assertThat(claims(letter.id())).isEmpty();
    }

    @Test
    void aLaterReadingOfTheSameSentenceCounts() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        ask(letter.id(), 1);
        desk.remarks.rewritten(letter.id(), TEXT.replace("whistle.", "whistle!"));
        answer = Uni.createFrom().item("{\"2\": \"none needed\"}");
        assertThat(ask(letter.id(), 2)).isTrue();
        assertThat(claims(letter.id())).isEmpty();
        assertThat(desk.service.truth(letter.id(), 1).items()).as("as it was").hasSize(1);
    }

    @Test
    void whatWasToldSinceMayCarryASentenceThatNothingCarried() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        ask(letter.id(), 1);
        desk.remarks.pairs.memory.add(
                desk.store.pages.find(letter.id()), List.of(FactRequest.of("It was good to learn it.")));
        assertThat(claims(letter.id())).isEmpty();
    }

    @Test
    void aShadedClaimThatIsTrueIsAnsweredForGood() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        ask(letter.id(), 1);
        Letter now = desk.claims.confirm(letter.id(), claims(letter.id()).get(0).id());
        assertThat(now.facts()).hasSize(2);
        assertThat(now.facts().get(1).text()).isEqualTo(GOOD);
        assertThat(claims(letter.id())).isEmpty();
    }

    @Test
    void aReaderThatFailsOrAnswersNonsenseChangesNothingAndIsLoggedWithoutAWordOfTheLetter() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        try (LogCapture log = new LogCapture()) {
            answer = Uni.createFrom().item("All is told: You taught me to whistle.");
            assertThat(ask(letter.id(), 1)).isFalse();
            answer = Uni.createFrom()
                    .failure(new DraftingException(DraftingException.Kind.MODEL_BUSY, "Busy with whistle."));
            assertThat(ask(letter.id(), 1)).isFalse();
            answer = Uni.createFrom().failure(new IllegalStateException("whistle"));
            assertThat(ask(letter.id(), 1)).isFalse();
            assertThat(log.text())
                    .contains(
                            "MODEL_BABBLED",
                            "MODEL_BUSY",
                            "IllegalStateException",
                            letter.id().toString())
                    .doesNotContain("whistle");
        }
        assertThat(claims(letter.id())).isEmpty();
        assertThat(desk.service.read(letter.id(), null, Locale.ENGLISH).items()).isEmpty();
    }

    @Test
    void aLetterThatIsGoneMeanwhileIsNoFailure() {
        assertThat(ask(UUID.randomUUID(), 1)).isFalse();
        assertThat(asked).isEmpty();
    }

    @Test
    void whoCannotBeAskedIsNotAndWhoShallNotBeIsNot() {
        Letter letter = desk.remarks.drafted(TEXT, FACT);
        assertThat(ask(new Silent(), letter.id(), 1, When.ON)).isFalse();
        assertThat(ask(new Talking(), letter.id(), 1, When.OFF)).isFalse();
        assertThat(ask(new Talking(), letter.id(), 1, When.AUTO)).isFalse(); // is no server's here
        assertThat(asked).isEmpty();
    }

    @Test
    void byItselfOnlyTheModelOfAConfiguredServerReads() {
        SecondReaderConfig unset = Optional::empty;
        assertThat(unset.reads("server")).isTrue();
        assertThat(unset.reads("ollama")).isFalse();
        assertThat(unset.reads("embedded")).isFalse();
        SecondReaderConfig on = () -> Optional.of(When.ON);
        assertThat(on.reads("ollama")).isTrue();
        SecondReaderConfig off = () -> Optional.of(When.OFF);
        assertThat(off.reads("server")).isFalse();
    }
}
