package org.longhand.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.longhand.hand.Hand;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.form.PreparedForms;

/** The font that a hand was made from, set on the lines that the hand wrote. */
record LegibilityFont(byte[] font) {

    private static final double SIGNATURE = 1.3;

    static LegibilityFont of(Hand hand) throws IOException {
        String name = hand.licence().source().replace("Made from the font ", "").replace(" ", "");
        try (InputStream in = LegibilityFont.class.getResourceAsStream("/fonts/" + name + "_400Regular.ttf")) {
            return new LegibilityFont(in.readAllBytes());
        }
    }

    /** Each line's words with the font's own spaces, from the place where the hand's line begins. */
    byte[] print(List<Page> pages, Hand hand) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDType0Font pen = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            for (Page written : pages) {
                PDPage page = new PDPage(new PDRectangle(
                        (float) written.sheet().width(), (float) written.sheet().height()));
                document.addPage(page);
                double size = size(pen, hand) * written.xHeight();
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    for (Line line : written.lines()) {
                        out.setFont(pen, (float) (line.role() == Line.Role.SIGNATURE ? SIGNATURE * size : size));
                        out.setTextMatrix(Matrix.getTranslateInstance(
                                (float) line.words().get(0).x(),
                                (float) (written.sheet().height() - line.baseline())));
                        out.showText(PlainFont.writable(
                                line.words().stream().map(Word::text).collect(Collectors.joining(" ")), pen));
                    }
                    out.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /** Font size for an x-height of one: that at which the font's x is as tall as the one traced from it. */
    private static double size(PDType0Font pen, Hand hand) throws IOException {
        byte[] code = pen.encode("x");
        // Normalised: a font may count 2,048 units to the em, or 1,024.
        double x = pen.getNormalizedPath((code[0] & 0xFF) << 8 | code[1] & 0xFF)
                .getBounds2D()
                .getHeight();
        PreparedForm shape = new PreparedForms(hand).of("x")[0];
        return 1000 * (shape.top - shape.bottom) / x;
    }
}
