package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.longhand.people.text.Plain;

/** Somebody who writes or is written to. The same name is the same person. */
@Entity
@Table(name = "person")
class PersonEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    /** As it was written last. */
    String name;

    /** {@link Plain#key} of the name. */
    @Column(name = "name_key", updatable = false)
    String nameKey;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;
}
