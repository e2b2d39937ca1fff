package org.longhand.hand.ink;

import java.util.Arrays;
import org.longhand.hand.InkStroke;
import org.longhand.hand.form.Pace;

/** A stroke while it is being drawn: nodes and control points on the page, widths in x-heights. Not shared. */
final class Trace {

    float[] points = new float[256];
    /** As the hand has them, before speed and pressure tell. */
    float[] widths = new float[48];

    int nodes;
    /** Whether the pen came from, or goes on to, another letter without leaving the paper. */
    boolean startJoined;

    boolean endJoined;
    /** Whether it is written after the word. */
    boolean late;

    long key;
    /** How the pen goes at the first so many nodes; from there on it is to be seen from the nodes. */
    Pace pace;

    int paced;

    void clear(long key) {
        nodes = 0;
        startJoined = false;
        endJoined = false;
        late = false;
        paced = 0;
        this.key = key;
    }

    void start(float x, float y, float width) {
        points[0] = x;
        points[1] = y;
        widths[0] = width;
        nodes = 1;
    }

    void curve(float ax, float ay, float bx, float by, float x, float y, float width) {
        int at = 6 * nodes - 4;
        if (at + 6 > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        if (nodes == widths.length) {
            widths = Arrays.copyOf(widths, 2 * widths.length);
        }
        points[at] = ax;
        points[at + 1] = ay;
        points[at + 2] = bx;
        points[at + 3] = by;
        points[at + 4] = x;
        points[at + 5] = y;
        widths[nodes++] = width;
    }

    /** Says how the pen goes along all nodes so far. */
    void goes(Pace along) {
        pace = along;
        paced = nodes;
    }

    /** Runs on from the last node, which was an end until now. */
    void runOn(float ax, float ay, float bx, float by, float x, float y, float width) {
        paced = Math.max(0, paced - 1);
        curve(ax, ay, bx, by, x, y, width);
    }

    /** The part from one node to another as ink. */
    InkStroke ink(int from, int to, float[] inkWidths, float density) {
        return new InkStroke(
                Arrays.copyOfRange(points, 6 * from, 6 * to + 2),
                Arrays.copyOfRange(inkWidths, from, to + 1),
                density,
                late);
    }
}
