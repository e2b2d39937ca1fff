package org.longhand.letter;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.longhand.brief.Length;

/** A letter as it is stored: what was asked for, and which of its revisions stands on the page. */
@Entity
@Table(name = "letter")
class LetterEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    /** Counts every change; the letter's entity tag. */
    @Version
    long version;

    @Column(name = "correspondence_id", updatable = false)
    UUID correspondenceId;

    @Enumerated(EnumType.STRING)
    LetterStatus status;

    @Column(name = "sender_name")
    String senderName;

    @Column(name = "sender_signs")
    String senderSigns;

    @Column(name = "recipient_name")
    String recipientName;

    @Column(name = "recipient_called_by")
    String recipientCalledBy;

    String relationship;

    String occasion;

    String purpose;

    String tone;

    String language;

    @Enumerated(EnumType.STRING)
    Length length;

    String closing;

    /** Address lines, one a line. */
    @Column(name = "sender_address")
    String senderAddress;

    @Column(name = "recipient_address")
    String recipientAddress;

    @Column(name = "letter_date")
    LocalDate date;

    /** When it went to its reader, as far as somebody said. */
    @Column(name = "sent_on")
    LocalDate sentOn;

    String hand;

    String paper;

    String stationery;

    String ink;

    Double neatness;

    Boolean fit;

    long seed;

    /** A JSON object of texts, or null. */
    String metadata;

    /** The number of the revision that stands on the page; 0 before there is one. */
    @Column(name = "current_revision")
    int currentRevision;

    /** The highest number given so far. */
    @Column(name = "last_revision")
    int lastRevision;

    /** The number of the revision that a person approved, or null. */
    @Column(name = "approved_revision")
    Integer approvedRevision;

    @Column(name = "approved_at")
    Instant approvedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** How far it has come, as clients see it: approved, where a person approved what stands there. */
    LetterStatus shownStatus() {
        return approvedRevision != null && status == LetterStatus.DRAFTED ? LetterStatus.APPROVED : status;
    }

    @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<FactEntity> facts = new ArrayList<>();
}
