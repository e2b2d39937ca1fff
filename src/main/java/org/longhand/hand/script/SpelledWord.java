package org.longhand.hand.script;

import org.longhand.hand.form.PreparedForm;

/**
 * One word of the text with the marks that stand against it.
 *
 * @param text composed (NFC)
 * @param shapes for each grapheme, the ways in which the hand writes it
 * @param glued whether it should stand on one line with the word before it
 */
public record SpelledWord(String text, PreparedForm[][] shapes, boolean glued) {}
