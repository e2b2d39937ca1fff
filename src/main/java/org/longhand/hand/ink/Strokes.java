package org.longhand.hand.ink;

import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;
import org.longhand.hand.form.Pace;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.Pose;

/** Varies the strokes of a form: nodes go where the pose takes them, and their handles turn with them. */
final class Strokes {

    /** How far a doubled bar is lifted at most, in x-heights, and as a share of what stands above it. */
    private static final float MOST_LIFT = 0.18f;

    private static final float LIFT = 0.35f;

    private Strokes() {}

    static void body(PenStroke stroke, Pace pace, Pose pose, Trace out) {
        float[] p = stroke.points();
        float[] widths = stroke.widths();
        pose.map(p[0], p[1]);
        out.start(pose.x, pose.y, widths[0]);
        for (int s = 1, o = 0; s < widths.length; s++, o += 6) {
            float hx = p[o + 2] - p[o];
            float hy = p[o + 3] - p[o + 1];
            float ax = pose.x + pose.xx * hx + pose.xy * hy;
            float ay = pose.y + pose.yx * hx + pose.yy * hy;
            pose.map(p[o + 6], p[o + 7]);
            float gx = p[o + 4] - p[o + 6];
            float gy = p[o + 5] - p[o + 7];
            out.curve(
                    ax,
                    ay,
                    pose.x + pose.xx * gx + pose.xy * gy,
                    pose.y + pose.yx * gx + pose.yy * gy,
                    pose.x,
                    pose.y,
                    widths[s]);
        }
        out.goes(pace);
    }

    /**
     * A stroke that is written after the word: it wanders on its own, is longer or shorter and leans otherwise. A dot
     * strays to the right more often than to the left, since the hand has moved on; what touches the letter strays
     * less.
     *
     * @param stray SD, in x-heights
     */
    static void late(PenStroke stroke, Pose pose, float stray, Trace out) {
        late(stroke, pose, stray, 1, 0, 0, out);
    }

    /**
     * A crossbar beside another of its like: shorter about the place where it crosses its stem, so that it never comes
     * off it, and where it is low lifted clear of the small letters, as one lifts a bar that is to serve two.
     *
     * @param length as a multiple of the form's
     * @param crossing x and y where the bar meets the letter's body
     * @param top of the letter
     */
    static void doubled(
            PenStroke stroke, Pose pose, float stray, float length, float[] crossing, float top, Trace out) {
        float[] p = stroke.points();
        int n = stroke.widths().length;
        float cx = 0;
        float cy = 0;
        for (int o = 0; o < p.length; o += 6) {
            cx += p[o] / n;
            cy += p[o + 1] / n;
        }
        float lift = Math.max(0, Math.min(MOST_LIFT, Math.min(1 - crossing[1], LIFT * (top - crossing[1]))));
        late(
                stroke,
                pose,
                stray,
                length,
                (1 - length) * (crossing[0] - cx),
                (1 - length) * (crossing[1] - cy) + lift,
                out);
    }

    private static void late(PenStroke stroke, Pose pose, float stray, float usual, float right, float up, Trace out) {
        long key = out.key;
        float[] p = stroke.points();
        float[] widths = stroke.widths();
        float cx = 0;
        float cy = 0;
        for (int o = 0; o < p.length; o += 6) {
            cx += p[o] / widths.length;
            cy += p[o + 1] / widths.length;
        }
        boolean dot = stroke.role() == StrokeRole.DOT;
        boolean bar = stroke.role() == StrokeRole.CROSSBAR;
        float reach = dot ? 1.2f : bar ? 0.7f : 0.4f;
        float mx = stray * reach * (Noise.normal(key, 101) + (dot ? 0.5f : 0.2f));
        float my = stray * reach * 0.8f * Noise.normal(key, 102);
        float turn = (dot ? 0.25f : bar ? 0.08f : 0.06f) * Noise.normal(key, 103);
        float size = usual * (1 + (bar ? 0.14f : 0.1f) * Noise.normal(key, 104));
        pose.map(cx + right + mx, cy + up + my);
        float kx = pose.x;
        float ky = pose.y;
        // One Jacobian for the whole mark: it is small against the waves of the field.
        float a = size * (pose.xx + pose.xy * turn);
        float b = size * (pose.xy - pose.xx * turn);
        float c = size * (pose.yx + pose.yy * turn);
        float d = size * (pose.yy - pose.yx * turn);
        for (int o = 0, s = 0; o < p.length; o += 6, s++) {
            float x = p[o] - cx;
            float y = p[o + 1] - cy;
            if (o == 0) {
                out.start(kx + a * x + b * y, ky + c * x + d * y, widths[0]);
            } else {
                float ax = p[o - 4] - cx;
                float ay = p[o - 3] - cy;
                float bx = p[o - 2] - cx;
                float by = p[o - 1] - cy;
                out.curve(
                        kx + a * ax + b * ay,
                        ky + c * ax + d * ay,
                        kx + a * bx + b * by,
                        ky + c * bx + d * by,
                        kx + a * x + b * y,
                        ky + c * x + d * y,
                        widths[s]);
            }
        }
    }
}
