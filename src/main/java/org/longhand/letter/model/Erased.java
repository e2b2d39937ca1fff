package org.longhand.letter.model;

import java.util.UUID;

/**
 * Something was taken away for good, in the transaction that this is told in; whoever keeps a copy erases it there.
 *
 * @param kind {@code letter} or {@code correspondence}
 */
public record Erased(String kind, UUID id) {}
