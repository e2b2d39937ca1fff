package org.longhand.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Makes the objects of one document. */
final class PdfObjects {

    private final COSDocument document;
    private final Detail detail;

    PdfObjects(COSDocument document, Detail detail) {
        this.document = document;
        this.detail = detail;
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
    COSStream compressed(byte[] zlib) throws IOException {
        COSStream stream = plain(zlib);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream of about a kilobyte: setting up a Deflater costs more time than it saves bytes, so only compact files do. */
    COSStream small(byte[] bytes) throws IOException {
        return detail == Detail.COMPACT ? compressed(deflated(bytes)) : plain(bytes);
    }

    /** A stream as it is. */
    COSStream plain(byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        }
        return stream;
    }
}
