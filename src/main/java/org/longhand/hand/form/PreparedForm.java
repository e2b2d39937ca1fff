package org.longhand.hand.form;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/**
 * A letter form made ready for varying: its strokes cut where the pen's width or course is to change, and what the
 * scribe asks of it again and again worked out once. Immutable. Units: x-height = 1, baseline y = 0, y up.
 */
public final class PreparedForm {

    private static final float TIP = 0.3f;
    private static final float LONG = 1.6f;
    private static final float TOUCH = 0.06f;
    /** Shortest stem, in x-heights; what is shorter is a point or a dash. */
    private static final float STEM = 0.6f;

    private static final float STEM_EASE = 2.2f;
    private static final float STEM_GIVE = 2.5f;
    /** Length of a stroke that is still straight, as a multiple of the way between its ends. */
    private static final float STRAIGHT = 1.06f;

    public final GlyphForm form;
    /** Edges of the ink, at nominal width. */
    public final float left;

    public final float right;
    public final float bottom;
    public final float top;
    /** Edges of what of the ink stands between the baseline and the x-height; those of all the ink where none does. */
    public final float bandLeft;

    public final float bandRight;
    /**
     * How much of the usual displacement the form bears and still reads as its letter: a bare stem may bow more than
     * that.
     */
    public final float give;
    /**
     * How many times as much as other forms it may lean and stretch: a bare stem stays one, and only so are two stems
     * never alike.
     */
    public final float ease;
    /** The body stroke that ends at the exit, or −1. */
    public final int exitStroke;
    /** The body stroke that begins at the entry, or −1. */
    public final int entryStroke;
    /** By stroke: x and y of the place on a crossbar that is nearest to the letter's body; null for other strokes. */
    public final float[][] crossings;

    private final PenStroke[] strokes;
    private final Pace[] paces;

    PreparedForm(GlyphForm form) {
        this.form = form;
        List<PenStroke> cut = new ArrayList<>(form.strokes().size());
        Bounds all = new Bounds();
        Bounds band = new Bounds();
        for (PenStroke stroke : form.strokes()) {
            PenStroke pieces = cut(stroke);
            cut.add(pieces);
            measure(pieces, all, band);
        }
        strokes = cut.toArray(PenStroke[]::new);
        paces = cut.stream().map(Pace::of).toArray(Pace[]::new);
        boolean empty = all.left > all.right;
        left = empty ? 0 : all.left;
        right = empty ? form.advance() : all.right;
        bottom = empty ? 0 : all.bottom;
        top = empty ? 0 : all.top;
        bandLeft = band.left > band.right ? left : band.left;
        bandRight = band.left > band.right ? right : band.right;
        crossings = Crossings.of(cut);
        boolean stem = isStem(cut);
        give = stem ? STEM_GIVE : Counters.give(cut);
        ease = stem ? STEM_EASE : 1;
        exitStroke =
                form.exit() == null ? -1 : touching(form.exit().x(), form.exit().y(), true);
        entryStroke = form.entry() == null
                ? -1
                : touching(form.entry().x(), form.entry().y(), false);
    }

    public int strokeCount() {
        return strokes.length;
    }

    /** The i-th in the order written. */
    public PenStroke stroke(int i) {
        return strokes[i];
    }

    /** How the pen goes along the i-th stroke. */
    public Pace pace(int i) {
        return paces[i];
    }

    private static boolean isStem(List<PenStroke> strokes) {
        List<PenStroke> body = strokes.stream()
                .filter(stroke -> stroke.role() == StrokeRole.BODY)
                .toList();
        if (body.size() != 1) {
            return false;
        }
        float[] p = body.get(0).points();
        double way = Math.hypot(p[p.length - 2] - p[0], p[p.length - 1] - p[1]);
        double length = 0;
        for (int s = 0; s < body.get(0).segments(); s++) {
            length += Beziers.length(p, 6 * s);
        }
        return way > STEM && length < STRAIGHT * way;
    }

    private int touching(float x, float y, boolean end) {
        for (int i = 0; i < strokes.length; i++) {
            PenStroke stroke = strokes[i];
            float[] p = stroke.points();
            int at = end ? p.length - 2 : 0;
            if (stroke.role() == StrokeRole.BODY && Math.abs(p[at] - x) < TOUCH && Math.abs(p[at + 1] - y) < TOUCH) {
                return i;
            }
        }
        return -1;
    }

    /** Cuts the tip off the last segment, where the ink tapers, and long segments in two, so that they bend. */
    private static PenStroke cut(PenStroke stroke) {
        int segments = stroke.segments();
        List<float[]> beziers = new ArrayList<>(segments + 3);
        List<Float> widths = new ArrayList<>(segments + 4);
        widths.add(stroke.widths()[0]);
        for (int s = 0; s < segments; s++) {
            float[] rest = new float[8];
            System.arraycopy(stroke.points(), 6 * s, rest, 0, 8);
            float from = stroke.widths()[s];
            float to = stroke.widths()[s + 1];
            float length = Beziers.length(rest);
            boolean tipped = stroke.role() == StrokeRole.BODY && length > 2 * TIP;
            // A stroke of one segment is a stem: with no node but its ends it would come out a mere line.
            float begin = tipped && segments == 1 ? TIP / length : 0;
            float end = tipped && s == segments - 1 ? 1 - TIP / length : 1;
            float middle = (end - begin) * length > LONG ? (begin + end) / 2 : -1;
            float done = 0;
            for (float t : new float[] {begin, middle, end}) {
                if (t > done && t < 1) {
                    float[][] parts = Beziers.split(rest, (t - done) / (1 - done));
                    beziers.add(parts[0]);
                    widths.add(from + (to - from) * t);
                    rest = parts[1];
                    done = t;
                }
            }
            beziers.add(rest);
            widths.add(to);
        }
        float[] points = new float[2 + 6 * beziers.size()];
        float[] w = new float[widths.size()];
        points[0] = stroke.points()[0];
        points[1] = stroke.points()[1];
        for (int s = 0; s < beziers.size(); s++) {
            System.arraycopy(beziers.get(s), 2, points, 2 + 6 * s, 6);
        }
        for (int i = 0; i < w.length; i++) {
            w[i] = widths.get(i);
        }
        return new PenStroke(points, w, stroke.role());
    }

    private static void measure(PenStroke stroke, Bounds all, Bounds band) {
        float[] p = stroke.points();
        float[] at = new float[2];
        for (int s = 0; s < stroke.segments(); s++) {
            for (int k = 0; k <= 8; k++) {
                float t = k / 8f;
                Beziers.point(p, 6 * s, t, at);
                float half = (stroke.widths()[s] * (1 - t) + stroke.widths()[s + 1] * t) / 2;
                all.add(at[0], at[1], half);
                if (at[1] > -0.05f && at[1] < 1.05f) {
                    band.add(at[0], at[1], half);
                }
            }
        }
    }

    private static final class Bounds {
        float left = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = Float.MAX_VALUE;
        float top = -Float.MAX_VALUE;

        void add(float x, float y, float half) {
            left = Math.min(left, x - half);
            right = Math.max(right, x + half);
            bottom = Math.min(bottom, y - half);
            top = Math.max(top, y + half);
        }
    }
}
