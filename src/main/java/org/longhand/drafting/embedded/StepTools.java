package org.longhand.drafting.embedded;

import java.time.Duration;
import org.longhand.drafting.StepCheck;
import org.longhand.drafting.Writer;

/**
 * What a letter in steps is written with.
 *
 * @param composer writes letters where the model has nothing to say
 * @param plain the composer without words of its own around what was told, where the model has
 * @param patience how long the model may take for a sentence
 */
record StepTools(
        SteppedWriter.Sessions model,
        Writer composer,
        Writer plain,
        StepPrompts prompts,
        StepCheck check,
        Duration patience) {}
