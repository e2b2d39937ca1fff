package org.longhand.press.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sRGB colour space as an ICC profile, version 4.2: primaries and white adapted to D50 (Bradford), and the transfer
 * curve of IEC 61966-2-1 as a parametric curve. Made here so that every Java writes the same bytes, under no licence
 * but ours.
 */
final class SrgbProfile {

    private static final int HEADER = 128;
    /** CIE D50, the profile connection space's white, as s15Fixed16. */
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};

    private static final int[] RED = {0x6FA2, 0x38F5, 0x0390};
    private static final int[] GREEN = {0x6299, 0xB785, 0x18DA};
    private static final int[] BLUE = {0x24A0, 0x0F84, 0xB6CF};
    private static final double[] D65_TO_D50 = {
        1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316
    };
    /** Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, else X / 12.92. */
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    /** A fresh copy of the profile's bytes. */
    static byte[] bytes() {
        byte[] curve = curve();
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", xyz(D50));
        tags.put("chad", adaptation());
        tags.put("rXYZ", xyz(RED));
        tags.put("gXYZ", xyz(GREEN));
        tags.put("bXYZ", xyz(BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        ByteBuffer profile = ByteBuffer.allocate(1024);
        profile.position(HEADER);
        profile.putInt(tags.size());
        int data = HEADER + 4 + 12 * tags.size();
        byte[] before = null;
        int at = data;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            byte[] value = tag.getValue();
            if (value != before) {
                at = data;
                profile.put(at, value);
                // Every tag starts on a multiple of four.
                data += (value.length + 3) / 4 * 4;
                before = value;
            }
            put(profile, tag.getKey()).putInt(at).putInt(value.length);
        }
        header(profile, data);
        byte[] bytes = new byte[data];
        profile.get(0, bytes);
        return bytes;
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(0, size);
        profile.putInt(8, 0x04200000);
        profile.position(12);
        put(profile, "mntrRGB XYZ ");
        // 1 January 2026: fixed, so that the bytes are.
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36);
        put(profile, "acsp");
        for (int i = 0; i < 3; i++) {
            profile.putInt(68 + 4 * i, D50[i]);
        }
    }

    private static byte[] text(String ascii) {
        byte[] utf16 = ascii.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + utf16.length);
        put(out, "mluc").putInt(0).putInt(1).putInt(12);
        put(out, "enUS").putInt(utf16.length).putInt(28).put(utf16);
        return out.array();
    }

    private static byte[] xyz(int[] values) {
        ByteBuffer out = ByteBuffer.allocate(20);
        put(out, "XYZ ").putInt(0).putInt(values[0]).putInt(values[1]).putInt(values[2]);
        return out.array();
    }

    private static byte[] adaptation() {
        ByteBuffer out = ByteBuffer.allocate(44);
        put(out, "sf32").putInt(0);
        for (double value : D65_TO_D50) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(32);
        put(out, "para").putInt(0).putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static ByteBuffer put(ByteBuffer out, String ascii) {
        return out.put(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** As s15Fixed16. */
    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }
}
