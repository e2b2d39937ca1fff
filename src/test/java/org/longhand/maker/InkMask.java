package org.longhand.maker;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * InkMask on a grid of pixels, y down, with where it stands: pixel = (x · scale − left, top − y · scale) for a point
 * (x, y) in font units. Its outermost pixels are always paper.
 */
final class InkMask {

    private static final int MARGIN = 4;

    final int width;
    final int height;
    final double scale;
    final double left;
    final double top;
    private final boolean[] on;

    private InkMask(int width, int height, double scale, double left, double top) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.left = left;
        this.top = top;
        this.on = new boolean[width * height];
    }

    /** An outline in font units filled by its winding rule, at so many pixels a unit. */
    static InkMask fill(Shape outline, double scale) {
        Rectangle2D box = outline.getBounds2D();
        double left = Math.floor(box.getMinX() * scale) - MARGIN;
        double top = Math.ceil(box.getMaxY() * scale) + MARGIN;
        InkMask ink = new InkMask(
                (int) (Math.ceil(box.getMaxX() * scale) - left) + MARGIN,
                (int) (top - Math.floor(box.getMinY() * scale)) + MARGIN,
                scale,
                left,
                top);
        BufferedImage image = new BufferedImage(ink.width, ink.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fill(new AffineTransform(scale, 0, 0, -scale, -left, top).createTransformedShape(outline));
        graphics.dispose();
        var raster = image.getRaster();
        for (int i = 0; i < ink.on.length; i++) {
            ink.on[i] = raster.getSample(i % ink.width, i / ink.width, 0) > 127;
        }
        return ink;
    }

    /** Clean paper on the same grid. */
    InkMask blank() {
        return new InkMask(width, height, scale, left, top);
    }

    InkMask copy() {
        InkMask copy = blank();
        System.arraycopy(on, 0, copy.on, 0, on.length);
        return copy;
    }

    boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && on[y * width + x];
    }

    void set(int x, int y, boolean value) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            on[y * width + x] = value;
        }
    }

    int area() {
        int area = 0;
        for (boolean pixel : on) {
            area += pixel ? 1 : 0;
        }
        return area;
    }

    /** Its pieces that do not touch, even at a corner; specks of fewer pixels are left out. */
    List<InkMask> pieces(int speck) {
        List<InkMask> pieces = new ArrayList<>();
        InkMask rest = copy();
        for (int start = 0; start < rest.on.length; start++) {
            if (rest.on[start]) {
                InkMask piece = rest.take(start);
                if (piece.area() >= speck) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }

    private InkMask take(int start) {
        InkMask piece = blank();
        ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
        on[start] = false;
        while (!queue.isEmpty()) {
            int pixel = queue.pop();
            piece.on[pixel] = true;
            for (int dy = -1; dy <= 1; dy++) {
                for (int dx = -1; dx <= 1; dx++) {
                    int next = pixel + dy * width + dx;
                    if (at(pixel % width + dx, pixel / width + dy)) {
                        on[next] = false;
                        queue.push(next);
                    }
                }
            }
        }
        return piece;
    }

    /** The pieces of paper, of at least so many pixels, that the ink shuts in. */
    List<InkMask> counters(int speck) {
        InkMask paper = blank();
        for (int i = 0; i < on.length; i++) {
            paper.on[i] = !on[i];
        }
        return paper.pieces(speck).stream().filter(piece -> !piece.on[0]).toList();
    }

    /** Share of its pixels that other ink on the same grid covers too. */
    double covered(InkMask other) {
        int both = 0;
        for (int i = 0; i < on.length; i++) {
            both += on[i] && other.on[i] ? 1 : 0;
        }
        return (double) both / area();
    }

    /** Draws a round blot. */
    void disc(double x, double y, double radius) {
        int last = (int) Math.min(height - 1, Math.floor(y + radius));
        for (int row = (int) Math.max(0, Math.ceil(y - radius)); row <= last; row++) {
            double half = Math.sqrt(Math.max(0, radius * radius - (row - y) * (row - y)));
            int from = (int) Math.max(0, Math.ceil(x - half));
            int to = (int) Math.min(width - 1, Math.floor(x + half));
            if (from <= to) {
                Arrays.fill(on, row * width + from, row * width + to + 1, true);
            }
        }
    }

    /** Area of the intersection with ink on the same grid over the area of the union; 1 for two clean papers. */
    double overlap(InkMask other) {
        int both = 0;
        int either = 0;
        for (int i = 0; i < on.length; i++) {
            both += on[i] && other.on[i] ? 1 : 0;
            either += on[i] || other.on[i] ? 1 : 0;
        }
        return either == 0 ? 1 : (double) both / either;
    }
}
