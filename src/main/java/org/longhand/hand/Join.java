package org.longhand.hand;

/**
 * Where the pen enters or leaves a form, and which way it goes there. Units as in {@link PenStroke}.
 *
 * @param x of the point
 * @param y of the point
 * @param dx of the direction of travel, a unit vector
 * @param dy of the direction of travel
 */
public record Join(float x, float y, float dx, float dy) {}
