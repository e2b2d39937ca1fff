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

/** What a person decided about a remark. The remarks themselves are read anew from each text. */
@Entity
@Table(name = "settled_remark")
class RemarkEntity extends PanacheEntityBase {

    /** What was decided. */
    enum Decision {
        DISMISSED,
        CONFIRMED
    }

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @Column(name = "letter_id", updatable = false)
    UUID letterId;

    /** The remark's name, the same in every revision. */
    String claim;

    @Enumerated(EnumType.STRING)
    Decision decision;

    @Column(name = "created_at")
    Instant createdAt;
}
