package org.longhand.proof.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.proof.text.Tokens.Span;

/**
 * Where the parts of a letter stand in its text. Any of them may be missing: a person writes as they like.
 *
 * @param greeting  the line that greets
 * @param body      everything between; empty where a letter is all greeting and closing
 * @param closing   the line above the signature
 * @param signature the last line
 * @param lines     every line that is not blank, in order
 */
public record LetterShape(Optional<Span> greeting, Span body, Optional<Span> closing, Optional<Span> signature,
        List<Span> lines) {

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
    private static final Pattern POSTSCRIPT = Pattern.compile("^\\s*(?:P\\.?\\s?)+S\\.?\\b.*|^\\s*P\\.?\\s?D\\.?[: ].*");
    private static final int GREETING_WORDS = 8;
    private static final int CLOSING_WORDS = 7;
    private static final int SIGNATURE_WORDS = 5;

    /** The shape of a text; {@code closing} is what the brief wants above the signature, or null. */
    public static LetterShape of(String text, LanguageWords words, String closing) {
        List<Span> lines = new ArrayList<>();
        Matcher m = LINE.matcher(text);
        while (m.find()) {
            lines.add(strip(text, m.start(), m.end()));
        }
        int first = 0;
        int last = lines.size();
        while (last > 1 && POSTSCRIPT.matcher(lines.get(last - 1).in(text)).matches()) {
            last--;
        }
        int afterSignature = last;
        Optional<Span> greeting = Optional.empty();
        if (!lines.isEmpty() && greets(lines.get(0).in(text), words)) {
            greeting = Optional.of(lines.get(0));
            first = 1;
        }
        Optional<Span> signature = Optional.empty();
        Optional<Span> close = Optional.empty();
        if (last - first >= 2 && closes(lines.get(last - 2).in(text), words, closing)
                && signs(lines.get(last - 1).in(text))) {
            signature = Optional.of(lines.get(last - 1));
            close = Optional.of(lines.get(last - 2));
            last -= 2;
        }
        int start = first < last ? lines.get(first).start() : greeting.map(Span::end).orElse(0);
        int end = first < last ? lines.get(last - 1).end() : start;
        // What stands below the signature belongs to the letter as well.
        if (afterSignature < lines.size() && signature.isEmpty()) {
            end = lines.get(lines.size() - 1).end();
        }
        return new LetterShape(greeting, new Span(start, Math.max(start, end)), close, signature, List.copyOf(lines));
    }

    /** Whether a position stands in the greeting, the closing or the signature. */
    public boolean frame(int position) {
        return in(greeting, position) || in(closing, position) || in(signature, position);
    }

    private static boolean in(Optional<Span> span, int position) {
        return span.isPresent() && position >= span.get().start() && position < span.get().end();
    }

    /** Whether a line greets: it begins as greetings do and is no sentence. */
    public static boolean greets(String line, LanguageWords words) {
        String[] parts = line.strip().split("\\s+");
        String end = line.strip();
        boolean ends = end.endsWith(",") || end.endsWith(":") || end.endsWith("!") || end.endsWith("—") || end.endsWith("–");
        return parts.length <= GREETING_WORDS && begins(line, words.greetings()) && (ends || !end.matches(".*[.?]$"));
    }

    /** Whether a line closes a letter. */
    public static boolean closes(String line, LanguageWords words, String told) {
        String bare = line.strip();
        if (told != null && Fold.word(bare).equals(Fold.word(told.strip()))) {
            return true;
        }
        return bare.split("\\s+").length <= CLOSING_WORDS && (bare.endsWith(",") || begins(bare, words.closings()))
                && !bare.matches(".*[?:]$");
    }

    private static boolean signs(String line) {
        String bare = line.strip();
        return bare.split("\\s+").length <= SIGNATURE_WORDS && !bare.matches(".*[?!:,]$")
                && Character.isLetter(bare.codePointAt(0));
    }

    private static boolean begins(String line, Set<String> starts) {
        String folded = Fold.word(line.strip());
        return starts.stream().anyMatch(start -> folded.startsWith(start)
                && (folded.length() == start.length() || !Character.isLetter(folded.charAt(start.length()))));
    }

    private static Span strip(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
