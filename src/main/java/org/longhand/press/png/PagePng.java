package org.longhand.press.png;

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
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Word;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Plotter;
import org.longhand.press.draw.StrokeRenderer;

/**
 * Draws a page as a PNG picture: the same lines as in the PDF. It is painted in bands, each compressed before the next
 * is painted, so that a picture takes some megabytes however fine it is.
 */
public final class PagePng {

    /** A picture is at least so fine, in dots an inch. */
    public static final int LOWEST_DPI = 24;
    /** And at most so fine; no larger than a page of A3 at that. */
    public static final int HIGHEST_DPI = 600;

    private static final long MOST_PIXELS = 70_000_000;
    private static final int BYTES_PER_PIXEL = 4;
    /** Of a full page's ink and paths, in bytes. */
    private static final int PATHS = 6 << 20;
    /** Of the pixels that are painted at a time, about: a page of A4 at 150 dots an inch is one band. */
    private static final int BAND_BYTES = 9 << 20;

    private PagePng() {}

    /**
     * The page as a PNG file.
     *
     * @param dpi dots an inch, {@value #LOWEST_DPI} to {@value #HIGHEST_DPI}
     * @throws IllegalArgumentException where the resolution is out of bounds, or the picture would be too large
     */
    public static byte[] draw(Page page, PrintJob job, int dpi) {
        check(page.sheet(), dpi);
        return encode(paint(page, job, dpi, BAND_BYTES), dpi);
    }

    /**
     * About how many bytes of memory it takes to draw a page at a resolution, with the page itself: for
     * {@link PictureBudget}.
     */
    public static long memory(Sheet sheet, int dpi) {
        long pixels = (long) pixels(sheet.width(), dpi) * pixels(sheet.height(), dpi);
        // A band; the file, which takes a bit a pixel, and its growing; ink and its paths.
        return Math.min(BYTES_PER_PIXEL * pixels, (long) BAND_BYTES) + pixels / 4 + PATHS;
    }

    /** The page as a picture that is painted while it is read, from top to bottom. */
    static BufferedImage paint(Page page, PrintJob job, int dpi, int bandBytes) {
        int width = pixels(page.sheet().width(), dpi);
        int height = pixels(page.sheet().height(), dpi);
        int rows = Math.max(1, Math.min(height, bandBytes / BYTES_PER_PIXEL / width));
        double scale = dpi / 72.0 / job.detail().unitsPerPoint();
        return BandedPicture.of(drawn(page, job).paths(), width, height, rows, scale);
    }

    private static void check(Sheet sheet, int dpi) {
        if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
            throw new IllegalArgumentException(
                    "a picture has " + LOWEST_DPI + " to " + HIGHEST_DPI + " dots an inch, not " + dpi);
        }
        long width = pixels(sheet.width(), dpi);
        long height = pixels(sheet.height(), dpi);
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels is too large");
        }
    }

    private static int pixels(double points, int dpi) {
        return (int) Math.max(1, Math.round(points * dpi / 72));
    }

    private static PathRecorder drawn(Page page, PrintJob job) {
        PathRecorder canvas = new PathRecorder();
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
        return canvas;
    }

    private static byte[] encode(BufferedImage image, int dpi) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
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
}
