package org.longhand.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.Sheet;

/** What one has without Longhand: PDFBox's {@code showText} with a handwriting font, subset and embedded. */
final class PlainFont {

    private static final float SIZE = 15;

    private final byte[] font;

    private PlainFont(byte[] font) {
        this.font = font;
    }

    /** The font that a hand was made from, among those of the maker. */
    static PlainFont of(Hand hand) {
        String name = hand.licence().source().replace("Made from the font ", "").replace(" ", "");
        try (InputStream in = PlainFont.class.getResourceAsStream("/fonts/" + name + "_400Regular.ttf")) {
            return new PlainFont(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(LetterText text, Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font pen = PDType0Font.load(document, new ByteArrayInputStream(font), true);
            PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(pen, SIZE);
                out.setLeading((float) sheet.linePitch());
                out.newLineAtOffset((float) sheet.left(), (float) (sheet.height() - sheet.top()));
                for (String line : lines(text, pen, sheet.width() - sheet.left() - sheet.right())) {
                    out.showText(line);
                    out.newLine();
                }
                out.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(LetterText text, PDType0Font pen, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String part : Stream.of(Stream.of(text.date(), text.salutation()), text.paragraphs().stream(),
                Stream.of(text.closing(), text.signature())).flatMap(s -> s).toList()) {
            StringBuilder line = new StringBuilder();
            double at = 0;
            double space = pen.getStringWidth(" ") * SIZE / 1000;
            for (String word : part.split(" ")) {
                double wide = pen.getStringWidth(word) * SIZE / 1000;
                if (at > 0 && at + space + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    at = 0;
                }
                line.append(at > 0 ? " " : "").append(word);
                at += (at > 0 ? space : 0) + wide;
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
