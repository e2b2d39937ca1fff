/**
 * Text to ink: what a hand, a letter's text and a written page are. The packages under it make the one of the others,
 * in this order: {@code script} reads words, {@code form} prepares their forms, {@code vary} plans how each word
 * strays, {@code layout} gives lines their places, {@code ink} draws them; {@code scribe} states the whole.
 */
package org.longhand.hand;
