package org.longhand.hand;

import java.util.List;

/**
 * A letter's text in the parts that are placed differently on paper.
 *
 * @param date the date line as it is written, or empty
 * @param salutation the greeting's line, or empty
 * @param paragraphs the body
 * @param closing the words above the signature, or empty
 * @param signature the name, or empty
 * @param postscripts what stands under the signature, paragraph by paragraph
 */
public record LetterText(
        String date,
        String salutation,
        List<String> paragraphs,
        String closing,
        String signature,
        List<String> postscripts) {

    public LetterText {
        paragraphs = List.copyOf(paragraphs);
        postscripts = List.copyOf(postscripts);
    }

    /** A letter that ends with the signature. */
    public LetterText(String date, String salutation, List<String> paragraphs, String closing, String signature) {
        this(date, salutation, paragraphs, closing, signature, List.of());
    }
}
