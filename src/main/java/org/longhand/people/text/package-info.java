/**
 * Texts made alike that differ only in how they are written, with the way back to what stands there. Whoever looks for
 * a name or a phrase in a text looks with these: the red pen, and later the composer and the memory.
 */
package org.longhand.people.text;
