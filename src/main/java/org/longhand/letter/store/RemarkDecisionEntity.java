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

/** What a person decided about a remark. The remarks themselves are read anew from each text. */
@Entity
@Table(name = "settled_remark")
public class RemarkDecisionEntity extends PanacheEntityBase {

    /** What was decided. */
    public enum Decision {
        DISMISSED,
        CONFIRMED
    }

    @Id
    public UUID id;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @Column(name = "letter_id", updatable = false)
    public UUID letterId;

    /** The remark's name, the same in every revision. */
    public String claim;

    @Enumerated(EnumType.STRING)
    public Decision decision;

    @Column(name = "created_at")
    public Instant createdAt;
}
