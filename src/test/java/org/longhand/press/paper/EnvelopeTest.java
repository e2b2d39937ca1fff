package org.longhand.press.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.pdf.PdfPress;

class EnvelopeTest {

    @Test
    void bothAddressesAreReadApart() throws IOException {
        for (Envelope envelope : Envelope.all()) {
            Page sender = WrittenPages.body(envelope.sender(), 1, "Roger Whitaker,", "5 Elm Row, York")
                    .get(0);
            List<Page> recipient = WrittenPages.body(
                    envelope.recipient(), 2, "Rachel Whitaker", "12 Garden Lane", "Little Snoring", "NR21 0HU");
            assertThat(recipient).hasSize(1);
            Page face = envelope.addressed(recipient.get(0), sender);

            assertThat(text(face))
                    .containsExactly(
                            "Roger Whitaker,",
                            "5 Elm Row, York",
                            "Rachel Whitaker",
                            "12 Garden Lane",
                            "Little Snoring",
                            "NR21 0HU");
            assertThat(text(envelope.addressed(recipient.get(0), null))).first().isEqualTo("Rachel Whitaker");
            assertThat(face.sheet().width()).isGreaterThan(face.sheet().height());
        }
    }

    @Test
    void theAddressesDoNotTouch() {
        for (Envelope envelope : Envelope.all()) {
            Sheet from = envelope.sender();
            Sheet to = envelope.recipient();
            assertThat(from.height() - from.bottom()).isLessThan(to.top());
            assertThat((to.height() - to.top() - to.bottom()) / to.linePitch()).isGreaterThan(5);
            assertThat((from.height() - from.top() - from.bottom()) / from.linePitch())
                    .isGreaterThan(5);
            assertThat(from.width() - from.right()).isLessThan(from.width() - 74 * 72 / 25.4 * 0.5);
            assertThat(Envelope.named(envelope.name())).contains(envelope);
        }
    }

    private static List<String> text(Page face) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPress.print(List.of(face), TestJobs.plain()))) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
