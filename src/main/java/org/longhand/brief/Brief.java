package org.longhand.brief;

import java.time.LocalDate;
import java.util.List;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/**
 * Everything that a writer may know for one letter. What is not in here, nobody told, and no letter may say.
 *
 * @param sender who writes
 * @param recipient who reads
 * @param relationship how the two belong together, in the sender's words; may be empty
 * @param occasion the name of a file in {@code templates/occasions}, or anything else a person wrote
 * @param purpose what the letter is for; may be empty
 * @param tone how it should sound; may be empty
 * @param language BCP 47 tag of the letter's language, such as {@code en}
 * @param length how long it should be
 * @param facts what was told, in the order it was told
 * @param closing the words above the signature, such as {@code With love,}
 * @param date the date that stands on the letter
 * @param earlier letters from this sender to this recipient, newest first, shortened; for a writer to know what was
 *     told already, not to tell it again. Nothing of them is a fact of this letter
 * @param manner how the sender writes, or null where nobody has shown
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
        LocalDate date,
        List<EarlierLetter> earlier,
        WritingStyle manner) {

    public Brief {
        facts = List.copyOf(facts);
        earlier = List.copyOf(earlier);
    }

    /** What was told for one letter alone: without earlier letters, and nobody has shown how the sender writes. */
    public static Brief of(
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
        return new Brief(
                sender,
                recipient,
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                facts,
                closing,
                date,
                List.of(),
                null);
    }

    /** The same with other facts, or fewer. */
    public Brief telling(List<Fact> other) {
        return new Brief(
                sender,
                recipient,
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                other,
                closing,
                date,
                earlier,
                manner);
    }

    /** The same for a writer who knows what was written before, and how the sender writes. */
    public Brief knowing(List<EarlierLetter> letters, WritingStyle how) {
        return new Brief(
                sender,
                recipient,
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                facts,
                closing,
                date,
                letters,
                how);
    }
}
