package org.longhand.letter.store;

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
import org.longhand.letter.model.LetterStatus;

/** A letter as it is stored: what was asked for, and which of its revisions stands on the page. */
@Entity
@Table(name = "letter")
public class LetterEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    /** Counts every change; the letter's entity tag. */
    @Version
    public long version;

    @Column(name = "correspondence_id", updatable = false)
    public UUID correspondenceId;

    @Enumerated(EnumType.STRING)
    public LetterStatus status;

    @Column(name = "sender_name")
    public String senderName;

    @Column(name = "sender_signs")
    public String senderSigns;

    @Column(name = "recipient_name")
    public String recipientName;

    @Column(name = "recipient_called_by")
    public String recipientCalledBy;

    public String relationship;

    public String occasion;

    String purpose;

    String tone;

    String language;

    @Enumerated(EnumType.STRING)
    Length length;

    String closing;

    /** Address lines, one a line. */
    @Column(name = "sender_address")
    public String senderAddress;

    @Column(name = "recipient_address")
    public String recipientAddress;

    @Column(name = "letter_date")
    public LocalDate date;

    /** When it went to its reader, as far as somebody said. */
    @Column(name = "sent_on")
    public LocalDate sentOn;

    public String hand;

    public String paper;

    public String stationery;

    public String ink;

    Double neatness;

    public Boolean fit;

    long seed;

    /** A JSON object of texts, or null. */
    String metadata;

    /** The number of the revision that stands on the page; 0 before there is one. */
    @Column(name = "current_revision")
    public int currentRevision;

    /** The highest number given so far. */
    @Column(name = "last_revision")
    public int lastRevision;

    /** The number of the revision that a person approved, or null. */
    @Column(name = "approved_revision")
    public Integer approvedRevision;

    @Column(name = "approved_at")
    public Instant approvedAt;

    @Column(name = "created_at", updatable = false)
    public Instant createdAt;

    @Column(name = "updated_at")
    public Instant updatedAt;

    /** How far it has come, as clients see it: approved, where a person approved what stands there. */
    LetterStatus shownStatus() {
        return approvedRevision != null && status == LetterStatus.DRAFTED ? LetterStatus.APPROVED : status;
    }

    @OneToMany(mappedBy = "letter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    public List<FactEntity> facts = new ArrayList<>();
}
