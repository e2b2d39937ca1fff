package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How often what the letters of a pair tell has changed. */
@Entity
@Table(name = "pair_changes")
class PairChangesEntity extends PanacheEntityBase {

    @Id
    @Column(name = "correspondence_id")
    UUID correspondenceId;

    long changes;
}
