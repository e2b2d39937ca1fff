package org.longhand.proof;

/**
 * One word or figure of a text.
 *
 * @param base lower case, without accents and possessive ending
 * @param sentence the number of its sentence
 * @param first whether it begins a sentence, a line or a quotation, where any word takes a capital
 */
record Token(int start, int end, String text, String base, int sentence, boolean first) {

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean figure() {
        return Character.isDigit(text.charAt(0));
    }

    boolean possessive() {
        return text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'") || text.endsWith("s’");
    }
}
