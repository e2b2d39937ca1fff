/**
 * The red pen: reads a letter's text against its brief and leaves remarks. Pure, offline, the same for the same input.
 *
 * <p>All spans are in Java {@code char} offsets (UTF-16 code units) of the text that was read, end exclusive.
 */
package org.longhand.proof;
