package org.longhand.proof.text;

/**
 * A word or a number of a text.
 *
 * @param word          as it stands there
 * @param start         index of its first char
 * @param end           index after its last char
 * @param opensSentence whether a capital here says nothing, because a sentence, a line or a quotation begins
 */
public record Token(String word, int start, int end, boolean opensSentence) {

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it begins with a digit. */
    public boolean digits() {
        return Character.isDigit(word.charAt(0));
    }

    /** Without a genitive's {@code 's}. */
    public String bare() {
        return word.replaceFirst("(?<=\\p{L}{2})['’]s?$", "");
    }
}
