package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Who writes to whom. */
@Entity
@Table(name = "correspondence")
class CorrespondenceEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "sender_id", updatable = false)
    PersonEntity sender;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "recipient_id", updatable = false)
    PersonEntity recipient;

    /** As it was said last, as are the next two. */
    @Column(name = "sender_signs")
    String senderSigns;

    @Column(name = "recipient_called_by")
    String recipientCalledBy;

    String relationship;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** When a letter was begun here last. */
    @Column(name = "touched_at")
    Instant touchedAt;

    Correspondence view() {
        return new Correspondence(
                id,
                sender.id,
                new Person(sender.name, null, senderSigns),
                new Person(recipient.name, recipientCalledBy, null),
                relationship,
                createdAt,
                touchedAt);
    }
}
