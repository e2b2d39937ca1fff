package org.longhand.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.longhand.http.EntityTags;

/** Keeps where a letter goes, and who sends it. */
@ApplicationScoped
public class LetterAddresses {

    private final Letters letters;
    private final LetterPages pages;
    private final LetterMapper mapper;

    LetterAddresses(Letters letters, LetterPages pages, LetterMapper mapper) {
        this.letters = letters;
        this.pages = pages;
        this.mapper = mapper;
    }

    /**
     * Puts both addresses in the place of those that the letter had.
     *
     * @param ifMatch the entity tag of the state that was seen; null to change whatever state it is in
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 {@code letter-not-found}; 412 where it was changed since
     */
    @Transactional
    public Letter put(UUID id, LetterRequest.Addresses addresses, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        if (ifMatch != null) {
            EntityTags.requireMatch(ifMatch, letter.version);
        }
        letter.senderAddress = joined(addresses.sender());
        letter.recipientAddress = joined(addresses.recipient());
        letter.updatedAt = mapper.now();
        letters.flush(); // counts the version, which the answer carries
        return pages.view(letter);
    }

    private static String joined(List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }
}
