package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored decisions. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class RemarkDecisionRepository implements PanacheRepositoryBase<RemarkDecisionEntity, UUID> {

    /** The names of the remarks that are not shown any more. */
    public Set<String> of(LetterEntity letter) {
        return stream("letterId = ?1 and accountId = ?2", letter.id, letter.accountId)
                .map(r -> r.claim)
                .collect(Collectors.toSet());
    }
}
