package org.longhand.brief;

import java.util.List;

/**
 * How the sender writes, as a writer is told it. It says nothing about anybody's life that a letter may tell.
 *
 * @param traits sentences about the style, in English as the prompts are
 * @param favourite words and phrases that this person likes
 * @param never common words that this person does not use
 * @param greetings how this person begins letters, with … for a name
 * @param farewells how this person ends letters
 * @param samples short passages of this person's own, for their sound alone
 */
public record WritingStyle(
        List<String> traits,
        List<String> favourite,
        List<String> never,
        List<String> greetings,
        List<String> farewells,
        List<String> samples) {

    public WritingStyle {
        traits = List.copyOf(traits);
        favourite = List.copyOf(favourite);
        never = List.copyOf(never);
        greetings = List.copyOf(greetings);
        farewells = List.copyOf(farewells);
        samples = List.copyOf(samples);
    }
}
