package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Page;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;
import org.longhand.press.png.PagePng;

@Tag("slow")
class PdfPressTest {

    private static final List<Page> PAGES = WrittenPages.body(
            Sheets.A6_CARD,
            3,
            "The dog has learned to open the gate. ".repeat(30).strip());

    @ParameterizedTest
    @EnumSource(Detail.class)
    void theSameLetterGivesTheSameBytes(Detail detail) {
        PrintJob job = TestJobs.job(Ink.GREEN, Stationery.LAID_CREAM, detail);
        byte[] first = PdfPress.print(PAGES, job);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(PdfPress.print(PAGES, job)).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theIdentifierComesFromSeedAndContent() throws IOException {
        PrintJob job = TestJobs.plain();
        PrintJob other = new PrintJob(
                job.title(),
                job.language(),
                job.author(),
                job.ink(),
                job.stationery(),
                job.detail(),
                job.seed() + 1,
                job.created());

        assertThat(identifier(PdfPress.print(PAGES, job)))
                .isEqualTo(identifier(PdfPress.print(PAGES, job)))
                .isNotEqualTo(identifier(PdfPress.print(PAGES, other)))
                .isNotEqualTo(identifier(PdfPress.print(PAGES.subList(0, 1), job)));
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfPress.print(PAGES, TestJobs.plain()))) {
            PDDocumentInformation information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("A letter to Rachel");
            assertThat(information.getAuthor()).isEqualTo("Roger");
            assertThat(information.getCreationDate().toInstant()).isEqualTo("2026-05-14T09:30:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getNumberOfPages()).isEqualTo(PAGES.size());
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(419.53f);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(297.64f);
        }
    }

    @Test
    void nothingCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfPress.print(List.of(), TestJobs.plain()))
                .withMessageContaining("no page");
    }

    @ParameterizedTest
    @EnumSource(Stationery.class)
    void whatIsPrintedIsWhatThePictureShows(Stationery stationery) throws IOException {
        // Letter paper is a whole number of dots: other papers lie a part of a dot higher in the one than in the other.
        Page page = WrittenPages.body(
                        Sheets.LETTER,
                        3,
                        "The dog has learned to open the gate. ".repeat(6).strip())
                .get(0);
        for (Detail detail : Detail.values()) {
            PrintJob job = TestJobs.job(Ink.BLACK, stationery, detail);
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PagePng.draw(page, job, 144)));
            try (PDDocument document = Loader.loadPDF(PdfPress.print(List.of(page), job))) {
                PDFRenderer renderer = new PDFRenderer(document);
                // Without this Java moves lines to the middles of dots.
                RenderingHints hints =
                        new RenderingHints(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                renderer.setRenderingHints(hints);
                BufferedImage print = renderer.renderImageWithDPI(0, 144, ImageType.RGB);
                assertThat(print.getWidth()).isEqualTo(picture.getWidth());
                assertThat(darkness(picture)).isGreaterThan(0.003);
                assertThat(difference(picture, print)).isLessThan(0.05 * darkness(picture));
            }
        }
    }

    private static String identifier(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSArray identifier = document.getDocument().getDocumentID();
            return identifier.get(0).toString();
        }
    }

    private static double darkness(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                sum += 255 - (image.getRGB(x, y) & 0xFF);
            }
        }
        return sum / 255 / image.getWidth() / image.getHeight();
    }

    private static double difference(BufferedImage one, BufferedImage two) {
        int width = Math.min(one.getWidth(), two.getWidth());
        int height = Math.min(one.getHeight(), two.getHeight());
        double sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (two.getRGB(x, y) & 0xFF));
            }
        }
        return sum / 255 / width / height;
    }
}
