package org.longhand.drafting.interview;

/**
 * One question to the sender.
 *
 * @param about what it is about, in one word: {@code memory}, {@code news}; {@code letter} where a model asked it
 * @param text the question
 */
public record Question(String about, String text) {}
