package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;
import org.longhand.drafting.composer.Occasions;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.remarks.MemoryRemarks;
import org.longhand.letter.review.ReviewDesk;
import org.longhand.people.Fact;
import org.longhand.proof.RedPens;

/** What the red pen's review of a draft comes to, without the container. */
class ProofReviewPlainTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String INVENTED = "Dear June,\n\nYou taught me to whistle in Vienna.\n\nYours,\nSam Reyes";

    private final MemoryRemarks remarks = new MemoryRemarks();
    private final ProofReview review =
            new ProofReview(RedPens.builtIn(), ReviewDesk.service(remarks), Occasions.builtIn());

    private DraftRequest request(String text) {
        return DraftRequest.first(remarks.written(text, FACT).brief(), 1);
    }

    @Test
    void whatNobodyToldGoesBackWithItsWordsAndItsReason() {
        DraftReview.Again again = review.afterDraft(request(TRUE), INVENTED + "\n\nGive my love to Vienna and Oslo.")
                .orElseThrow();
        assertThat(again.remarks()).hasSize(2);
        assertThat(again.remarks().get(0)).contains("The words: \"Vienna\"").doesNotStartWith(" ");
        assertThat(again.reason().in(Locale.ENGLISH)).contains("(2)");
        assertThat(review.afterDraft(request(TRUE), TRUE)).isEmpty();
    }

    @Test
    void whatIsInventedIsWorseThanWhatIsTrue() {
        assertThat(review.badness(request(TRUE), TRUE)).isZero();
        assertThat(review.badness(request(TRUE), INVENTED)).isPositive();
    }

    @Test
    void aWritersFrameIsPutRight() {
        String framed = review.framed(request(TRUE), "You taught me to whistle.");
        assertThat(framed)
                .startsWith("Dear June Park,\n\nYou taught me to whistle.\n\n")
                .matches("(?s).*\n\n[^\n]+,\nSam Reyes");
        assertThat(review.framed(request(TRUE), framed)).isEqualTo(framed);
        assertThat(review.framed(request(TRUE), TRUE)).isEqualTo(TRUE);
        assertThat(review.framed(request(TRUE), TRUE.replace("June,", "Peter,").replace("Sam", "Paul")))
                .isEqualTo(TRUE.replace("June,", "June Park,"));
    }

    @Test
    void readersAreToldWhatStandsThereNow() {
        Letter letter = remarks.drafted(INVENTED, FACT);
        assertThat(review.remarks(letter.id(), 1)).extracting(RemarkView::words).containsExactly("Vienna");
    }

    @Test
    void aSmallModelsSentenceIsReadAsStrictly() {
        TruthStepCheck check = new TruthStepCheck(RedPens.builtIn());
        Letter letter = remarks.written(TRUE, FACT);
        assertThat(check.faults(letter.brief(), "You taught me to whistle.", new Fact(FACT)))
                .isEmpty();
        List<String> faults = check.faults(letter.brief(), "You taught me to whistle in Vienna.", new Fact(FACT));
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0)).isNotBlank();
    }
}
