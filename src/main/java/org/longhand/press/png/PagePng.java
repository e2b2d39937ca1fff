package org.longhand.press.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Plotter;
import org.longhand.press.draw.StrokeRenderer;

/** Draws a page as a PNG picture: the same lines as in the PDF. */
public final class PagePng {

    /** A picture is at least so fine, in dots an inch. */
    public static final int LOWEST_DPI = 24;
    /** And at most so fine; no larger than a page of A3 at that. */
    public static final int HIGHEST_DPI = 600;

    private static final long MOST_PIXELS = 70_000_000;

    private PagePng() {}

    /**
     * The page as a PNG file.
     *
     * @param dpi dots an inch, {@value #LOWEST_DPI} to {@value #HIGHEST_DPI}
     * @throws IllegalArgumentException where the resolution is out of bounds, or the picture would be too large
     */
    public static byte[] draw(Page page, PrintJob job, int dpi) {
        return encode(paint(page, job, dpi), dpi);
    }

    static BufferedImage paint(Page page, PrintJob job, int dpi) {
        if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
            throw new IllegalArgumentException(
                    "a picture has " + LOWEST_DPI + " to " + HIGHEST_DPI + " dots an inch, not " + dpi);
        }
        long width = Math.max(1, Math.round(page.sheet().width() * dpi / 72));
        long height = Math.max(1, Math.round(page.sheet().height() * dpi / 72));
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels is too large");
        }
        BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            double scale = dpi / 72.0 / job.detail().unitsPerPoint();
            graphics.scale(scale, scale);
            draw(page, job, new ImageCanvas(graphics));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void draw(Page page, PrintJob job, ImageCanvas canvas) {
        job.stationery().lay(page, new Plotter(canvas, job.detail()));
        StrokeRenderer renderer = new StrokeRenderer(job.detail());
        for (Line line : page.lines()) {
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    renderer.turnTo(glyph);
                    for (InkStroke stroke : glyph.strokes()) {
                        renderer.trace(stroke, job.ink().tint(stroke.density()), canvas);
                    }
                }
            }
        }
        canvas.paint();
    }

    private static byte[] encode(BufferedImage image, int dpi) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            IIOMetadata metadata =
                    writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
            resolution(metadata, dpi);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, metadata), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void resolution(IIOMetadata metadata, int dpi) throws IIOInvalidTreeException {
        String perMetre = String.valueOf(Math.round(dpi / 0.0254));
        IIOMetadataNode physical = new IIOMetadataNode("pHYs");
        physical.setAttribute("pixelsPerUnitXAxis", perMetre);
        physical.setAttribute("pixelsPerUnitYAxis", perMetre);
        physical.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(physical);
        metadata.mergeTree("javax_imageio_png_1.0", root);
    }

    private static final class ImageCanvas implements Canvas {

        private final Graphics2D graphics;
        private Path2D.Float path = new Path2D.Float();
        private int rgb;
        private int width;

        ImageCanvas(Graphics2D graphics) {
            this.graphics = graphics;
        }

        @Override
        public void pen(int newRgb, int newWidth) {
            if (newRgb != rgb || newWidth != width) {
                paint();
                rgb = newRgb;
                width = newWidth;
            }
        }

        void paint() {
            if (path.getCurrentPoint() == null) {
                return;
            }
            graphics.setColor(new Color(rgb));
            if (width == FILL) {
                graphics.fill(path);
            } else {
                graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(path);
            }
            path = new Path2D.Float();
        }

        @Override
        public void moveTo(int x, int y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(int x, int y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            path.curveTo(x1, y1, x2, y2, x, y);
        }
    }
}
