package org.longhand.people;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that stays with a correspondence.
 *
 * @param toldAt when it was told first
 */
public record KnownFact(UUID id, Fact fact, Instant toldAt) {}
