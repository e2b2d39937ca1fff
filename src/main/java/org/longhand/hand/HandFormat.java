package org.longhand.hand;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Reads and writes a hand as a compact file: gzip of {@value #MAGIC}, a version byte, the hand's own words, its forms
 * and its kerning. Text is modified UTF-8 with its length before it; a length is coded as an unsigned number of seven
 * bits a byte, low bits first; a measure is in 1/{@value #GRID} x-heights, zigzag-coded in the same way; points of a
 * stroke are steps from the point before. The order of keys is theirs as strings, so that one hand always gives the
 * same bytes.
 */
public final class HandFormat {

    static final int GRID = 512;

    private static final String MAGIC = "longhand hand";
    private static final int VERSION = 2;
    private static final int LARGEST = 1 << 16;

    private HandFormat() {}

    /**
     * Reads one hand to the end of its forms and kerning.
     *
     * @throws IOException if the stream cannot be read or does not hold a hand of this version
     */
    public static Hand read(InputStream from) throws IOException {
        byte[] unpacked = new GZIPInputStream(from, 1 << 14).readAllBytes();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(unpacked));
        if (!MAGIC.equals(in.readUTF()) || in.readUnsignedByte() != VERSION) {
            throw new IOException("not a hand of version " + VERSION);
        }
        String id = in.readUTF();
        String title = in.readUTF();
        String description = in.readUTF();
        boolean joined = in.readBoolean();
        float space = measure(in);
        float ascender = measure(in);
        float descender = measure(in);
        float variability = measure(in);
        Hand.Licence licence = new Hand.Licence(in.readUTF(), in.readUTF(), in.readUTF());
        Map<String, List<GlyphForm>> forms = new TreeMap<>();
        for (int i = length(in); i > 0; i--) {
            String character = in.readUTF();
            int count = length(in);
            List<GlyphForm> ofCharacter = new ArrayList<>(count);
            for (int index = 0; index < count; index++) {
                ofCharacter.add(form(in, character, index));
            }
            forms.put(character, List.copyOf(ofCharacter));
        }
        Map<String, Float> kerning = new TreeMap<>();
        for (int i = length(in); i > 0; i--) {
            kerning.put(in.readUTF(), measure(in));
        }
        return new Hand(
                id, title, description, joined, space, ascender, descender, variability, licence, forms, kerning);
    }

    /**
     * Writes one hand; what is read back is the same to half a grid step in every measure.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Hand hand, OutputStream to) throws IOException {
        GZIPOutputStream gzip = new GZIPOutputStream(to);
        DataOutputStream out = new DataOutputStream(gzip);
        out.writeUTF(MAGIC);
        out.writeByte(VERSION);
        out.writeUTF(hand.id());
        out.writeUTF(hand.title());
        out.writeUTF(hand.description());
        out.writeBoolean(hand.joined());
        measure(out, hand.spaceWidth());
        measure(out, hand.ascender());
        measure(out, hand.descender());
        measure(out, hand.variability());
        out.writeUTF(hand.licence().name());
        out.writeUTF(hand.licence().copyright());
        out.writeUTF(hand.licence().source());
        length(out, hand.forms().size());
        for (Map.Entry<String, List<GlyphForm>> entry : new TreeMap<>(hand.forms()).entrySet()) {
            out.writeUTF(entry.getKey());
            length(out, entry.getValue().size());
            for (GlyphForm form : entry.getValue()) {
                form(out, form);
            }
        }
        length(out, hand.kerning().size());
        for (Map.Entry<String, Float> entry : new TreeMap<>(hand.kerning()).entrySet()) {
            out.writeUTF(entry.getKey());
            measure(out, entry.getValue());
        }
        out.flush();
        gzip.finish();
    }

    private static GlyphForm form(DataInputStream in, String character, int index) throws IOException {
        float advance = measure(in);
        Join entry = join(in);
        Join exit = join(in);
        int count = length(in);
        List<PenStroke> strokes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            StrokeRole role = StrokeRole.values()[in.readUnsignedByte()];
            int segments = length(in);
            float[] points = new float[2 + 6 * segments];
            int x = 0;
            int y = 0;
            for (int k = 0; k < points.length; k += 2) {
                x += signed(in);
                y += signed(in);
                points[k] = (float) x / GRID;
                points[k + 1] = (float) y / GRID;
            }
            float[] widths = new float[segments + 1];
            for (int k = 0; k <= segments; k++) {
                widths[k] = measure(in);
            }
            strokes.add(new PenStroke(points, widths, role));
        }
        return new GlyphForm(character, index, advance, strokes, entry, exit);
    }

    private static void form(DataOutputStream out, GlyphForm form) throws IOException {
        measure(out, form.advance());
        join(out, form.entry());
        join(out, form.exit());
        length(out, form.strokes().size());
        for (PenStroke stroke : form.strokes()) {
            out.writeByte(stroke.role().ordinal());
            length(out, stroke.segments());
            int x = 0;
            int y = 0;
            for (int k = 0; k < stroke.points().length; k += 2) {
                int nextX = Math.round(stroke.points()[k] * GRID);
                int nextY = Math.round(stroke.points()[k + 1] * GRID);
                signed(out, nextX - x);
                signed(out, nextY - y);
                x = nextX;
                y = nextY;
            }
            for (float width : stroke.widths()) {
                measure(out, width);
            }
        }
    }

    private static Join join(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return null;
        }
        return new Join(measure(in), measure(in), measure(in), measure(in));
    }

    private static void join(DataOutputStream out, Join join) throws IOException {
        out.writeBoolean(join != null);
        if (join != null) {
            measure(out, join.x());
            measure(out, join.y());
            measure(out, join.dx());
            measure(out, join.dy());
        }
    }

    private static float measure(DataInputStream in) throws IOException {
        return (float) signed(in) / GRID;
    }

    private static void measure(DataOutputStream out, float value) throws IOException {
        signed(out, Math.round(value * GRID));
    }

    private static int signed(DataInputStream in) throws IOException {
        int coded = unsigned(in);
        return coded >>> 1 ^ -(coded & 1);
    }

    private static void signed(DataOutputStream out, int value) throws IOException {
        unsigned(out, value << 1 ^ value >> 31);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = unsigned(in);
        if (length < 0 || length > LARGEST) {
            throw new IOException("a length of " + length);
        }
        return length;
    }

    private static void length(DataOutputStream out, int value) throws IOException {
        unsigned(out, value);
    }

    private static int unsigned(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; shift < 32; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (next & 0x7f) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new IOException("a number without an end");
    }

    private static void unsigned(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while (rest >>> 7 != 0) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
