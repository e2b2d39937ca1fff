package org.longhand.hand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.layout.Typesetter;
import org.longhand.hand.vary.Amounts;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.Sway;

/**
 * How lines run on one page: the left margin drifts to the right and wanders, size decays a little, slope and bend go
 * over from line to line. All of it depends on the place on the page only, never on what is written there. Not shared
 * between threads.
 */
final class PageCourse {

    private static final float WANDER = 0.22f;
    private static final double DECAY = 0.025;

    private final Sheet sheet;
    private final Style style;
    private final double scale;
    private final Amounts amounts;
    private final long key;
    private final double drift;
    private final double lean;
    private final Sway margin = new Sway(0.6f);
    private final Sway slope = new Sway(0.55f);
    private final Sway bend = new Sway(0.5f);
    private final Sway spacing = new Sway(0.3f);
    private final List<double[]> lines = new ArrayList<>();

    /** @param key of the page */
    PageCourse(Sheet sheet, Style style, double scale, Amounts amounts, long key) {
        this.sheet = sheet;
        this.style = style;
        this.scale = scale;
        this.amounts = amounts;
        this.key = key;
        this.drift = 0.5 + 0.8 * Noise.uniform(key, -1);
        this.lean = amounts.lineSlope() * 0.35 * Noise.normal(key, -2);
    }

    /**
     * @param index how many lines stand above
     * @param row in pitches below the first baseline
     * @param x of the line's left end from the left margin, in x-heights
     */
    LineCourse line(int index, double row, float x) {
        while (lines.size() <= index) {
            long line = Noise.child(key, lines.size());
            lines.add(new double[] {
                margin.next(Noise.normal(line, 0)),
                slope.next(Noise.normal(line, 1)),
                bend.next(Noise.normal(line, 2)),
                spacing.next(Noise.normal(line, 3))
            });
        }
        double[] sway = lines.get(index);
        double pitch = Typesetter.pitch(sheet, style, scale);
        double down = row * pitch / (sheet.height() - sheet.top() - sheet.bottom());
        double usual = sheet.xHeight() * scale;
        double room = sheet.width() - sheet.left() - sheet.right();
        double left = (drift * down + WANDER * sway[0]) * usual;
        double y = sheet.firstBaseline() + row * pitch + (style.ruled() ? 0.03 : 0.12) * usual * sway[3];
        // Upwards is the more usual way to stray; the tangent keeps its sign by the page's lean.
        double tangent = -(lean + amounts.lineSlope() * 0.93 * sway[1]);
        double begin = sheet.left() + left + x * usual;
        // A line turns about its middle, as a forearm does about the elbow: neither end strays far from its place.
        double start = y - tangent * (room / 2 - x * usual);
        return new LineCourse(
                begin,
                start,
                tangent,
                amounts.lineBend() * usual * sway[2],
                room,
                style.compact() ? usual : usual * (1 - DECAY * down));
    }
}
