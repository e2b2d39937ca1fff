package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.longhand.proof.style.Suggestion;

/** The stored suggestions. Whoever asks has found the letter among the account's own. */
@ApplicationScoped
public class StyleSuggestionRepository implements PanacheRepositoryBase<StyleSuggestionEntity, UUID> {

    private static final String OF_LETTER = "letterId = ?1 and accountId = ?2";

    /** Those of a letter, whatever stands on its page now. */
    public List<Suggestion> of(LetterEntity letter) {
        return list(OF_LETTER, letter.id, letter.accountId).stream()
                .map(e -> new Suggestion(e.quote, e.replacement, e.reason))
                .toList();
    }

    /** Keeps these in the place of the earlier ones. */
    public void replace(LetterEntity letter, List<Suggestion> suggestions, Instant now) {
        delete(OF_LETTER, letter.id, letter.accountId);
        for (Suggestion suggestion : suggestions) {
            StyleSuggestionEntity entity = new StyleSuggestionEntity();
            entity.id = UUID.randomUUID();
            entity.accountId = letter.accountId;
            entity.letterId = letter.id;
            entity.quote = suggestion.quote();
            entity.replacement = suggestion.replacement();
            entity.reason = suggestion.reason();
            entity.createdAt = now;
            persist(entity);
        }
    }

    /** It stands on the page now; its quote may do so still, within the replacement, and is no remark for that. */
    public void taken(LetterEntity letter, String quote, String replacement) {
        delete(OF_LETTER + " and quote = ?3 and replacement = ?4", letter.id, letter.accountId, quote, replacement);
    }
}
