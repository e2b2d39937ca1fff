package org.longhand.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.Sheet;

/**
 * What one has without Longhand: PDFBox's {@code showText} with a handwriting font. Each letter is a document of its
 * own, for which the font's file is loaded, subset to the letters used and embedded, as any program must; the page is
 * A4, its lines are broken by the font's widths, its x is as high as the hand's. It writes no tags, no metadata and one
 * page however long.
 */
final class PlainFont {

    private static final Map<String, String> STAND_INS = Map.of("ł", "l", "Ł", "L", "–", "-", "’", "'");

    private final File font;

    private PlainFont(File font) {
        this.font = font;
    }

    /** The font that a hand was made from, among those of the maker. */
    static PlainFont of(Hand hand) {
        String name = hand.licence().source().replace("Made from the font ", "").replace(" ", "");
        try (InputStream in = PlainFont.class.getResourceAsStream("/fonts/" + name + "_400Regular.ttf")) {
            File file = File.createTempFile(name, ".ttf");
            file.deleteOnExit();
            Files.write(file.toPath(), in.readAllBytes());
            return new PlainFont(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] print(LetterText text, Sheet sheet) {
        try (PDDocument document = new PDDocument()) {
            PDType0Font pen = PDType0Font.load(document, font);
            PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
            document.addPage(page);
            float size = size(pen, sheet);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.beginText();
                out.setFont(pen, size);
                out.setLeading((float) sheet.linePitch());
                out.newLineAtOffset((float) sheet.left(), (float) (sheet.height() - sheet.top()));
                for (String line : lines(text, pen, size, sheet.width() - sheet.left() - sheet.right())) {
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

    /** The size at which the font's x is as high as the hand's on this paper. */
    private static float size(PDType0Font pen, Sheet sheet) throws IOException {
        byte[] code = pen.encode("x");
        double x = pen.getPath((code[0] & 0xFF) << 8 | code[1] & 0xFF)
                .getBounds2D()
                .getHeight();
        return (float) (sheet.xHeight() * 1000 / x);
    }

    /** The text with the bare letter where the font lacks the accented one. */
    static String writable(String text, PDType0Font pen) {
        StringBuilder out = new StringBuilder();
        for (String grapheme : text.split("")) {
            out.append(
                    has(grapheme, pen)
                            ? grapheme
                            : STAND_INS.getOrDefault(
                                    grapheme,
                                    Normalizer.normalize(grapheme, Normalizer.Form.NFD)
                                            .replaceAll("\\p{M}", "")));
        }
        return out.toString();
    }

    private static boolean has(String grapheme, PDType0Font pen) {
        try {
            pen.encode(grapheme);
            return true;
        } catch (IllegalArgumentException | IOException e) {
            return false;
        }
    }

    private static List<String> lines(LetterText text, PDType0Font pen, float size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String part : Stream.of(
                        Stream.of(text.date(), text.salutation()),
                        text.paragraphs().stream(),
                        Stream.of(text.closing(), text.signature()))
                .flatMap(s -> s)
                .toList()) {
            StringBuilder line = new StringBuilder();
            double at = 0;
            double space = pen.getStringWidth(" ") * size / 1000;
            for (String word : writable(part, pen).split(" ")) {
                double wide = pen.getStringWidth(word) * size / 1000;
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
