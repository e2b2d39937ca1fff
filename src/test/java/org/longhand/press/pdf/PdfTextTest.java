package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.longhand.hand.Glyph;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Word;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.paper.Sheets;

class PdfTextTest {

    private static final List<Sheet> SHEETS = Sheets.all();
    private static final List<String> PARAGRAPHS = List.of(
            "I am in a restaurant in Prague, and a couple across from me is kissing; it made me think of your one "
                    + "crooked tooth. ".repeat(120).strip(),
            "You hum when you cook.",
            "I come home on 3 December.");

    @ParameterizedTest
    @FieldSource("SHEETS")
    void everyWordIsReadInOrder(Sheet sheet) throws IOException {
        List<Page> pages = letter(sheet);

        assertThat(words(text(print(pages))))
                .containsExactlyElementsOf(
                        words("14 May 2026 Dear Rachel, " + String.join(" ", PARAGRAPHS) + " With all my love, Roger"));
    }

    @Test
    void everyParagraphIsOneElementOverAllItsPages() throws IOException {
        List<Page> pages = letter(Sheets.A6_CARD);
        assertThat(pages.size()).isGreaterThan(2);

        assertThat(elements(print(pages)))
                .containsExactly(
                        "14 May 2026",
                        "Dear Rachel,",
                        PARAGRAPHS.get(0),
                        PARAGRAPHS.get(1),
                        PARAGRAPHS.get(2),
                        "With all my love,",
                        "Roger");
    }

    @Test
    void paragraphsAreApartInPlainText() throws IOException {
        String[] blocks = text(print(letter(Sheets.A6_CARD))).strip().split("\\R\\s*\\R");

        assertThat(blocks)
                .extracting(block -> String.join(" ", words(block)))
                .containsExactly(
                        "14 May 2026",
                        "Dear Rachel,",
                        PARAGRAPHS.get(0),
                        PARAGRAPHS.get(1),
                        PARAGRAPHS.get(2),
                        "With all my love,",
                        "Roger");
    }

    @Test
    void noCharacterIsWrittenWithTheGlyphForMissingOnes() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(WrittenPages.body(Sheets.A5, 1, "abc")))) {
            PDType0Font font = (PDType0Font) document.getPage(0).getResources().getFont(COSName.getPDFName("F"));
            for (int code = 1; code <= 3; code++) {
                assertThat(font.codeToGID(code)).isEqualTo(1);
                assertThat(font.toUnicode(code)).isEqualTo("abc".substring(code - 1, code));
                assertThat(font.getWidth(code)).isEqualTo(GlyphlessFont.ADVANCE);
            }
        }
    }

    @Test
    void everyCharacterOfLatinIsRead() throws IOException {
        List<Page> pages = WrittenPages.body(Sheets.A4, 5, UnusualText.LATIN);

        assertThat(elements(print(pages))).containsExactly(UnusualText.LATIN);
        assertThat(words(text(print(pages)))).containsExactlyElementsOf(words(UnusualText.LATIN));
    }

    @Test
    void unusualCharactersAreReadAsTheyWereWritten() throws IOException {
        List<Page> pages = WrittenPages.body(Sheets.A4, 5, UnusualText.ALL);

        assertThat(elements(print(pages))).containsExactly(UnusualText.ALL);
    }

    @Test
    void hyphensAtTheEndsOfLinesStayAsTheyWereTyped() throws Exception {
        String typed =
                "the pre- and post-war mother-in-law said—he thought—that a half- or quarter-done re- entry – and — "
                        + "so ";
        byte[] pdf = print(WrittenPages.body(Sheets.A6_CARD, 5, typed.repeat(12).strip()));
        assertThat(words(text(pdf))).containsExactlyElementsOf(words(typed.repeat(12)));
        assertThat(words(poppler(pdf))).containsExactlyElementsOf(words(typed.repeat(12)));
    }

    /** What pdftotext reads; where it is not installed the rest of the test is skipped. */
    private static String poppler(byte[] pdf) throws IOException {
        java.nio.file.Path file = java.nio.file.Files.createTempFile("letter", ".pdf");
        try {
            java.nio.file.Files.write(file, pdf);
            Process reader = new ProcessBuilder("pdftotext", file.toString(), "-").start();
            return new String(reader.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            org.junit.jupiter.api.Assumptions.abort("there is no pdftotext here: " + e.getMessage());
            throw e;
        } finally {
            java.nio.file.Files.delete(file);
        }
    }

    @Test
    void whatNoFileMayHoldIsLeftOut() throws IOException {
        Page page = page(
                word("a\u0000b\uFEFFc\uD800d\uFFFFe", 60, 40),
                word("", 110, 0),
                word("\u0007", 120, 10),
                word("f", 140, 8));

        assertThat(elements(print(List.of(page)))).containsExactly("abc\uFFFDde f");
    }

    @Test
    void selectionIsAsWideAsTheInk() throws IOException {
        List<TextPosition> positions = positions(page(word("illicit", 60, 35), word("m", 110, 14), word("go", 140, 0)));

        assertThat(positions.get(0).getXDirAdj()).isEqualTo(60f);
        assertThat(positions.get(6).getXDirAdj() + positions.get(6).getWidthDirAdj())
                .isBetween(94.9f, 95.1f);
        assertThat(positions.get(8).getXDirAdj()).isEqualTo(110f);
        assertThat(positions.get(8).getWidthDirAdj()).isBetween(13.9f, 14.1f);
        assertThat(positions.get(10).getWidthDirAdj()).isPositive();
    }

    @Test
    void everyLineOfEveryParagraphIsSelectedWhereItsInkStands() throws IOException {
        Page page = new Page(
                1,
                Sheets.A5,
                5.5,
                List.of(
                        new Line(Line.Role.BODY, 0, 100, 0, List.of(word("a", 60, 8), word("b", 300, 8))),
                        new Line(Line.Role.BODY, 0, 120.4, 0, List.of(word("c", 61.3, 8))),
                        new Line(Line.Role.BODY, 1, 141, 0.02, List.of(word("d", 75.8, 8), word("e", 275.8, 8)))));
        List<TextPosition> letters = positions(page).stream()
                .filter(text -> !text.getUnicode().isBlank())
                .toList();

        assertThat(letters)
                .extracting(TextPosition::getXDirAdj)
                .usingElementComparator(tenths())
                .containsExactly(60f, 300f, 61.3f, 75.8f, 275.8f);
        assertThat(letters)
                .extracting(TextPosition::getYDirAdj)
                .usingElementComparator(tenths())
                .containsExactly(100f, 100f, 120.4f, 141.1f, 145.1f);
    }

    private static Comparator<Float> tenths() {
        return (a, b) -> Math.abs(a - b) <= 0.1f ? 0 : Float.compare(a, b);
    }

    private static List<TextPosition> positions(Page page) throws IOException {
        List<TextPosition> positions = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(print(List.of(page)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    positions.add(text);
                }
            }.getText(document);
        }
        return positions;
    }

    private static List<Page> letter(Sheet sheet) {
        return WrittenPages.letter(sheet, 7, "14 May 2026", "Dear Rachel,", PARAGRAPHS, "With all my love,", "Roger");
    }

    private static Page page(Word... words) {
        return new Page(1, Sheets.A5, 5.5, List.of(new Line(Line.Role.BODY, 0, 100, 0, List.of(words))));
    }

    private static Word word(String text, double x, double width) {
        return new Word(text, x, width, List.<Glyph>of());
    }

    private static byte[] print(List<Page> pages) {
        return PdfPress.print(pages, TestJobs.plain());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The text of each paragraph of the structure tree, as a screen reader comes by it. */
    private static List<String> elements(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureNode tree = document.getDocumentCatalog().getStructureTreeRoot();
            PDStructureElement root = (PDStructureElement) tree.getKids().get(0);
            assertThat(root.getStructureType()).isEqualTo("Document");
            for (Object kid : root.getKids()) {
                PDStructureElement paragraph = (PDStructureElement) kid;
                assertThat(paragraph.getStructureType()).isEqualTo("P");
                StringBuilder text = new StringBuilder();
                for (Object part : paragraph.getKids()) {
                    PDPage page = part instanceof PDMarkedContentReference reference
                            ? new PDPage(reference.getCOSObject().getCOSDictionary(COSName.PG))
                            : paragraph.getPage();
                    int mark =
                            part instanceof PDMarkedContentReference reference ? reference.getMCID() : (Integer) part;
                    text.append(marked(page, mark));
                }
                texts.add(text.toString().stripTrailing());
            }
        }
        return texts;
    }

    private static String marked(PDPage page, int mark) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        StringBuilder text = new StringBuilder();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() == mark) {
                append(content, text);
            }
        }
        return text.toString();
    }

    private static void append(PDMarkedContent content, StringBuilder text) {
        for (Object part : content.getContents()) {
            if (part instanceof PDMarkedContent inner) {
                append(inner, text);
            } else {
                text.append(((TextPosition) part).getUnicode());
            }
        }
    }
}
