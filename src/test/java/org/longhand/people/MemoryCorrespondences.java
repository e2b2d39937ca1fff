package org.longhand.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;

/** The pairs of people in a map, and which of them were locked. */
public final class MemoryCorrespondences extends Correspondences {

    private final Map<UUID, Correspondence> pairs = new LinkedHashMap<>();
    private final Map<String, UUID> people = new LinkedHashMap<>();
    private final List<UUID> locked = new ArrayList<>();

    public MemoryCorrespondences() {
        super(new CurrentAccount());
    }

    /** In the order in which they were locked. */
    public List<UUID> locked() {
        return locked;
    }

    @Override
    public Optional<Correspondence> get(UUID id) {
        return Optional.ofNullable(pairs.get(id));
    }

    @Override
    public Map<UUID, Correspondence> all(Collection<UUID> ids) {
        return ids.stream().filter(pairs::containsKey).distinct().collect(Collectors.toMap(id -> id, pairs::get));
    }

    @Override
    public Optional<Correspondence> between(String senderName, String recipientName) {
        return pairs.values().stream()
                .filter(pair -> pair.isBetween(senderName, recipientName))
                .findFirst();
    }

    @Override
    public void lock(UUID id) {
        locked.add(id);
    }

    @Override
    public List<Correspondence> list(int limit, Instant afterTouched, UUID afterId) {
        Comparator<Correspondence> newest = Comparator.comparing(Correspondence::touchedAt)
                .thenComparing(pair -> pair.id().toString())
                .reversed();
        return pairs.values().stream()
                .filter(pair -> afterTouched == null
                        || pair.touchedAt().isBefore(afterTouched)
                        || pair.touchedAt().equals(afterTouched)
                                && pair.id().toString().compareTo(afterId.toString()) < 0)
                .sorted(newest)
                .limit(limit)
                .toList();
    }

    @Override
    public Correspondence touch(Person sender, Person recipient, String relationship, Instant now) {
        Optional<Correspondence> known = between(sender.name(), recipient.name());
        UUID id = known.map(Correspondence::id).orElseGet(UUID::randomUUID);
        Correspondence pair = new Correspondence(
                id,
                people.computeIfAbsent(Plain.key(sender.name()), name -> UUID.randomUUID()),
                sender,
                recipient,
                relationship != null
                        ? relationship
                        : known.map(Correspondence::relationship).orElse(null),
                known.map(Correspondence::createdAt).orElse(now),
                now);
        pairs.put(id, pair);
        return pair;
    }

    @Override
    public void delete(Correspondence pair) {
        pairs.remove(pair.id());
    }
}
