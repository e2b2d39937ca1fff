package org.longhand.press.png;

import java.awt.image.DataBuffer;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The pixels of a picture of which only one horizontal band is kept, {@code 0xRRGGBB} each. A pixel that is read from
 * another band has that one painted first. Nothing is kept of what is painted beyond the band. Not safe for use by
 * several threads at once.
 */
final class BandPixels extends DataBuffer {

    private static final int WHITE = 0xFFFFFF;

    private final int[] band;
    private final IntConsumer painter;
    private int first = -1;
    private boolean painting;

    /**
     * @param pixels of the whole picture
     * @param bandPixels of a band
     * @param painter paints on these pixels what a band shows, of which it gets the number, from 0; the band is white
     */
    BandPixels(int pixels, int bandPixels, IntConsumer painter) {
        super(TYPE_INT, pixels);
        this.band = new int[bandPixels];
        this.painter = painter;
    }

    /** The pixels of the band that is kept, to be painted on by a painter only. */
    int[] band() {
        return band;
    }

    @Override
    public int getElem(int bank, int i) {
        int at = i - first;
        if (first >= 0 && at >= 0 && at < band.length) {
            return band[at];
        }
        if (painting) {
            return WHITE;
        }
        paint(i / band.length);
        return band[i - first];
    }

    @Override
    public void setElem(int bank, int i, int rgb) {
        int at = i - first;
        if (at >= 0 && at < band.length) {
            band[at] = rgb;
        }
    }

    private void paint(int number) {
        first = number * band.length;
        Arrays.fill(band, WHITE);
        painting = true;
        try {
            painter.accept(number);
        } finally {
            painting = false;
        }
    }
}
