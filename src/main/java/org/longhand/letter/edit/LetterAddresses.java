package org.longhand.letter.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.longhand.http.EntityTags;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterRepository;

/** Keeps where a letter goes, and who sends it. */
@ApplicationScoped
public class LetterAddresses {

    private final LetterRepository letters;
    private final LetterPages pages;
    private final LetterMapper mapper;

    LetterAddresses(LetterRepository letters, LetterPages pages, LetterMapper mapper) {
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
