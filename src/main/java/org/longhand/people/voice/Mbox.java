package org.longhand.people.voice;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Divides an mbox (RFC 4155, and the ">From " quoting of mboxrd) into mails. */
final class Mbox {

    private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

    private Mbox() {}

    /** Whether this begins as an mbox does: a letter may begin with "From", but no header stands in its second line. */
    static boolean isMbox(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        int colon = end + 1;
        while (colon < bytes.length && (Character.isLetterOrDigit(bytes[colon]) || bytes[colon] == '-')) {
            colon++;
        }
        return starts(bytes, 0, bytes.length) && colon > end + 1 && colon < bytes.length && bytes[colon] == ':';
    }

    /** The mails in their order, each without the line that divides them. */
    static List<byte[]> split(byte[] bytes) {
        List<byte[]> mails = new ArrayList<>();
        ByteArrayOutputStream mail = null;
        boolean afterEmpty = true;
        for (int i = 0; i < bytes.length; ) {
            int end = i;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            end = Math.min(bytes.length, end + 1);
            if (afterEmpty && starts(bytes, i, end)) {
                if (mail != null) {
                    mails.add(mail.toByteArray());
                }
                mail = new ByteArrayOutputStream();
            } else if (mail != null) {
                int from = isQuotedFrom(bytes, i, end) ? i + 1 : i;
                mail.write(bytes, from, end - from);
            }
            afterEmpty = end - i == 1 || end - i == 2 && bytes[i] == '\r';
            i = end;
        }
        if (mail != null) {
            mails.add(mail.toByteArray());
        }
        return mails;
    }

    private static boolean isQuotedFrom(byte[] bytes, int from, int end) {
        int i = from;
        while (i < end && bytes[i] == '>') {
            i++;
        }
        return i > from && starts(bytes, i, end);
    }

    private static boolean starts(byte[] bytes, int from, int end) {
        if (end - from < FROM.length) {
            return false;
        }
        for (int i = 0; i < FROM.length; i++) {
            if (bytes[from + i] != FROM[i]) {
                return false;
            }
        }
        return true;
    }
}
