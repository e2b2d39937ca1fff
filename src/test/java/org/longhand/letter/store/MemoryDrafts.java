package org.longhand.letter.store;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Drafts on their way, in a map. */
public final class MemoryDrafts extends DraftRepository {

    private final Map<UUID, DraftEntity> drafts = Collections.synchronizedMap(new LinkedHashMap<>());
    private boolean failing;

    /** Every save fails until this is taken back. */
    public void fail(boolean now) {
        failing = now;
    }

    @Override
    public void persist(DraftEntity draft) {
        drafts.put(draft.id, draft);
    }

    @Override
    public void flush() {}

    @Override
    public Optional<DraftEntity> of(LetterEntity letter) {
        return List.copyOf(drafts.values()).stream()
                .filter(draft -> draft.letterId.equals(letter.id))
                .findFirst();
    }

    @Override
    public boolean save(UUID id, String text, Instant now) {
        if (failing) {
            throw new IllegalStateException("the disk is full");
        }
        DraftEntity draft = drafts.get(id);
        if (draft != null) {
            draft.text = text;
            draft.savedAt = now;
        }
        return draft != null;
    }

    @Override
    public DraftEntity findById(UUID id) {
        return drafts.get(id);
    }

    @Override
    public List<DraftEntity> listAll() {
        return List.copyOf(drafts.values());
    }

    @Override
    public void delete(DraftEntity draft) {
        drafts.remove(draft.id);
    }

    @Override
    public boolean deleteById(UUID id) {
        return drafts.remove(id) != null;
    }
}
