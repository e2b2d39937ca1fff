package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A suggestion that a model made on a letter's style. */
@Entity
@Table(name = "style_suggestion")
class StyleSuggestionEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @Column(name = "letter_id", updatable = false)
    UUID letterId;

    String quote;

    String replacement;

    String reason;

    @Column(name = "created_at")
    Instant createdAt;
}
