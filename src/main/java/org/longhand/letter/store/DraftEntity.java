package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A draft on its way, as far as it was saved. At its end it becomes a revision and is here no more. */
@Entity
@Table(name = "draft")
public class DraftEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** One draft a letter. */
    @Column(name = "letter_id", updatable = false)
    public UUID letterId;

    /** The revision that stood on the page when the writer began; 0 for none. */
    @Column(name = "seen_revision")
    public int seenRevision;

    public String writer;

    public String way;

    public String instruction;

    /** See {@link org.longhand.drafting.DraftNotes#stored}. */
    public String note;

    @Column(length = 100_000)
    public String text;

    @Column(name = "begun_at", updatable = false)
    public Instant begunAt;

    @Column(name = "saved_at")
    public Instant savedAt;
}
