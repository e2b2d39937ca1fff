package org.longhand.proof;

import java.time.LocalDate;
import java.util.UUID;

/** A letter that the same person got before. */
public record Earlier(UUID letterId, LocalDate date, String text) {}
