package org.longhand.letter;

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

/** One whole text of a letter. Never changed once written. */
@Entity
@Immutable
@Table(name = "revision")
class RevisionEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id")
    UUID accountId;

    @Column(name = "letter_id")
    UUID letterId;

    int number;

    @Enumerated(EnumType.STRING)
    Revision.Author author;

    String writer;

    String way;

    @Enumerated(EnumType.STRING)
    Revision.State state;

    @Column(length = 100_000)
    String text;

    String instruction;

    String note;

    @Column(name = "restored_from")
    Integer restoredFrom;

    @Column(name = "created_at")
    Instant createdAt;

    Revision toRevision() {
        return new Revision(number, author, writer, way, state, text, instruction, note, restoredFrom, createdAt);
    }
}
