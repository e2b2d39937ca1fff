package org.longhand.letter;

import java.util.List;
import org.longhand.proof.Earlier;

/** Knows the letters that a letter's recipient got before from the same sender. */
public interface EarlierLetters {

    List<Earlier> before(Letter letter);
}
