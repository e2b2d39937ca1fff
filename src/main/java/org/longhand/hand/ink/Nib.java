package org.longhand.hand.ink;

import java.util.List;
import org.longhand.hand.InkStroke;
import org.longhand.hand.form.Pace;
import org.longhand.hand.vary.Noise;

/**
 * What the pen leaves on the paper. The faster it goes ({@link Pace}) the thinner the line and the less ink.
 * Downstrokes press a little more than upstrokes. Not shared between threads.
 */
final class Nib {

    /**
     * Spread of widths (CV) that the forms are brought near to; with what speed and pressure add, ink shows 0.22 to
     * 0.27.
     */
    private static final float FORM_SPREAD = 0.15f;

    private static final float LEAST_CONTRAST = 0.5f;
    private static final float MOST_CONTRAST = 2.2f;
    private static final float TURNS = 0.8f;
    private static final float DOWN = 0.15f;
    private static final float TREMOR = 0.06f;
    private static final float FULL_DENSITY = 0.86f;
    private static final float DENSITY_STEP = 0.05f;
    private static final int LONG_STROKE = 7;
    /** Least width of a point, in x-heights, though no more than so many line widths: thinner it is not seen at all. */
    private static final float LEAST_POINT = 0.21f;

    private static final float LEAST_POINT_LINES = 1.75f;
    /** Most width of a point, in line widths: thicker it is a blot. */
    private static final float MOST_POINT_LINES = 2.2f;

    private final float usual;
    private final float contrast;
    private final float scale;
    private float[] inkWidths = new float[64];
    private float[] slowness = new float[64];
    private float[] down = new float[64];

    /**
     * @param usual the hand's mean line width, in x-heights
     * @param spread the coefficient of variation of its widths
     * @param nib multiple of the hand's own width
     */
    Nib(float usual, float spread, double nib) {
        this.usual = usual;
        this.scale = (float) nib;
        this.contrast = Math.max(LEAST_CONTRAST, Math.min(MOST_CONTRAST, FORM_SPREAD / Math.max(spread, 0.01f)));
    }

    /** The hand's mean line width, in x-heights. */
    float usual() {
        return usual;
    }

    /**
     * Turns a trace into ink.
     *
     * @param xHeight in points
     * @param pressure about 1
     */
    void ink(Trace trace, double xHeight, float pressure, List<InkStroke> out) {
        int n = trace.nodes;
        if (n < 2) {
            return;
        }
        if (inkWidths.length < n) {
            inkWidths = new float[2 * n];
            slowness = new float[2 * n];
            down = new float[2 * n];
        }
        float[] slow = slowness;
        float[] falling = down;
        if (trace.paced == n) {
            slow = trace.pace.slowness;
            falling = trace.pace.down;
        } else {
            pace(trace, (float) (1 / xHeight));
        }
        boolean point = isPoint(trace, usual * (float) xHeight);
        float tremor = Noise.normal(trace.key, 0);
        long shaking = 0;
        float total = 0;
        for (int i = 0; i < n; i++) {
            total += slow[i];
            if ((i & 3) == 0) {
                shaking = Noise.child(trace.key, 1 + (i >> 2));
            }
            tremor = 0.7f * tremor + 0.71f * Noise.quarter(shaking, i & 3);
            float own = usual + (trace.widths[i] - usual) * contrast;
            float width = own * pressure * (1 + TURNS * (slow[i] - 0.4f) + DOWN * falling[i] + TREMOR * tremor);
            if (point) {
                float line = usual * pressure * (1 + TREMOR * tremor);
                float least = Math.min(LEAST_POINT_LINES, LEAST_POINT / usual);
                width = Math.max(least * line, Math.min(MOST_POINT_LINES * line, width));
            }
            inkWidths[i] = (float) (Math.max(width, 0.3f * usual) * scale * xHeight);
        }
        if (!point) {
            tips(trace, n);
        }
        density(trace, slow, pressure, total / n, out);
    }

    /** How the pen goes along all nodes: as the form has it for as far as it goes, then as it looks. */
    private void pace(Trace trace, float perPoint) {
        if (trace.paced > 0) {
            System.arraycopy(trace.pace.slowness, 0, slowness, 0, trace.paced);
            System.arraycopy(trace.pace.down, 0, down, 0, trace.paced);
        }
        Pace.measure(trace.points, trace.paced, trace.nodes, perPoint, 1, slowness, down);
    }

    /** Whether the pen was only set down, as for a full stop: the stroke is shorter than its line is wide. */
    private static boolean isPoint(Trace trace, float line) {
        if (trace.startJoined || trace.endJoined) {
            return false;
        }
        float[] p = trace.points;
        for (int i = 1; i < trace.nodes; i++) {
            float dx = p[6 * i] - p[0];
            float dy = p[6 * i + 1] - p[1];
            if (dx * dx + dy * dy > line * line) {
                return false;
            }
        }
        return true;
    }

    /** A stroke begins where the pen comes down, with a dot or from the air, and ends where it stops or flies off. */
    private void tips(Trace trace, int n) {
        if (n < 3) {
            return;
        }
        float start = Noise.uniform(trace.key, -2);
        float end = Noise.uniform(trace.key, -3);
        if (!trace.startJoined) {
            inkWidths[0] *= start < 0.25f ? 1.08f : 0.62f + 0.4f * start;
        }
        if (!trace.endJoined) {
            inkWidths[n - 1] *= end < 0.2f ? 1 : 0.45f + 0.35f * end;
        }
    }

    /** Ink lies denser where the pen was slow; a long stroke is cut once where it changes most from dense to thin. */
    private void density(Trace trace, float[] slow, float pressure, float meanSlow, List<InkStroke> out) {
        int n = trace.nodes;
        float base = FULL_DENSITY + 0.5f * (pressure - 1) + 0.03f * Noise.normal(trace.key, -4);
        if (n > LONG_STROKE) {
            float before = 0;
            float all = meanSlow * n;
            int cut = -1;
            float most = 0.22f;
            for (int i = 0; i < n - 3; i++) {
                before += slow[i];
                if (i >= 3) {
                    float difference = Math.abs(before / (i + 1) - (all - before) / (n - i - 1));
                    if (difference > most) {
                        most = difference;
                        cut = i;
                    }
                }
            }
            if (cut > 0) {
                float first = mean(slow, 0, cut);
                float second = mean(slow, cut, n - 1);
                out.add(trace.ink(0, cut, inkWidths, step(base + 0.3f * (first - 0.4f))));
                out.add(trace.ink(cut, n - 1, inkWidths, step(base + 0.3f * (second - 0.4f))));
                return;
            }
        }
        out.add(trace.ink(0, n - 1, inkWidths, step(base + 0.3f * (meanSlow - 0.4f))));
    }

    private static float mean(float[] slow, int from, int to) {
        float sum = 0;
        for (int i = from; i <= to; i++) {
            sum += slow[i];
        }
        return sum / (to - from + 1);
    }

    private static float step(float density) {
        return Math.max(0.5f, Math.min(1, Math.round(density / DENSITY_STEP) * DENSITY_STEP));
    }
}
