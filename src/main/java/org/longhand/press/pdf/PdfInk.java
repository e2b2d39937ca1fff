package org.longhand.press.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.draw.Plotter;
import org.longhand.press.draw.StrokeRenderer;
import org.longhand.press.draw.StrokeShape;

/** Writes a page's paper and ink into a content stream, as an artifact: the text is elsewhere. */
final class PdfInk {

    private PdfInk() {}

    static void draw(Page page, PrintJob job, StrokeRenderer renderer, Palette palette, ContentStream out) {
        PdfCanvas canvas = new PdfCanvas(out, palette);
        out.text("/Artifact BMC ");
        canvas.begin(job.detail(), page.sheet().height());
        job.stationery().lay(page, new Plotter(canvas, job.detail()));
        if (job.detail() == Detail.COMPACT) {
            byShape(glyphs(page), job.ink(), renderer, canvas);
        } else {
            inOrder(page, job.ink(), job.detail(), renderer, canvas);
        }
        canvas.end();
        out.text("EMC ");
    }

    private static List<Glyph> glyphs(Page page) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                glyphs.addAll(word.glyphs());
            }
        }
        return glyphs;
    }

    /**
     * By index, here and in {@link #shift}: an iterator for each letter came to a twentieth of all that a file takes of
     * memory.
     */
    private static void inOrder(Page page, Ink ink, Detail detail, StrokeRenderer renderer, PdfCanvas canvas) {
        int[] tints = ink.tints();
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    renderer.turnTo(glyph);
                    shift(glyph, detail, canvas);
                    List<InkStroke> strokes = glyph.strokes();
                    for (int i = 0; i < strokes.size(); i++) {
                        InkStroke stroke = strokes.get(i);
                        renderer.trace(stroke, tints[Ink.step(stroke.density())], canvas);
                    }
                }
            }
        }
    }

    /** Moves the origin to a letter's top left, unless its numbers have two digits as it is. */
    private static void shift(Glyph glyph, Detail detail, PdfCanvas canvas) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        List<InkStroke> strokes = glyph.strokes();
        for (int s = 0; s < strokes.size(); s++) {
            float[] points = strokes.get(s).points();
            for (int i = 0; i < points.length; i += 6) {
                left = Math.min(left, points[i]);
                right = Math.max(right, points[i]);
                top = Math.min(top, points[i + 1]);
            }
        }
        if (right >= left) {
            canvas.reach(detail.units(left), detail.units(top), detail.units(right));
        }
    }

    /**
     * Letters of the same shape one after the other: then each but the first costs Flate a few bytes. What is like
     * nothing else, such as the line that joins two letters, comes last and does not make its letter another shape.
     */
    private static void byShape(List<Glyph> glyphs, Ink ink, StrokeRenderer renderer, PdfCanvas canvas) {
        Map<StrokeShape, Integer> count = new HashMap<>();
        List<List<StrokeShape>> written = new ArrayList<>(glyphs.size());
        int[] x = new int[glyphs.size()];
        int[] y = new int[glyphs.size()];
        for (int i = 0; i < x.length; i++) {
            renderer.turnTo(glyphs.get(i));
            x[i] = renderer.originX();
            y[i] = renderer.originY();
            List<StrokeShape> strokes = new ArrayList<>();
            for (InkStroke stroke : glyphs.get(i).strokes()) {
                StrokeShape shape = new StrokeShape(x[i], y[i]);
                renderer.trace(stroke, ink.tint(stroke.density()), shape);
                strokes.add(shape);
                count.merge(shape, 1, Integer::sum);
            }
            written.add(strokes);
        }
        Map<List<StrokeShape>, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            List<StrokeShape> met = written.get(i).stream()
                    .filter(shape -> count.get(shape) > 1)
                    .toList();
            places.computeIfAbsent(met, shapes -> new ArrayList<>()).add(i);
        }
        places.forEach((shapes, at) -> at.forEach(i -> draw(shapes, x[i], y[i], canvas)));
        for (int i = 0; i < x.length; i++) {
            draw(written.get(i).stream().filter(shape -> count.get(shape) == 1).toList(), x[i], y[i], canvas);
        }
    }

    private static void draw(List<StrokeShape> shapes, int x, int y, PdfCanvas canvas) {
        if (!shapes.isEmpty()) {
            canvas.origin(x, y);
            shapes.forEach(shape -> shape.drawAt(x, y, canvas));
        }
    }
}
