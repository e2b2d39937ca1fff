package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a second reader found of one revision. Never changed once written. */
@Entity
@Immutable
@Table(name = "second_reading")
class SecondReadingEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "letter_id")
    UUID letterId;

    int revision;

    /** How many facts had been told when it read, those aside that are a confirmed claim. */
    int facts;

    /** As {@link org.longhand.proof.second.SecondReading#stored} writes them. */
    @Column(length = 12_000)
    String findings;

    @Column(name = "created_at")
    Instant createdAt;
}
