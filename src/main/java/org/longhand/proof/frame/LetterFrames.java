package org.longhand.proof.frame;

import java.util.Locale;
import org.longhand.brief.Brief;
import org.longhand.people.text.Span;
import org.longhand.proof.text.Lexicon;

/**
 * Puts right what stands around a letter's body, which is known from its brief: who is greeted, how it closes, who
 * signs. The body stays as it is, word for word, and so do postscripts. Pure.
 */
public final class LetterFrames {

    private LetterFrames() {}

    /**
     * A writer's letter with the salutation, the closing and the signature that were told, once each.
     *
     * @param text a whole letter
     * @return the very same text where nothing is to be put right; a closing that nobody told stays as it was written
     */
    public static String mend(String text, Brief brief) {
        return mend(text, brief, null, null);
    }

    /**
     * The same, by who knows how letters of the occasion greet and close.
     *
     * @param salutation for a letter that has none, or null
     * @param closing for a letter that has none where the sender gave none, or null
     */
    public static String mend(String text, Brief brief, String salutation, String closing) {
        if (text == null || text.isBlank() || !isKnown(brief)) {
            return text;
        }
        ToldFrame told = ToldFrame.of(brief, salutation, closing);
        FrameReading read = FrameReading.of(text, told);
        String mended = assemble(text, read, told);
        boolean apart = read.leave() != null
                        && (read.leave().joined()
                                || !mended.contains(read.leave().written()))
                || read.greeting() != null && !read.greeting().whole();
        return !apart && loose(mended).equals(loose(text)) ? text : mended;
    }

    /** Whether enough is known: who reads, who writes, and the language. */
    static boolean isKnown(Brief brief) {
        String language = brief.language() == null
                ? "en"
                : Locale.forLanguageTag(brief.language()).getLanguage();
        return Lexicon.LANGUAGES.contains(language)
                && given(brief.recipient().calledBy())
                && given(brief.sender().signs());
    }

    private static boolean given(String name) {
        return name != null && !name.isBlank();
    }

    private static String assemble(String text, FrameReading read, ToldFrame told) {
        StringBuilder letter = new StringBuilder();
        part(letter, text.substring(0, read.salutation().start()));
        String salutation =
                read.greeting() == null ? told.salutation() : read.greeting().mended();
        String body = body(text, read, told);
        if (goesOnInItsLine(read, body, told)) {
            part(letter, salutation + " " + body);
        } else {
            part(letter, salutation);
            part(letter, body);
        }
        String closing = closing(read, told);
        part(letter, (closing == null ? "" : closing + "\n") + signature(read, told));
        part(letter, read.rest().of(text));
        return letter.toString();
    }

    /**
     * "Dear June, thank you": a paragraph of its own would begin with a capital, and the body is not ours to change.
     */
    private static boolean goesOnInItsLine(FrameReading read, String body, ToldFrame told) {
        return read.greeting() != null
                && !read.greeting().whole()
                && !body.isEmpty()
                && Character.isLowerCase(body.codePointAt(0))
                && !told.words().goesOnSmall();
    }

    /** The told one; else the one that is written; else the occasion's. */
    static String closing(FrameReading read, ToldFrame told) {
        String given = ToldFrame.closing(told.brief());
        String written = read.leave() == null ? null : read.leave().closing();
        return given != null ? given : written != null ? written : told.closing();
    }

    /** As it is written where it is a way to sign that was told, else as told. */
    private static String signature(FrameReading read, ToldFrame told) {
        String written = read.leave() == null ? null : read.leave().signature();
        boolean given = written != null
                && !Line.words(written).equals(Line.words(told.signs()))
                && told.isSignature(Line.words(written));
        return given ? written.replaceFirst("^[^\\p{L}]+", "") : told.signs();
    }

    private static String body(String text, FrameReading read, ToldFrame told) {
        StringBuilder body = new StringBuilder();
        int at = read.body().start();
        boolean begins = false;
        for (Span twice : read.twice()) {
            if (twice.start() >= at && twice.end() <= read.body().end()) {
                body.append(text, at, twice.start());
                begins |= body.toString().isBlank()
                        && !text.startsWith("\n", twice.end())
                        && !text.startsWith("\r", twice.end());
                at = twice.end();
            }
        }
        String whole = body.append(text, at, read.body().end()).toString().strip();
        if (at == read.body().start()) {
            return whole;
        }
        String tidy = whole.replaceAll("(\\R\\h*){3,}", "\n\n");
        return begins && !told.words().goesOnSmall() ? capital(tidy) : tidy;
    }

    /** What stood behind a greeting in its line begins a letter now. */
    private static String capital(String body) {
        return body.isEmpty() ? body : body.substring(0, 1).toUpperCase(Locale.ROOT) + body.substring(1);
    }

    private static void part(StringBuilder letter, String part) {
        if (!part.isBlank()) {
            letter.append(letter.isEmpty() ? "" : "\n\n").append(part.strip());
        }
    }

    private static String loose(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
