package org.longhand.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;

/** Known facts in a map: every fact of a pair once. */
public final class MemoryFacts extends KnownFacts {

    /** By pair, and there by digest. */
    private final Map<UUID, Map<String, KnownFact>> known = new LinkedHashMap<>();

    public MemoryFacts() {
        super(new CurrentAccount(), Clock.system(ZoneOffset.UTC));
    }

    /** Those that know something. */
    Set<UUID> pairs() {
        return known.keySet();
    }

    @Override
    public List<KnownFact> of(UUID correspondence) {
        return List.copyOf(known.getOrDefault(correspondence, Map.of()).values());
    }

    @Override
    public Optional<KnownFact> get(UUID correspondence, UUID id) {
        return of(correspondence).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    @Override
    public long count(UUID correspondence) {
        return known.getOrDefault(correspondence, Map.of()).size();
    }

    @Override
    public Map<UUID, Long> counts(Collection<UUID> correspondences) {
        return correspondences.stream().filter(known::containsKey).collect(Collectors.toMap(pair -> pair, this::count));
    }

    @Override
    public KnownFact keep(UUID correspondence, Fact fact, Instant now) {
        return known.computeIfAbsent(correspondence, pair -> new LinkedHashMap<>())
                .computeIfAbsent(Plain.digest(fact.text()), digest -> new KnownFact(UUID.randomUUID(), fact, now));
    }

    @Override
    public boolean forget(UUID correspondence, UUID id) {
        return known.getOrDefault(correspondence, new LinkedHashMap<>())
                .values()
                .removeIf(fact -> fact.id().equals(id));
    }
}
