package org.longhand.proof.told;

import java.time.LocalDate;
import java.util.UUID;

/** A letter that the same person got before. */
public record PreviousLetter(UUID letterId, LocalDate date, String text) {}
