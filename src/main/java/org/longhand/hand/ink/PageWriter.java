package org.longhand.hand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.Word;
import org.longhand.hand.form.PreparedForms;
import org.longhand.hand.layout.PlacedLine;
import org.longhand.hand.vary.Amounts;
import org.longhand.hand.vary.Noise;

/** Writes placed lines onto pages. */
public final class PageWriter {

    private PageWriter() {}

    /**
     * @param lines in reading order
     * @param scale by which the sheet's x-height is multiplied
     * @param key from which each page's own is split
     * @return the pages; at least one
     */
    public static List<Page> write(
            List<PlacedLine> lines,
            PreparedForms shapes,
            Sheet sheet,
            Style style,
            Amounts amounts,
            double scale,
            long key) {
        Pen pen = new Pen(shapes, style, amounts);
        List<Page> pages = new ArrayList<>();
        int at = 0;
        do {
            int page = pages.size();
            PageCourse course = new PageCourse(sheet, style, scale, amounts, Noise.child(key, page));
            List<Line> written = new ArrayList<>();
            while (at < lines.size() && lines.get(at).page() == page) {
                PlacedLine line = lines.get(at++);
                written.add(write(line, course.line(line.index(), line.row(), line.x()), pen));
            }
            pages.add(new Page(page + 1, sheet, sheet.xHeight() * scale, written));
        } while (at < lines.size());
        return pages;
    }

    private static Line write(PlacedLine line, LineCourse course, Pen pen) {
        List<Word> words = new ArrayList<>(line.words().size());
        for (int i = 0; i < line.words().size(); i++) {
            words.add(pen.write(line.words().get(i), line.offsets()[i], course));
        }
        return new Line(line.role(), line.paragraph(), course.y(), course.slope(), words);
    }
}
