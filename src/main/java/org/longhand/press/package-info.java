/**
 * Ink onto paper. Here is what every press is told: the job and its ink. Under it stand {@code draw}, {@code paper} and
 * {@code text}, which know no job; above it the presses, {@code pdf}, {@code svg} and {@code png}, which do not know
 * each other.
 */
package org.longhand.press;
