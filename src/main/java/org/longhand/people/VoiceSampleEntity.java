package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.longhand.people.text.Plain;
import org.longhand.people.voice.WritingSample;

/** One text that a person wrote, to learn how they write. */
@Entity
@Table(name = "voice_sample")
class VoiceSampleEntity extends PanacheEntityBase {

    @Id
    UUID id;

    @Column(name = "account_id", updatable = false)
    UUID accountId;

    @Column(name = "person_id", updatable = false)
    UUID personId;

    /** {@link Plain#digest} of the text: the same mail is learned once. */
    @Column(updatable = false)
    String digest;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    WritingSample.SampleOrigin origin;

    String title;

    /** One of the six, or null where it is none of them. */
    String language;

    @Column(length = 30_000)
    String text;

    int words;

    @Column(name = "written_at")
    Instant writtenAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    VoiceSample view() {
        return new VoiceSample(id, origin, title, language, words, writtenAt, createdAt, text);
    }
}
