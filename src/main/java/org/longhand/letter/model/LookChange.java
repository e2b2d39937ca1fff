package org.longhand.letter.model;

/**
 * Another look for a letter; things by name, null for the first of its kind.
 *
 * @param fit whether it is written smaller where that brings it onto one page; null to leave that as it was
 */
public record LookChange(String hand, String paper, String stationery, String ink, Boolean fit) {}
