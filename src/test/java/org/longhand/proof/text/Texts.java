package org.longhand.proof.text;

import java.util.List;

/** Short texts, cut into words as the readers of numbers, dates and times want them. */
final class Texts {

    private Texts() {}

    static List<WordToken> tokens(String language, String text) {
        return Tokenizer.tokens(text, Sentences.of(text), language);
    }
}
