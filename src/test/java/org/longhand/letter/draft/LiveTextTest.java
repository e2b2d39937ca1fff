package org.longhand.letter.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.letter.draft.LiveText.Place;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;

class LiveTextTest {

    private final LiveText text = new LiveText("draft");

    /** All that a reader is told from there on, as "name data @id". */
    private List<String> told(Place from) {
        List<String> events = new ArrayList<>();
        Place at = from;
        for (LiveText.Step step = text.next(at); step != null; step = text.next(at)) {
            events.add(step.event().name() + " " + step.event().data() + " @"
                    + step.event().id());
            at = step.place();
            if (step.event().last()) {
                break;
            }
        }
        return events;
    }

    @Test
    void aReaderComesBackToWhereItWas() {
        text.append("Dear ");
        text.append("June");
        text.done(3, List.of("a", "b"));
        assertThat(told(text.place(null)))
                .containsExactly(
                        "delta {\"text\":\"Dear June\"} @draft.1.9.0",
                        "remark \"a\" @draft.1.9.1",
                        "remark \"b\" @draft.1.9.2",
                        "done {\"revision\":3} @draft.1.9.2");
        assertThat(told(text.place(" draft.1.5.0 "))).startsWith("delta {\"text\":\"June\"} @draft.1.9.0");
        assertThat(told(text.place("draft.1.9.1")))
                .containsExactly("remark \"b\" @draft.1.9.2", "done {\"revision\":3} @draft.1.9.2");
        assertThat(told(text.place(""))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other.1.3.0",
                "draft.2.0.0",
                "draft.1.10.0",
                "draft.1.9.3",
                "draft.1.9",
                "draft.x.9.0",
                "draft",
                "draft.1.12345678.0"
            })
    void whoHasSomethingElseForgetsIt(String lastEventId) {
        text.append("Dear June");
        text.done(3, List.of("a", "b"));
        assertThat(told(text.place(lastEventId)))
                .startsWith(
                        "restart {\"reason\":\"Here is the draft from its beginning.\"} @draft.1.0.0",
                        "delta {\"text\":\"Dear June\"} @draft.1.9.0");
    }

    @Test
    void aTextThatIsBegunAgainIsForgottenByWhoReadsIt() {
        text.append("Dear June");
        Place read = text.place("draft.1.9.0");
        text.restart("It was bad.");
        text.append("Hi");
        assertThat(text.now()).isEqualTo("Hi");
        assertThat(told(read))
                .containsExactly(
                        "restart {\"reason\":\"It was bad.\"} @draft.2.0.0", "delta {\"text\":\"Hi\"} @draft.2.2.0");
        assertThat(told(text.place(null))).containsExactly("delta {\"text\":\"Hi\"} @draft.2.2.0");
        assertThat(text.place("draft.1.9.0")).isEqualTo(new Place(1, 9, 0));
        assertThat(text.waiting()).isEmpty();
    }

    @Test
    void halfACharacterIsNotTold() {
        text.append("Hi \ud83d");
        assertThat(told(text.place(null))).containsExactly("delta {\"text\":\"Hi \"} @draft.1.3.0");
        text.append("\ude00");
        assertThat(told(text.place("draft.1.3.0"))).containsExactly("delta {\"text\":\"😀\"} @draft.1.5.0");
        text.append("\ud83d");
        text.done(1, List.of());
        assertThat(text.next(new Place(1, 5, 0)).place().offset()).isEqualTo(6);
    }

    @Test
    void itEndsOnce() {
        text.failed(new LetterException(Kind.DRAFT_CANCELLED));
        text.done(1, List.of());
        LiveText.Step last = text.next(text.place(null));
        assertThat(last.event().name()).isEqualTo("failed");
        assertThat(last.event().failure().kind()).isEqualTo(Kind.DRAFT_CANCELLED);
        assertThat(last.event().last()).isTrue();
        assertThat(text.waiting()).isEmpty();
    }

    @Test
    void readersAreWokenByEveryChangeUntilTheyLeave() {
        List<String> woken = new ArrayList<>();
        Runnable reader = () -> woken.add(text.now());
        text.join(reader);
        text.append("Dear");
        text.waiting(2);
        text.restart("Again.");
        text.done(1, List.of());
        assertThat(woken).containsExactly("Dear", "Dear", "", "");
        assertThat(text.readers()).isEqualTo(1);
        text.leave(reader);
        text.append("June");
        assertThat(woken).hasSize(4);
        assertThat(text.readers()).isZero();
    }
}
