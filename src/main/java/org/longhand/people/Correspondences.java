package org.longhand.people;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;

/** The pairs of people of the current account. People whose names are the same but for spelling are the same people. */
@ApplicationScoped
public class Correspondences implements PanacheRepositoryBase<CorrespondenceEntity, UUID> {

    private static final String OF_ACCOUNT = "accountId = :account";
    /** With its people in the same statement. */
    private static final String WITH_PEOPLE =
            "from CorrespondenceEntity c join fetch c.sender join fetch c.recipient where c.accountId = :account";

    private final CurrentAccount account;

    Correspondences(CurrentAccount account) {
        this.account = account;
    }

    /** Empty where there is none of this id, or it is another account's. */
    @Transactional
    public Optional<Correspondence> get(UUID id) {
        return find(WITH_PEOPLE + " and c.id = :id", mine().and("id", id))
                .firstResultOptional()
                .map(CorrespondenceEntity::view);
    }

    /** Those of the account's that are there; in one statement. */
    @Transactional
    public Map<UUID, Correspondence> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find(WITH_PEOPLE + " and c.id in :ids", mine().and("ids", ids)).stream()
                        .map(CorrespondenceEntity::view)
                        .collect(Collectors.toMap(Correspondence::id, pair -> pair));
    }

    /** Empty where these two have written no letter yet; spelling as in {@link Plain#key}. */
    @Transactional
    public Optional<Correspondence> between(String senderName, String recipientName) {
        return pair(Plain.key(senderName), Plain.key(recipientName))
                .firstResultOptional()
                .map(CorrespondenceEntity::view);
    }

    /** Waits until nobody else changes what this correspondence knows; the lock ends with the caller's transaction. */
    @Transactional
    public void lock(UUID id) {
        find(OF_ACCOUNT + " and id = :id", mine().and("id", id))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** Those whose last letter is newest, first. The place of the last one that was seen is null at the beginning. */
    @Transactional
    public List<Correspondence> list(int limit, Instant afterTouched, UUID afterId) {
        String newest = " order by c.touchedAt desc, c.id desc";
        var query = afterTouched == null
                ? find(WITH_PEOPLE + newest, mine())
                : find(
                        WITH_PEOPLE + " and (c.touchedAt < :at or (c.touchedAt = :at and c.id < :id))" + newest,
                        mine().and("at", afterTouched).and("id", afterId));
        return query.page(0, limit).list().stream()
                .map(CorrespondenceEntity::view)
                .toList();
    }

    /**
     * The correspondence between these two, found or made, within the caller's transaction; it takes the names, the
     * signature, the salutation and the relationship as they are said now. Whoever else begins a letter of the pair
     * waits for that transaction's end.
     */
    @Transactional
    public Correspondence touch(Person sender, Person recipient, String relationship, Instant now) {
        String from = Plain.key(sender.name());
        String to = Plain.key(recipient.name());
        Optional<CorrespondenceEntity> known = locked(from, to);
        if (known.isEmpty()) {
            // One maker of pairs at a time: two first letters at once must not make two pairs.
            getEntityManager()
                    .createNativeQuery("select id from account where id = :id for update")
                    .setParameter("id", account.id())
                    .getResultList();
            known = locked(from, to);
        }
        CorrespondenceEntity pair = known.orElseGet(() -> {
            CorrespondenceEntity made = new CorrespondenceEntity();
            made.id = UUID.randomUUID();
            made.accountId = account.id();
            made.sender = person(from, sender.name(), now);
            made.recipient = person(to, recipient.name(), now);
            made.createdAt = now;
            return made;
        });
        pair.sender.name = sender.name();
        pair.recipient.name = recipient.name();
        pair.senderSigns = sender.signs();
        pair.recipientCalledBy = recipient.calledBy();
        if (relationship != null) {
            pair.relationship = relationship;
        }
        pair.touchedAt = now;
        persist(pair);
        flush();
        return pair.view();
    }

    /**
     * Takes a correspondence away with its facts, and each of its people who stands in no other, with their voice. Its
     * letters must be gone before.
     */
    @Transactional
    public void delete(Correspondence pair) {
        delete(OF_ACCOUNT + " and id = :id", mine().and("id", pair.id()));
        getEntityManager()
                .createQuery("""
                delete from PersonEntity p where p.accountId = :account and not exists (
                    select c.id from CorrespondenceEntity c where c.sender = p or c.recipient = p)""")
                .setParameter("account", account.id())
                .executeUpdate();
    }

    private Optional<CorrespondenceEntity> locked(String from, String to) {
        return pair(from, to).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    private PanacheQuery<CorrespondenceEntity> pair(String from, String to) {
        return find(
                OF_ACCOUNT + " and sender.nameKey = :from and recipient.nameKey = :to",
                mine().and("from", from).and("to", to));
    }

    private PersonEntity person(String key, String name, Instant now) {
        Optional<PersonEntity> known = PersonEntity.find("accountId = ?1 and nameKey = ?2", account.id(), key)
                .firstResultOptional();
        return known.orElseGet(() -> {
            PersonEntity made = new PersonEntity();
            made.id = UUID.randomUUID();
            made.accountId = account.id();
            made.name = name;
            made.nameKey = key;
            made.createdAt = now;
            made.persist();
            return made;
        });
    }

    private Parameters mine() {
        return Parameters.with("account", account.id());
    }
}
