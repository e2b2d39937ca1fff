package org.longhand.proof.frame;

import java.util.ArrayList;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.remark.LocalizedMessage;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/**
 * What a person's letter lacks of its frame or has in other words than were told, each with what would put it right.
 * What stands there twice, or in a stranger's name, the checks of every text find. Pure.
 */
public final class FrameRemarks {

    private FrameRemarks() {}

    /** Reads a whole letter; nothing where there is no letter yet, or in a language of which no words are known. */
    public static List<Remark> of(String text, Brief brief) {
        if (text.isBlank() || !LetterFrames.isKnown(brief)) {
            return List.of();
        }
        ToldFrame told = ToldFrame.of(brief, null, null);
        FrameReading read = FrameReading.of(text, told);
        List<Remark> found = new ArrayList<>();
        greeting(text, read, told, found);
        closing(text, read, told, found);
        signature(text, read, told, found);
        return found;
    }

    private static void greeting(String text, FrameReading read, ToldFrame told, List<Remark> found) {
        int at = read.salutation().start();
        if (read.greeting() == null) {
            found.add(missing(RemarkKind.MISSING_GREETING, at, told.salutation(), told.salutation() + "\n\n"));
        } else if (!read.greeting().names()) {
            found.add(other(
                    RemarkKind.OTHER_GREETING,
                    text,
                    read.salutation(),
                    told.called(),
                    read.greeting().mended()));
        }
    }

    private static void closing(String text, FrameReading read, ToldFrame told, List<Remark> found) {
        String given = ToldFrame.closing(told.brief());
        Leave leave = read.leave();
        if (given == null) {
            return;
        }
        if (leave == null) {
            int at = read.ending().start();
            found.add(missing(RemarkKind.MISSING_CLOSING, at, given, "\n\n" + given));
        } else if (leave.closing() == null) {
            found.add(
                    missing(RemarkKind.MISSING_CLOSING, leave.start(), given, gap(text, leave.start()) + given + "\n"));
        } else if (!told.isToldClosing(Line.words(leave.closing()))) {
            Span place = place(text, leave.start(), leave.closing());
            found.add(other(RemarkKind.OTHER_CLOSING, text, place, given, given));
        }
    }

    private static void signature(String text, FrameReading read, ToldFrame told, List<Remark> found) {
        Leave leave = read.leave();
        if (leave == null || leave.signature() == null) {
            int at = read.ending().end();
            found.add(missing(
                    RemarkKind.MISSING_SIGNATURE, at, told.signs(), (leave == null ? "\n\n" : "\n") + told.signs()));
        } else if (!told.isSignature(Line.words(leave.signature()))) {
            int from = leave.closing() == null
                    ? leave.start()
                    : place(text, leave.start(), leave.closing()).end();
            found.add(other(
                    RemarkKind.OTHER_SIGNATURE,
                    text,
                    place(text, from, leave.signature()),
                    told.signs(),
                    told.signs()));
        }
    }

    private static Remark missing(RemarkKind kind, int at, String what, String put) {
        return new Remark(kind, at, at, what, LocalizedMessage.of(kind.word(), what)).with(put);
    }

    private static Remark other(RemarkKind kind, String text, Span place, String told, String put) {
        String words = place.of(text);
        return new Remark(kind, place.start(), place.end(), words, LocalizedMessage.of(kind.word(), words, told))
                .with(put);
    }

    /** What parts a closing from the text before it. */
    private static String gap(String text, int at) {
        String before = text.substring(0, at);
        return before.isBlank() || before.matches("(?s).*\\n\\h*\\R\\h*") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
    }

    /** Where lines stand that follow one another from there on. */
    private static Span place(String text, int from, String lines) {
        int start = -1;
        int end = from;
        for (String line : lines.split("\n")) {
            int at = text.indexOf(line, end);
            start = start < 0 ? at : start;
            end = at + line.length();
        }
        return new Span(start, end);
    }
}
