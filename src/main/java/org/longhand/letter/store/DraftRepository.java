package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The drafts on their way. */
@ApplicationScoped
public class DraftRepository implements PanacheRepositoryBase<DraftEntity, UUID> {

    public Optional<DraftEntity> of(LetterEntity letter) {
        return find("letterId = ?1 and accountId = ?2", letter.id, letter.accountId)
                .firstResultOptional();
    }

    /** @return whether it is still there */
    public boolean save(UUID id, String text, Instant now) {
        return update("text = ?1, savedAt = ?2 where id = ?3", text, now, id) > 0;
    }
}
