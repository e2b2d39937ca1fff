package org.longhand.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored decisions. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
class SettledRemarks implements PanacheRepositoryBase<RemarkEntity, UUID> {

    /** The names of the remarks that are not shown any more. */
    Set<String> of(LetterEntity letter) {
        return stream("letterId = ?1 and accountId = ?2", letter.id, letter.accountId)
                .map(r -> r.claim)
                .collect(Collectors.toSet());
    }
}
