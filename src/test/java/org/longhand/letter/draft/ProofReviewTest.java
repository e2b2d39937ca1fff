package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftRequest;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** The review that the house gives each draft, with the proof room's own reading. */
@QuarkusTest
class ProofReviewTest {

    private static final DraftRequest REQUEST = DraftRequest.first(
            Brief.of(
                    new Person("Sam Reyes", null, "Sam"),
                    new Person("June Park", "June", null),
                    "an old friend",
                    "friendship",
                    null,
                    null,
                    "en",
                    Length.SHORT,
                    List.of(new Fact("It has been too long."), new Fact("You taught me to whistle.")),
                    "Yours,",
                    LocalDate.of(2026, 5, 4)),
            1);
    private static final String TRUE = "Dear June,\n\nIt has been too long. You taught me to whistle.\n\nYours,\nSam";
    private static final String INVENTED =
            "Dear June,\n\nIt has been too long. You taught me to whistle in Vienna.\n\nYours,\nSam";
    private static final String SHORT = "Dear June,\n\nIt has been too long.\n\nYours,\nSam";

    @Inject
    ProofReview review;

    @Test
    void aDraftThatSaysWhatNobodyToldGoesBackWithTheWords() {
        assertThat(review.afterDraft(REQUEST, INVENTED))
                .hasValueSatisfying(again -> assertThat(again.remarks())
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains("Vienna"));
    }

    @Test
    void aDraftThatOnlyLeavesSomethingOutMayStand() {
        assertThat(review.afterDraft(REQUEST, TRUE)).isEmpty();
        assertThat(review.afterDraft(REQUEST, SHORT)).isEmpty();
    }

    @Test
    void whatIsInventedIsWorseThanWhatIsLeftOutAndThatIsWorseThanTheWholeTruth() {
        assertThat(review.badness(REQUEST, INVENTED)).isGreaterThan(review.badness(REQUEST, SHORT));
        assertThat(review.badness(REQUEST, SHORT)).isGreaterThan(review.badness(REQUEST, TRUE));
    }
}
