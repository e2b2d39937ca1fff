package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Page;
import org.longhand.press.Ink;
import org.longhand.press.TestJobs;
import org.longhand.press.WrittenPages;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Envelope;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

@Tag("slow")
class PdfConformanceTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource(Stationery.class)
    void everyStationeryIsPdfA2u(Stationery stationery) throws Exception {
        assertThat(faults(letter(stationery), PDFAFlavour.PDFA_2_U)).isEmpty();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource(Stationery.class)
    void everyStationeryIsPdfUa1(Stationery stationery) throws Exception {
        assertThat(faults(letter(stationery), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @EnumSource(Detail.class)
    void everyEnvelopeConforms(Detail detail) throws Exception {
        for (Envelope envelope : Envelope.all()) {
            Page face = envelope.addressed(
                    WrittenPages.body(envelope.recipient(), 1, "Rachel Whitaker", "NR21 0HU")
                            .get(0),
                    WrittenPages.body(envelope.sender(), 2, "Roger Whitaker").get(0));
            Page flap = WrittenPages.body(envelope.flap(), 2, "Roger Whitaker").get(0);
            byte[] pdf = PdfPress.print(List.of(face, flap), TestJobs.job(Ink.BLACK, Stationery.AIRMAIL, detail));

            assertThat(faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
            assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Execution(CONCURRENT)
    @Test
    void textThatNoHandWritesConformsToo() throws Exception {
        byte[] pdf = PdfPress.print(WrittenPages.body(Sheets.A5, 3, UnusualText.ALL), TestJobs.plain());

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Execution(CONCURRENT)
    @Test
    void anEmptyPageConforms() throws Exception {
        byte[] pdf = PdfPress.print(List.of(new Page(1, Sheets.A5, 5, List.of())), TestJobs.plain());

        assertThat(faults(pdf, PDFAFlavour.PDFA_2_U)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] letter(Stationery stationery) {
        String paragraph =
                "The ferry smelled of oranges all the way. ".repeat(12).strip();
        List<Page> pages = WrittenPages.letter(
                Sheets.A6_CARD,
                1,
                "14 May 2026",
                "Dear Rachel,",
                List.of(paragraph, paragraph),
                "All my love,",
                "Roger");
        assertThat(pages).hasSizeGreaterThan(1);
        return PdfPress.print(pages, TestJobs.job(Ink.SEPIA, stationery, Detail.COMPACT));
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            assertThat(result.isCompliant())
                    .isEqualTo(result.getTestAssertions().isEmpty());
            return result.getTestAssertions().stream()
                    .map(PdfConformanceTest::describe)
                    .distinct()
                    .toList();
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + ": "
                + assertion.getMessage();
    }
}
