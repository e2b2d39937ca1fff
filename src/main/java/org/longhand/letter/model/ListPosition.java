package org.longhand.letter.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A place in a list that is ordered by time, newest first.
 *
 * @param at of the last item before it
 * @param id of the last item before it
 */
public record ListPosition(Instant at, UUID id) {}
