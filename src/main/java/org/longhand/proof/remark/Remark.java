package org.longhand.proof.remark;

import java.util.List;
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
 * @param weight how much it asks of a person
 * @param facts the places in the brief, from 0, of the facts that it is about: those that say otherwise
 */
public record Remark(
        RemarkKind kind,
        int start,
        int end,
        String words,
        LocalizedMessage message,
        String replacement,
        UUID letter,
        Weight weight,
        List<Integer> facts) {

    public Remark {
        facts = List.copyOf(facts);
    }

    /** One of its kind's own weight. */
    public Remark(
            RemarkKind kind,
            int start,
            int end,
            String words,
            LocalizedMessage message,
            String replacement,
            UUID letter) {
        this(kind, start, end, words, message, replacement, letter, kind.weight(), List.of());
    }

    public Remark(RemarkKind kind, int start, int end, String words, LocalizedMessage message) {
        this(kind, start, end, words, message, null, null);
    }

    public Remark with(String mended) {
        return new Remark(kind, start, end, words, message, mended, letter, weight, facts);
    }

    public Remark with(Weight other) {
        return new Remark(kind, start, end, words, message, replacement, letter, other, facts);
    }

    /** The reason in English. */
    public String reason() {
        return reason(Locale.ENGLISH);
    }

    public String reason(Locale language) {
        return message.in(language);
    }

    public boolean blocking() {
        return weight == Weight.BLOCKING;
    }
}
