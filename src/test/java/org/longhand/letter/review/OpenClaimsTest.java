package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.remark.Weight;

/** What becomes a fact when a person says that a claim is true. */
class OpenClaimsTest {

    private static final String OWN =
            "Our daughter Emma told me in March that you still sing in the choir on Fulton Street.";
    private static final String TEXT = "Dear June,\n\nIt has been too long. " + OWN + " Write soon.\n\nYours,\nSam";

    private final List<RemarkView> all = new ArrayList<>();

    private RemarkView mark(String text, RemarkKind kind, String words) {
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        RemarkView view = new RemarkView(
                kind.word() + ":" + words,
                kind,
                at,
                at + words.length(),
                words,
                "why",
                null,
                kind.weight() == Weight.BLOCKING,
                kind.weight(),
                null,
                List.of());
        all.add(view);
        return view;
    }

    private ClaimAnswer answer(String text, RemarkView... claims) {
        return new OpenClaims(text, all, "en").answer(List.of(claims));
    }

    @Test
    void theWholeSentenceIsOneFactAndEveryClaimInItIsAnswered() {
        RemarkView emma = mark(TEXT, RemarkKind.UNFOUNDED, "Emma");
        mark(TEXT, RemarkKind.UNFOUNDED, "March");
        mark(TEXT, RemarkKind.UNTRACED, "you still sing in the choir on Fulton Street");
        mark(TEXT, RemarkKind.UNFOUNDED, "Fulton Street");
        mark(TEXT, RemarkKind.SPELLING, "Fulton");
        mark(TEXT, RemarkKind.UNTRACED, "Write soon");
        ClaimAnswer answer = answer(TEXT, emma);
        assertThat(answer.facts()).containsExactly(OWN);
        assertThat(answer.closed())
                .containsExactlyInAnyOrder(
                        "unfounded:Emma",
                        "unfounded:March",
                        "untraced:you still sing in the choir on Fulton Street",
                        "unfounded:Fulton Street");
    }

    @Test
    void aQuestionWhetherToRememberIsAnsweredWithTheWholeSentence() {
        assertThat(answer(TEXT, mark(TEXT, RemarkKind.REMEMBER, OWN)).facts()).containsExactly(OWN);
    }

    @Test
    void ofALongerSentenceOnlyTheClauseIsTold() {
        String text = "We laughed all night, and you lost your hat in Vienna. It rained.";
        RemarkView clause = mark(text, RemarkKind.UNTRACED, "and you lost your hat in Vienna");
        mark(text, RemarkKind.UNFOUNDED, "Vienna");
        RemarkView other = mark(text, RemarkKind.CONTRADICTS, "We laughed all night");
        assertThat(answer(text, clause).facts()).containsExactly("you lost your hat in Vienna");
        assertThat(answer(text, clause).closed()).hasSize(2).doesNotContain(other.id());
        assertThat(answer(text, other).facts()).containsExactly("We laughed all night");
    }

    @Test
    void aDetailThatIsNoClauseIsToldWithItsSentence() {
        String text = "We danced in the moonlight until dawn. It rained.";
        assertThat(answer(text, mark(text, RemarkKind.UNTRACED, "in the moonlight"))
                        .facts())
                .containsExactly("We danced in the moonlight until dawn.");
    }

    @Test
    void aClauseThatHangsOnAnotherIsToldWithItUnlessThatIsOpenToo() {
        String text = "We laughed all night because you fell. It rained.";
        RemarkView because = mark(text, RemarkKind.UNTRACED, "because you fell");
        assertThat(answer(text, because).facts()).containsExactly("We laughed all night because you fell.");
        RemarkView laughed = mark(text, RemarkKind.UNTRACED, "We laughed all night");
        assertThat(answer(text, because).facts()).containsExactly("because you fell");
        assertThat(answer(text, because).closed()).doesNotContain(laughed.id());
    }

    @Test
    void allAtOnceTellsEachSentenceOnce() {
        RemarkView emma = mark(TEXT, RemarkKind.UNFOUNDED, "Emma");
        RemarkView march = mark(TEXT, RemarkKind.UNFOUNDED, "March");
        RemarkView clause = mark(TEXT, RemarkKind.UNTRACED, "that you still sing in the choir on Fulton Street");
        RemarkView write = mark(TEXT, RemarkKind.UNTRACED, "Write soon.");
        assertThat(answer(TEXT, write, clause, march, emma).facts()).containsExactly(OWN, "Write soon.");
    }

    @Test
    void aNameAtTheHeadTellsNothing() {
        RemarkView name = mark(TEXT, RemarkKind.WRONG_NAME, "June");
        assertThat(answer(TEXT, name).facts()).isEmpty();
        assertThat(answer(TEXT, name).closed()).containsExactly(name.id());
    }

    @Test
    void whereThereIsAGapNoWholeFactCanBeMade() {
        String text = "We met in [Place] with Emma. Clara came.";
        RemarkView emma = mark(text, RemarkKind.UNFOUNDED, "Emma");
        RemarkView clara = mark(text, RemarkKind.UNFOUNDED, "Clara");
        mark(text, RemarkKind.PLACEHOLDER, "[Place]");
        assertThat(new OpenClaims(text, all, "en").gap(emma)).isTrue();
        assertThat(new OpenClaims(text, all, "en").gap(clara)).isFalse();
    }

    @Test
    void aSentenceWithoutEndIsCutBetweenWords() {
        String text = "We went " + "on and on ".repeat(300) + "to Vienna.";
        String fact =
                answer(text, mark(text, RemarkKind.UNFOUNDED, "Vienna")).facts().get(0);
        assertThat(fact).hasSizeLessThanOrEqualTo(2000).endsWith("on").doesNotContain("…");
    }

    @Test
    void aLongTextFullOfClaimsIsQuick() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 50_000; i++) {
            int start = text.length();
            text.append("We met in Vienna for the time number ").append(i).append(". ");
            all.add(new RemarkView(
                    "r" + i,
                    RemarkKind.UNTRACED,
                    start,
                    text.length() - 2,
                    "",
                    "why",
                    null,
                    false,
                    Weight.SHADED,
                    null,
                    List.of()));
        }
        long start = System.nanoTime();
        ClaimAnswer answer = new OpenClaims(text.toString(), all, "en").answer();
        assertThat(answer.facts()).hasSameSizeAs(all);
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }
}
