package org.longhand.proof.text;

/**
 * One word or figure of a text.
 *
 * @param start where it begins, in Java {@code char} offsets of the text
 * @param end where it ends, exclusive
 * @param text as it stands there
 * @param base lower case, without accents and possessive ending
 * @param sentence the number of its sentence, from 0
 * @param first whether it begins a sentence, a line or a quotation, where any word takes a capital
 */
public record WordToken(int start, int end, String text, String base, int sentence, boolean first) {

    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it begins with a figure, of any script. */
    public boolean figure() {
        return Character.isDigit(text.codePointAt(0));
    }

    /** Whether it says whose something is, as "June's" and "the girls'" do; "it's" looks so, too. */
    public boolean possessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }
}
