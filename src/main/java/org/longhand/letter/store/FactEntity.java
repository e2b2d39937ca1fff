package org.longhand.letter.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.longhand.people.Fact;

/** A fact as it was told for a letter. */
@Entity
@Table(name = "fact")
public class FactEntity extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "account_id", updatable = false)
    public UUID accountId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "letter_id")
    public LetterEntity letter;

    public int position;

    public String text;

    public String kind;

    @Column(name = "when_told")
    String when;

    String question;

    /** The same fact among those that the correspondence knows; null once it was forgotten there. */
    @Column(name = "known_fact_id")
    public UUID knownFactId;

    public Fact toFact() {
        return new Fact(text, kind, when, question);
    }
}
