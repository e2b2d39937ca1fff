package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.longhand.letter.model.Approval;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.Refused;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.pairs.MemoryPairs;
import org.longhand.letter.store.LetterEntity;

class ApprovalServiceTest {

    private static final String FACT = "You taught me to whistle.";
    private static final String TRUE = "Dear June,\n\nYou taught me to whistle.\n\nYours,\nSam Reyes";
    private static final String INVENTED = "Dear June,\n\nYou taught me to whistle in Vienna.\n\nYours,\nSam Reyes";

    private final ReviewDesk desk = new ReviewDesk();
    private final ApprovalService approvals = desk.approvals;

    @Test
    void aTrueTextIsApprovedAsItStands() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        Letter approved = approvals.approve(letter.id(), null, false, ExpectedVersion.of(letter.version()));
        assertThat(approved.status()).isEqualTo(LetterStatus.APPROVED);
        assertThat(approved.approval()).isEqualTo(new Approval(1, desk.store.clock.instant()));
        assertThat(approved.version()).isGreaterThan(letter.version());
    }

    @Test
    void aNewTextTakesTheApprovalBack() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        approvals.approve(letter.id(), null, false, ExpectedVersion.ANY);
        Letter now = desk.remarks.rewritten(letter.id(), TRUE + "!");
        assertThat(now.approval()).isNull();
        assertThat(now.status()).isEqualTo(LetterStatus.DRAFTED);
    }

    @Test
    void anEarlierRevisionIsReadForItself() {
        UUID invented = desk.remarks.written(INVENTED, FACT).id();
        desk.remarks.rewritten(invented, TRUE);
        assertThat(Refused.as(Kind.REMARKS_BLOCK, () -> approvals.approve(invented, 1, false, ExpectedVersion.ANY))
                        .get("remarks", List.class))
                .singleElement()
                .satisfies(remark -> assertThat(((RemarkView) remark).words()).isEqualTo("Vienna"));
        UUID mended = desk.remarks.written(TRUE, FACT).id();
        desk.remarks.rewritten(mended, INVENTED);
        assertThat(approvals
                        .approve(mended, 1, false, ExpectedVersion.ANY)
                        .approval()
                        .revision())
                .isEqualTo(1);
        Refused.as(Kind.REMARKS_BLOCK, () -> approvals.approve(mended, 2, false, ExpectedVersion.ANY));
        Refused.as(Kind.REVISION_NOT_FOUND, () -> approvals.approve(mended, 3, false, ExpectedVersion.ANY));
    }

    @Test
    void whatIsOnlyLeftOutDoesNotBlock() {
        Letter letter = desk.remarks.written(TRUE, FACT, "It has been too long.");
        assertThat(desk.remarks.reader.truth(desk.remarks.inputs.read(letter.id(), null)))
                .isNotEmpty();
        assertThat(approvals
                        .approve(letter.id(), null, false, ExpectedVersion.ANY)
                        .status())
                .isEqualTo(LetterStatus.APPROVED);
    }

    @Test
    void whereThereIsNothingNothingIsApproved() {
        LetterEntity empty = desk.remarks.pairs.letter(MemoryPairs.request(FACT));
        Refused.as(Kind.STILL_DRAFTING, () -> approvals.approve(empty.id, null, false, ExpectedVersion.ANY));
        empty.status = LetterStatus.FAILED;
        Refused.as(Kind.NOTHING_TO_APPROVE, () -> approvals.approve(empty.id, null, false, ExpectedVersion.ANY));
        Refused.as(Kind.REVISION_NOT_FOUND, () -> approvals.approve(empty.id, 1, false, ExpectedVersion.ANY));
    }

    @Test
    void anApprovalIsOfTheStateThatWasSeen() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        Refused.as(Kind.VERSION_REQUIRED, () -> approvals.approve(letter.id(), null, false, ExpectedVersion.UNSAID));
        Refused.as(
                Kind.VERSION_STALE,
                () -> approvals.approve(letter.id(), null, false, ExpectedVersion.of(letter.version() - 1)));
        assertThat(desk.decisions.approve(letter.id(), letter.version() + 1, 1, ClaimAnswer.NONE))
                .isEmpty();
        assertThat(desk.store.letter(letter.id()).approval()).isNull();
    }

    @Test
    void anApprovalIsTakenBack() {
        Letter letter = desk.remarks.written(TRUE, FACT);
        Letter approved = approvals.approve(letter.id(), null, false, ExpectedVersion.ANY);
        Refused.as(
                Kind.VERSION_STALE, () -> approvals.withdraw(letter.id(), ExpectedVersion.of(approved.version() + 1)));
        Letter now = approvals.withdraw(letter.id(), ExpectedVersion.of(approved.version()));
        assertThat(now.approval()).isNull();
        assertThat(now.status()).isEqualTo(LetterStatus.DRAFTED);
        assertThat(desk.store.pages.find(letter.id()).approvedAt).isNull();
        Letter again = approvals.withdraw(letter.id(), ExpectedVersion.UNSAID);
        assertThat(again.version()).isEqualTo(now.version());
    }
}
