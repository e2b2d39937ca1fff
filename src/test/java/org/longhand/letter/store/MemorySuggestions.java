package org.longhand.letter.store;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.proof.style.Suggestion;

/** What a model would say better, by letter. */
public final class MemorySuggestions extends StyleSuggestionRepository {

    private final Map<UUID, List<Suggestion>> kept = Collections.synchronizedMap(new HashMap<>());

    @Override
    public List<Suggestion> of(LetterEntity letter) {
        return kept.getOrDefault(letter.id, List.of());
    }

    @Override
    public void replace(LetterEntity letter, List<Suggestion> suggestions, Instant now) {
        kept.put(letter.id, List.copyOf(suggestions));
    }

    @Override
    public void taken(LetterEntity letter, String quote, String replacement) {
        kept.computeIfPresent(
                letter.id,
                (id, all) -> all.stream()
                        .filter(s ->
                                !s.quote().equals(quote) || !s.replacement().equals(replacement))
                        .toList());
    }
}
