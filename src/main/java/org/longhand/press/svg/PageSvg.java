package org.longhand.press.svg;

import java.nio.charset.StandardCharsets;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.draw.Plotter;
import org.longhand.press.draw.StrokeRenderer;
import org.longhand.press.text.AsciiBuffer;
import org.longhand.press.text.PlainText;

/**
 * Draws a page as SVG: the same lines as in the PDF, on the same grid. The root carries {@code data-x-height}; in it
 * stands a {@code g.line[data-baseline]} for each line, in that a {@code g.word[data-text]}, in that a
 * {@code g.glyph[data-char][data-form]} with its strokes, cut into paths of one {@code stroke-width} each. All numbers
 * are units of the view box, {@link Detail#unitsPerPoint} to a point.
 *
 * <p>To see the page being written: in each word, in the order of the document, first the paths without
 * {@code data-after}, then those with it, the dots and crossbars for which the pen comes back. A path takes
 * {@code data-ms} thousandths of a second. No scripts, styles, identifiers or links: it may stand in any page.
 */
public final class PageSvg {

    /** Of a pen that writes at ease, in points a second: about 40 mm. */
    private static final double SPEED = 113;

    private PageSvg() {}

    /** The page as an SVG document, in UTF-8. */
    public static byte[] draw(Page page, PrintJob job) {
        AsciiBuffer out = new AsciiBuffer(512 * 1024);
        Detail detail = job.detail();
        double width = page.sheet().width();
        double height = page.sheet().height();
        out.text("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .decimal(width, 2)
                .text("pt\" height=\"")
                .decimal(height, 2)
                .text("pt\" viewBox=\"0 0 ")
                .decimal(width * detail.unitsPerPoint(), 2)
                .character(' ')
                .decimal(height * detail.unitsPerPoint(), 2)
                .text("\" role=\"img\" lang=\"");
        text(out, job.language());
        out.text("\" data-x-height=\"")
                .decimal(page.xHeight() * detail.unitsPerPoint(), 2)
                .text("\">\n<title>");
        text(out, job.title());
        if (page.number() > 1) {
            out.text(" (").integer(page.number()).text(")");
        }
        out.text("</title>\n");
        paper(page, job, out);
        ink(page, job, out);
        return out.text("</svg>\n").toByteArray();
    }

    private static void paper(Page page, PrintJob job, AsciiBuffer out) {
        out.text("<g class=\"paper\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        SvgCanvas canvas = new SvgCanvas(out, -1, 0);
        job.stationery().lay(page, new Plotter(canvas, job.detail()));
        canvas.close();
        out.text("</g>\n");
    }

    private static void ink(Page page, PrintJob job, AsciiBuffer out) {
        StrokeRenderer renderer = new StrokeRenderer(job.detail());
        out.text("<g class=\"ink\" fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"");
        SvgCanvas canvas = new SvgCanvas(
                out, job.ink().full(), 1000 / (SPEED * job.detail().unitsPerPoint()));
        SvgCanvas.colour(out, job.ink().full()).text("\">\n");
        for (Line line : page.lines()) {
            out.text("<g class=\"line\" data-baseline=\"")
                    .decimal(line.baseline() * job.detail().unitsPerPoint(), 2)
                    .text("\">\n");
            for (Word word : line.words()) {
                out.text("<g class=\"word\" data-text=\"");
                text(out, word.text());
                out.text("\">");
                for (Glyph glyph : word.glyphs()) {
                    out.text("<g class=\"glyph\" data-char=\"");
                    text(out, glyph.character());
                    out.text("\" data-form=\"").integer(glyph.form()).text("\">");
                    renderer.turnTo(glyph);
                    for (InkStroke stroke : glyph.strokes()) {
                        canvas.after(stroke.afterWord());
                        renderer.trace(stroke, job.ink().tint(stroke.density()), canvas);
                    }
                    canvas.after(false);
                    canvas.close();
                    out.text("</g>");
                }
                out.text("</g>\n");
            }
            out.text("</g>\n");
        }
        out.text("</g>\n");
    }

    private static void text(AsciiBuffer out, String text) {
        out.raw(PlainText.xml(text).getBytes(StandardCharsets.UTF_8));
    }
}
