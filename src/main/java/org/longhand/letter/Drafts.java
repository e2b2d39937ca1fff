package org.longhand.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The drafts on their way. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<DraftEntity, UUID> {

    Optional<DraftEntity> of(LetterEntity letter) {
        return find("letterId = ?1 and accountId = ?2", letter.id, letter.accountId)
                .firstResultOptional();
    }

    /** @return whether it is still there */
    boolean save(UUID id, String text, Instant now) {
        return update("text = ?1, savedAt = ?2 where id = ?3", text, now, id) > 0;
    }
}
