package org.longhand.proof.text;

/**
 * One word or figure of a text.
 *
 * @param base lower case, without accents and possessive ending
 * @param sentence the number of its sentence
 * @param first whether it begins a sentence, a line or a quotation, where any word takes a capital
 */
public record WordToken(int start, int end, String text, String base, int sentence, boolean first) {

    public boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    public boolean figure() {
        return Character.isDigit(text.codePointAt(0));
    }

    public boolean possessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }
}
