package org.longhand.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects of one document. Close it when the document is written. */
final class PdfObjects implements AutoCloseable {

    private final COSDocument document;
    private final Deflater deflater;
    private final byte[] chunk = new byte[16 * 1024];

    /** @param level of Flate compression, 1 to 9 */
    PdfObjects(COSDocument document, int level) {
        this.document = document;
        this.deflater = new Deflater(level);
    }

    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    static COSArray integers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    /** A compressed stream. */
    COSStream flate(byte[] bytes, int length) throws IOException {
        COSStream stream = document.createCOSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        try (OutputStream out = stream.createRawOutputStream()) {
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
        }
        return stream;
    }

    COSStream flate(byte[] bytes) throws IOException {
        return flate(bytes, bytes.length);
    }

    /** A stream as it is. */
    COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }

    @Override
    public void close() {
        deflater.end();
    }
}
