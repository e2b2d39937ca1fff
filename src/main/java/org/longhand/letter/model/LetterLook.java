package org.longhand.letter.model;

/**
 * With what, on what and how a letter is written; things by name, as in the API, null where nobody chose.
 *
 * @param neatness 0 (hurried) to 1 (best behaviour)
 * @param fit whether it is written smaller where that brings it onto one page
 * @param seed what of the hand is chance comes from it: the same seed writes the same page
 */
public record LetterLook(
        String hand, String paper, String stationery, String ink, Double neatness, Boolean fit, long seed) {}
