package org.longhand.proof.remark;

import java.util.Locale;
import java.util.UUID;

/**
 * One mark of the red pen.
 *
 * @param start where it begins, in Java {@code char} offsets of the text
 * @param end where it ends, exclusive
 * @param words what it is about: the marked words, or the text of the fact that was not told
 * @param message why, for a person
 * @param replacement what should stand there, or null where only a person can know; empty to take the words out
 * @param letter the earlier letter that told this, or null
 */
public record Remark(
        RemarkKind kind, int start, int end, String words, LocalizedMessage message, String replacement, UUID letter) {

    public Remark(RemarkKind kind, int start, int end, String words, LocalizedMessage message) {
        this(kind, start, end, words, message, null, null);
    }

    public Remark with(String mended) {
        return new Remark(kind, start, end, words, message, mended, letter);
    }

    /** The reason in English. */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    public String reason(Locale language) {
        return message.in(language);
    }

    public boolean blocking() {
        return kind.blocking();
    }
}
