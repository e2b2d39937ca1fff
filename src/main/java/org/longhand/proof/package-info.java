/**
 * The red pen: reads a text against its brief and leaves remarks. What it says of truth is pure, offline and always the
 * same; {@link org.longhand.proof.Proof} states which checks there are. Spelling and grammar, which take longer, are in
 * {@code grammar}.
 *
 * <p>Offsets everywhere are in Java chars of the text that was read.
 */
package org.longhand.proof;
