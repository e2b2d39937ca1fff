/**
 * The red pen: reads a letter's text against its brief and leaves remarks. Pure, offline, the same for the same input.
 *
 * <p>{@link org.longhand.proof.RedPen} is where others come in: it has the {@link org.longhand.proof.Proof} that runs
 * the checks. The packages below stand in an order, each using only those before it: {@code text} (words, numbers,
 * dates), {@code remark} (what is found), {@code told} (what the brief says), {@code reading} (a letter beside its
 * brief), {@code check} (one class a mistake). {@code grammar} and {@code style} stand beside.
 *
 * <p>All spans are in Java {@code char} offsets (UTF-16 code units) of the text that was read, end exclusive.
 */
package org.longhand.proof;
