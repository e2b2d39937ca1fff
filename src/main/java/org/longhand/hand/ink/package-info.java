/** Planned letters into ink: the course of lines, the strokes, the joins, the pen. */
package org.longhand.hand.ink;
