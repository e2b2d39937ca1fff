package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.longhand.drafting.DraftNotes;
import org.longhand.letter.model.Revision;

/** One whole text of a letter. Never changed once written. */
@Entity
@Immutable
@Table(name = "revision")
public class RevisionEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "account_id")
    public UUID accountId;

    @Column(name = "letter_id")
    public UUID letterId;

    public int number;

    @Enumerated(EnumType.STRING)
    public Revision.Author author;

    public String writer;

    public String way;

    @Enumerated(EnumType.STRING)
    public Revision.State state;

    @Column(length = 100_000)
    public String text;

    public String instruction;

    /** See {@link DraftNotes#stored}. */
    public String note;

    @Column(name = "restored_from")
    public Integer restoredFrom;

    @Column(name = "created_at")
    public Instant createdAt;

    public Revision toRevision() {
        return new Revision(
                number, author, writer, way, state, text, instruction, DraftNotes.read(note), restoredFrom, createdAt);
    }
}
