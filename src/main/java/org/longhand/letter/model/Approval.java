package org.longhand.letter.model;

import java.time.Instant;

/** That a person stands by a text: which revision, and since when. */
public record Approval(int revision, Instant at) {}
