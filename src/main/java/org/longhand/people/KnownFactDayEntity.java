package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A day that a known fact tells of, so that it is found by an index; see {@link DayIndex}. */
@Entity
@Table(name = "known_fact_day")
class KnownFactDayEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "known_fact_id", updatable = false)
    KnownFactEntity fact;

    @Column(name = "month_day", updatable = false)
    Integer monthDay;

    @Column(name = "once_on", updatable = false)
    LocalDate onceOn;

    DayIndex index() {
        return new DayIndex(monthDay, onceOn);
    }
}
