package org.longhand.hand;

/**
 * A character that a hand cannot write, and where it stands.
 *
 * @param character the grapheme, composed (NFC)
 * @param part the part of the letter in which it stands
 * @param paragraph which paragraph of the body, from 0; 0 in the other parts
 * @param offset in that part's or paragraph's text as it was given, in UTF-16 units
 */
public record UnsupportedGlyph(String character, Line.Role part, int paragraph, int offset) {}
