/** Paths on a grid: how finely they are drawn, and strokes of varying width as curves of one width each. */
package org.longhand.press.draw;
