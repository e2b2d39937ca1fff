package org.longhand.drafting;

import java.time.LocalDate;
import java.util.List;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * Everything that a writer may know for one letter. What is not in here, nobody told, and no letter may say.
 *
 * @param sender       who writes
 * @param recipient    who reads
 * @param relationship how the two belong together, in the sender's words; may be empty
 * @param occasion     the name of a file in {@code templates/occasions}, or anything else a person wrote
 * @param purpose      what the letter is for; may be empty
 * @param tone         how it should sound; may be empty
 * @param language     BCP 47 tag of the letter's language, such as {@code en}
 * @param length       how long it should be
 * @param facts        what was told, in the order it was told
 * @param closing      the words above the signature, such as {@code With love,}
 * @param date         the date that stands on the letter
 */
public record Brief(
        Person sender,
        Person recipient,
        String relationship,
        String occasion,
        String purpose,
        String tone,
        String language,
        Length length,
        List<Fact> facts,
        String closing,
        LocalDate date) {

    public Brief {
        facts = List.copyOf(facts);
    }
}
