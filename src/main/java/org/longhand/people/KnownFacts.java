package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.people.day.Endings;
import org.longhand.people.text.Plain;

/** What is known of each pair of people: every fact once, however often it was told. */
@ApplicationScoped
public class KnownFacts implements PanacheRepositoryBase<KnownFactEntity, UUID> {

    private final CurrentAccount account;
    private final Clock clock;

    KnownFacts(CurrentAccount account, Clock clock) {
        this.clock = clock;
        this.account = account;
    }

    /** In the order in which they were told first. */
    @Transactional
    public List<KnownFact> of(UUID correspondence) {
        return find("accountId = ?1 and correspondenceId = ?2 order by createdAt, id", account.id(), correspondence)
                .stream()
                .map(KnownFactEntity::view)
                .toList();
    }

    @Transactional
    public Optional<KnownFact> get(UUID correspondence, UUID id) {
        return row(correspondence, id).map(KnownFactEntity::view);
    }

    @Transactional
    public long count(UUID correspondence) {
        return count("accountId = ?1 and correspondenceId = ?2", account.id(), correspondence);
    }

    /** How many facts are known in each of these correspondences; one without any is missing. In one statement. */
    @Transactional
    public Map<UUID, Long> counts(Collection<UUID> correspondences) {
        if (correspondences.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("""
                select f.correspondenceId, count(f) from KnownFactEntity f
                where f.accountId = :account and f.correspondenceId in :ids
                group by f.correspondenceId""", Object[].class)
                .setParameter("account", account.id())
                .setParameter("ids", correspondences)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /**
     * Keeps a fact, or finds it where it is known; what kind of thing it is and when it was are taken over where they
     * were not known. Two requests that tell a new fact of one pair at once must have locked the pair before.
     */
    @Transactional
    public KnownFact keep(UUID correspondence, Fact fact, Instant now) {
        String digest = Plain.digest(fact.text());
        KnownFactEntity row = find(
                        "accountId = ?1 and correspondenceId = ?2 and digest = ?3",
                        account.id(),
                        correspondence,
                        digest)
                .<KnownFactEntity>firstResultOptional()
                .orElseGet(() -> {
                    KnownFactEntity made = new KnownFactEntity();
                    made.id = UUID.randomUUID();
                    made.accountId = account.id();
                    made.correspondenceId = correspondence;
                    made.digest = digest;
                    made.text = fact.text();
                    made.createdAt = now;
                    persist(made);
                    return made;
                });
        row.kind = row.kind == null ? fact.kind() : row.kind;
        row.when = row.when == null ? fact.when() : row.when;
        row.question = row.question == null ? fact.question() : row.question;
        row.tellsOfLives = Endings.tells(row.text);
        flush();
        keepDays(row);
        flush();
        return row.view();
    }

    private void keepDays(KnownFactEntity row) {
        List<DayIndex> days =
                ComingDays.indexes(row.view().fact(), LocalDate.ofInstant(row.createdAt, clock.getZone()));
        List<KnownFactDayEntity> kept = KnownFactDayEntity.list("fact", row);
        if (kept.stream().map(KnownFactDayEntity::index).toList().equals(days)) {
            return;
        }
        kept.forEach(KnownFactDayEntity::delete);
        for (DayIndex day : days) {
            KnownFactDayEntity made = new KnownFactDayEntity();
            made.id = UUID.randomUUID();
            made.accountId = row.accountId;
            made.fact = row;
            made.monthDay = day.monthDay();
            made.onceOn = day.once();
            made.persist();
        }
    }

    /** Those facts of each correspondence that may say who is dead or parted. In one statement. */
    @Transactional
    public Map<UUID, List<String>> tellingOfLives(Collection<UUID> correspondences) {
        return correspondences.isEmpty()
                ? Map.of()
                : find(
                                "accountId = ?1 and correspondenceId in ?2 and tellsOfLives order by createdAt, id",
                                account.id(),
                                correspondences)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.correspondenceId, Collectors.mapping(row -> row.text, Collectors.toList())));
    }

    /** Forgets a fact; letters that tell it are not changed. */
    @Transactional
    public boolean forget(UUID correspondence, UUID id) {
        return delete("accountId = ?1 and correspondenceId = ?2 and id = ?3", account.id(), correspondence, id) > 0;
    }

    private Optional<KnownFactEntity> row(UUID correspondence, UUID id) {
        return find("accountId = ?1 and correspondenceId = ?2 and id = ?3", account.id(), correspondence, id)
                .firstResultOptional();
    }
}
