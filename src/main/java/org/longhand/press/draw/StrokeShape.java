package org.longhand.press.draw;

import java.util.Arrays;

/** What was drawn of one stroke, wherever it stands: equal to that of every stroke that is an exact translate of it. */
public final class StrokeShape implements Canvas {

    private static final int PEN = 0;
    private static final int MOVE = 1;
    private static final int LINE = 2;
    private static final int CURVE = 3;

    private final int originX;
    private final int originY;
    /** Commands, each followed by its numbers; coordinates count from the origin. */
    private int[] log = new int[64];

    private int length;

    public StrokeShape(int originX, int originY) {
        this.originX = originX;
        this.originY = originY;
    }

    @Override
    public void pen(int rgb, int width) {
        add(PEN);
        add(rgb);
        add(width);
    }

    @Override
    public void moveTo(int x, int y) {
        add(MOVE);
        point(x, y);
    }

    @Override
    public void lineTo(int x, int y) {
        add(LINE);
        point(x, y);
    }

    @Override
    public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
        add(CURVE);
        point(x1, y1);
        point(x2, y2);
        point(x, y);
    }

    /** Draws it as if its origin were there. */
    public void drawAt(int x, int y, Canvas canvas) {
        for (int i = 0; i < length; i += log[i] == CURVE ? 7 : 3) {
            switch (log[i]) {
                case PEN -> canvas.pen(log[i + 1], log[i + 2]);
                case MOVE -> canvas.moveTo(x + log[i + 1], y + log[i + 2]);
                case LINE -> canvas.lineTo(x + log[i + 1], y + log[i + 2]);
                default ->
                    canvas.curveTo(
                            x + log[i + 1],
                            y + log[i + 2],
                            x + log[i + 3],
                            y + log[i + 4],
                            x + log[i + 5],
                            y + log[i + 6]);
            }
        }
    }

    private void point(int x, int y) {
        add(x - originX);
        add(y - originY);
    }

    private void add(int value) {
        if (length == log.length) {
            log = Arrays.copyOf(log, 2 * length);
        }
        log[length++] = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StrokeShape shape && Arrays.equals(log, 0, length, shape.log, 0, shape.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + log[i];
        }
        return hash;
    }
}
