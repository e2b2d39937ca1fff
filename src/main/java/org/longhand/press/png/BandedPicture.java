package org.longhand.press.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.SinglePixelPackedSampleModel;
import java.util.List;
import org.longhand.press.draw.Canvas;

/**
 * A picture of paths on white that is painted band by band, while it is read from top to bottom. It is the same, to the
 * last shade, as if it were painted in one piece. For that, curves are painted where they stand on a surface as high as
 * the whole picture, of which {@link BandPixels} keeps a band: Java's rasteriser cuts a curve into other lines when it
 * is moved, and when it is clipped.
 */
final class BandedPicture {

    private static final int[] RGB = {0xFF0000, 0xFF00, 0xFF};

    private final List<PenPath> paths;
    private final int width;
    private final int height;
    private final int bandHeight;
    private final double scale;
    private final BufferedImage whole;
    /** The band alone: painting on it is several times as fast. */
    private final BufferedImage band;

    private BandedPicture(List<PenPath> paths, int width, int height, int bandHeight, double scale) {
        this.paths = paths;
        this.width = width;
        this.height = height;
        this.bandHeight = bandHeight;
        this.scale = scale;
        BandPixels pixels = new BandPixels(width * height, width * bandHeight, this::paint);
        int[] kept = pixels.band();
        this.whole = image(pixels, height);
        this.band = image(new DataBufferInt(kept, kept.length), bandHeight);
    }

    /**
     * A picture to be read by one thread.
     *
     * @param width in pixels
     * @param height in pixels
     * @param bandHeight in pixels, at most as much
     * @param scale pixels in a unit of the paths
     */
    static BufferedImage of(List<PenPath> paths, int width, int height, int bandHeight, double scale) {
        BandedPicture picture = new BandedPicture(paths, width, height, bandHeight, scale);
        return bandHeight < height ? picture.whole : picture.inOnePiece();
    }

    private BufferedImage image(DataBuffer pixels, int rows) {
        SinglePixelPackedSampleModel rgb =
                new SinglePixelPackedSampleModel(DataBuffer.TYPE_INT, width, rows, width, RGB);
        return new BufferedImage(
                new DirectColorModel(24, RGB[0], RGB[1], RGB[2]),
                Raster.createWritableRaster(rgb, pixels, null),
                false,
                null);
    }

    private BufferedImage inOnePiece() {
        Graphics2D graphics = graphics(band, 0);
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            paths.forEach(path -> path.paint(graphics));
        } finally {
            graphics.dispose();
        }
        return band;
    }

    private void paint(int number) {
        int top = number * bandHeight;
        int end = Math.min(height, top + bandHeight);
        Graphics2D inPlace = graphics(whole, 0);
        Graphics2D clipped = graphics(whole, 0);
        Graphics2D moved = graphics(band, top);
        try {
            clipped.setClip(new Rectangle(0, top, width, end - top));
            inPlace.scale(scale, scale);
            clipped.scale(scale, scale);
            moved.scale(scale, scale);
            for (PenPath path : paths) {
                // Edges are soft: they reach a row further.
                if (path.top() * scale - 1 < end && path.bottom() * scale + 1 > top) {
                    path.paint(path.curved() ? inPlace : path.width() == Canvas.FILL ? moved : clipped);
                }
            }
        } finally {
            inPlace.dispose();
            clipped.dispose();
            moved.dispose();
        }
    }

    private static Graphics2D graphics(BufferedImage image, int top) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(0, -top);
        return graphics;
    }
}
