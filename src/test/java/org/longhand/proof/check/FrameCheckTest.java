package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.longhand.people.Fact;
import org.longhand.proof.Letters;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

class FrameCheckTest {

    private static final String REST = "\n\nIt rained all day here.\n\nYours,\nSam";

    private static List<Remark> remarks(String text, Fact... facts) {
        return new FrameCheck()
                .read(new LetterReading(
                        Letters.brief("en", LocalDate.of(2026, 2, 20), List.of(facts)), text, List.of()));
    }

    @Test
    void aLetterToJuneFromSamIsRight() {
        assertThat(remarks("Dear June," + REST)).isEmpty();
        assertThat(remarks("Dear Ms Park," + REST)).isEmpty();
        assertThat(remarks("Dear old friend," + REST)).isEmpty();
        assertThat(remarks("My dearest June," + "\n\nIt rained.\n\nYours,\nSam Reyes"))
                .isEmpty();
    }

    @Test
    void anotherNameInTheGreetingIsMendedByTheRightOne() {
        assertThat(remarks("Dear Anna Maria," + REST)).singleElement().satisfies(r -> {
            assertThat(r.kind()).isEqualTo(RemarkKind.WRONG_NAME);
            assertThat(r.words()).isEqualTo("Anna Maria");
            assertThat(r.start()).isEqualTo(5);
            assertThat(r.replacement()).isEqualTo("June");
            assertThat(r.reason()).isEqualTo("The letter greets “Anna Maria”, but it goes to June.");
        });
    }

    @Test
    void anotherSignatureIsMendedByTheSendersOwn() {
        assertThat(remarks("Dear June,\n\nIt rained.\n\nYours,\nTom"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.words()).isEqualTo("Tom");
                    assertThat(r.replacement()).isEqualTo("Sam");
                    assertThat(r.reason()).isEqualTo("The letter is signed “Tom”, but Sam writes it.");
                });
    }

    @Test
    void aNameThatAPersonConfirmedIsRight() {
        assertThat(remarks("Dear Juniper," + REST, new Fact("Juniper", "confirmed", null)))
                .isEmpty();
        assertThat(remarks("Dear Juniper," + REST, new Fact("Juniper", "memory", null)))
                .hasSize(1);
        assertThat(remarks("Dear Anna," + REST, new Fact("dear Juniper", "confirmed", null)))
                .as("a small word that was confirmed names nobody")
                .hasSize(1);
    }

    @Test
    void aSecondGreetingAndAnEarlierClosingAreToBeTakenOut() {
        assertThat(remarks("Dear June,\n\nIt rained.\n\nHello June,\n\nMore.\n\nWith love,\n\nMore.\n\nYours,\nSam"))
                .extracting(r -> r.kind() + " " + r.words() + " " + r.replacement())
                .containsExactly("SECOND_GREETING Hello June, ", "SECOND_CLOSING With love, ");
    }
}
