/**
 * What can be read in a text without knowing its brief: sentences, words, numbers, dates, times, the language. Below
 * all other packages of the room.
 *
 * <p>The lexicons, one file a language, are resources of this package.
 */
package org.longhand.proof.text;
