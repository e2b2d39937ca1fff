package org.longhand.press.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.longhand.press.draw.Detail;

/** Makes the objects of documents. */
final class PdfObjects {

    private PdfObjects() {}

    static COSDictionary dictionary(String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        return dictionary;
    }

    /** A dictionary that is written where it is used: an object less for a reader to find, and for us to number. */
    static COSDictionary inPlace() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    static COSArray integers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }

    /** Bytes as a zlib stream, for {@link #compressed}. */
    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + 64);
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream into = new DeflaterOutputStream(out, deflater, 4096)) {
            into.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /** A stream of bytes that are a zlib stream already. */
    static COSStream compressed(ByteBuffer zlib) throws IOException {
        COSStream stream = plain(zlib);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /**
     * A stream of about a kilobyte: setting up a Deflater costs more time than it saves bytes, so only compact files
     * do.
     */
    static COSStream small(byte[] bytes, Detail detail) throws IOException {
        return detail == Detail.COMPACT ? compressed(ByteBuffer.wrap(deflated(bytes))) : plain(ByteBuffer.wrap(bytes));
    }

    /** A stream as it is. The bytes are not copied: they are not to be changed until the document is saved. */
    static COSStream plain(ByteBuffer bytes) throws IOException {
        return new COSStream(null, new RandomAccessReadView(new RandomAccessReadBuffer(bytes), 0, bytes.capacity()));
    }
}
