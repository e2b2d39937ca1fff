package org.longhand.press.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The colours of a document, numbered in the order they come: a tint of the ink is then one short number. */
final class Palette {

    private static final int MOST = 256;

    private final int[] colours = new int[MOST];
    private int count;
    private int last = -1;
    private int lastIndex;

    /**
     * The number of a colour.
     *
     * @throws IllegalStateException beyond 256 colours; an ink and a stationery have a few dozen
     */
    int index(int rgb) {
        if (rgb == last) {
            return lastIndex;
        }
        int index = 0;
        while (index < count && colours[index] != rgb) {
            index++;
        }
        if (index == count) {
            if (count == MOST) {
                throw new IllegalStateException("more than " + MOST + " colours in one document");
            }
            colours[count++] = rgb;
        }
        last = rgb;
        lastIndex = index;
        return index;
    }

    /** The colour space whose numbers these are. */
    COSArray space() {
        byte[] table = new byte[3 * Math.max(1, count)];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < 3; k++) {
                table[3 * i + k] = (byte) (colours[i] >> 16 - 8 * k);
            }
        }
        COSArray space = new COSArray();
        space.add(COSName.INDEXED);
        space.add(COSName.DEVICERGB);
        space.add(COSInteger.get(table.length / 3 - 1));
        space.add(new COSString(table));
        return space;
    }
}
