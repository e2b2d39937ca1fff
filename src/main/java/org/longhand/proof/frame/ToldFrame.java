package org.longhand.proof.frame;

import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.people.text.TextFolding;

/**
 * What a letter's frame should be.
 *
 * @param salutation for a letter that greets nobody, or another
 * @param closing the words above the signature, or null where nobody told them and nobody knows better
 */
record ToldFrame(Brief brief, FrameWords words, String salutation, String closing) {

    static ToldFrame of(Brief brief, String salutation, String closing) {
        FrameWords words = FrameWords.of(brief.language());
        String called = brief.recipient().calledBy();
        return new ToldFrame(
                brief,
                words,
                salutation == null || salutation.isBlank() ? words.salutation(called) : salutation.strip(),
                closing(brief) != null
                        ? closing(brief)
                        : closing == null || closing.isBlank() ? null : closing.strip());
    }

    /** The closing that the sender gave, or null. */
    static String closing(Brief brief) {
        return brief.closing() == null || brief.closing().isBlank()
                ? null
                : brief.closing().strip();
    }

    String called() {
        return brief.recipient().calledBy();
    }

    String signs() {
        return brief.sender().signs();
    }

    /** Whether somebody told what the reader is called, beside their full name. */
    boolean isCalledOtherwise() {
        return !Line.words(called()).equals(Line.words(brief.recipient().name()));
    }

    /** Whether these words sign as was told; where nobody told how, by the full or the given name. */
    boolean isSignature(List<String> line) {
        List<String> signs = Line.words(signs());
        return line.equals(signs) || signs.equals(Line.words(brief.sender().name())) && isSenderExactly(line);
    }

    /** Whether a line says the closing that the sender gave. */
    boolean isToldClosing(List<String> line) {
        return closing(brief) != null && Line.words(closing(brief)).equals(line);
    }

    /** Whether these words are the sender's, however many of their names and titles. */
    boolean isSender(List<String> line) {
        List<String> names = Line.words(signs() + " " + brief.sender().name());
        return !line.isEmpty()
                && line.size() <= 6
                && (line.equals(Line.words(signs()))
                        || line.stream().allMatch(w -> names.contains(w) || isTitle(w))
                                && line.stream().anyMatch(w -> names.contains(w) && !isTitle(w)));
    }

    /** Whether these words are the signature as it was told, or the sender's full or given name. */
    boolean isSenderExactly(List<String> line) {
        List<String> name = Line.words(brief.sender().name());
        return !line.isEmpty()
                && (line.equals(Line.words(signs()))
                        || line.equals(name)
                        || !name.isEmpty() && line.equals(name.subList(0, 1)));
    }

    boolean isRecipient(List<String> line) {
        List<String> names = Line.words(called() + " " + brief.recipient().name());
        return names.containsAll(line);
    }

    private boolean isTitle(String word) {
        return words.isTitle(TextFolding.fold(word));
    }
}
