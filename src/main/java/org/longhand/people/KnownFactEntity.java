package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.longhand.people.text.Plain;

/** A fact that stays with a correspondence. */
@Entity
@Table(name = "known_fact")
class KnownFactEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @Column(name = "correspondence_id", updatable = false)
    UUID correspondenceId;

    /** {@link Plain#digest} of the text: a fact is kept once. */
    @Column(updatable = false)
    String digest;

    String text;

    String kind;

    @Column(name = "when_told")
    String when;

    String question;

    /** Whether it may say who is dead or parted: such facts are read with the days of others. */
    @Column(name = "tells_of_lives")
    boolean tellsOfLives;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    KnownFact view() {
        return new KnownFact(id, new Fact(text, kind, when, question), createdAt);
    }
}
