package org.longhand.press.png;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.longhand.press.draw.Canvas;

/** Keeps what is drawn on it, so that it can be painted band by band. Not safe for use by several threads at once. */
final class PathRecorder implements Canvas {

    private final List<PenPath> paths = new ArrayList<>();
    private Path2D.Float path = new Path2D.Float();
    private int rgb;
    private int width;
    private int top;
    private int bottom;
    private boolean curved;

    PathRecorder() {
        clear();
    }

    /** All that was drawn, in its order. */
    List<PenPath> paths() {
        finish();
        return paths;
    }

    @Override
    public void pen(int newRgb, int newWidth) {
        if (newRgb != rgb || newWidth != width) {
            finish();
            rgb = newRgb;
            width = newWidth;
        }
    }

    @Override
    public void moveTo(int x, int y) {
        path.moveTo(x, y);
        reach(y);
    }

    @Override
    public void lineTo(int x, int y) {
        path.lineTo(x, y);
        reach(y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        path.curveTo(x1, y1, x2, y2, x, y);
        // A curve stays within its ends and handles.
        reach(y1);
        reach(y2);
        reach(y);
        curved = true;
    }

    private void reach(int y) {
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
    }

    private void finish() {
        if (path.getCurrentPoint() == null) {
            return;
        }
        path.trimToSize();
        float half = width == FILL ? 0 : width / 2f;
        paths.add(new PenPath(rgb, width, path, top - half, bottom + half, curved));
        clear();
    }

    private void clear() {
        path = new Path2D.Float();
        top = Integer.MAX_VALUE;
        bottom = Integer.MIN_VALUE;
        curved = false;
    }
}
