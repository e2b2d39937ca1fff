package org.longhand.hand.measure;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;

/**
 * Written pages as the measure reads them.
 *
 * @param pages each page's lines
 */
record Writing(List<List<Row>> pages) {

    static Writing of(List<Page> pages) {
        List<List<Row>> rows = new ArrayList<>();
        for (Page page : pages) {
            List<Row> lines = new ArrayList<>();
            for (Line line : page.lines()) {
                if (line.role() != Line.Role.PAGE_NUMBER) {
                    lines.add(row(line, page.xHeight()));
                }
            }
            rows.add(lines);
        }
        return new Writing(rows);
    }

    private static Row row(Line line, double xHeight) {
        List<List<Mark>> words = new ArrayList<>();
        for (Word word : line.words()) {
            List<Mark> marks = new ArrayList<>();
            for (Glyph glyph : word.glyphs()) {
                Sampler sampler = new Sampler();
                for (InkStroke stroke : glyph.strokes()) {
                    sampler.stroke(inXHeights(stroke.points(), xHeight), inXHeights(stroke.widths(), xHeight));
                }
                if (!sampler.isEmpty()) {
                    marks.add(sampler.mark(glyph.character(), glyph.form()));
                }
            }
            if (!marks.isEmpty()) {
                words.add(marks);
            }
        }
        return new Row(line.baseline() / xHeight, words);
    }

    private static double[] inXHeights(float[] points, double xHeight) {
        double[] scaled = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            scaled[i] = points[i] / xHeight;
        }
        return scaled;
    }
}
