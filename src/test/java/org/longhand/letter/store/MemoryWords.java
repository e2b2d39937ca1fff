package org.longhand.letter.store;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The words that stand on letters' pages. */
public final class MemoryWords extends LetterWordRepository {

    private final Map<UUID, Set<String>> words = Collections.synchronizedMap(new HashMap<>());

    MemoryWords() {
        super(null);
    }

    public Set<String> of(UUID letter) {
        return words.getOrDefault(letter, Set.of());
    }

    @Override
    public void put(LetterEntity letter, Set<String> found) {
        words.put(letter.id, Set.copyOf(found));
    }
}
