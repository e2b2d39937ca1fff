package org.longhand.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.account.CurrentAccount;
import org.longhand.people.text.Plain;

/** Known facts in a map: every fact of a pair once. */
public final class MemoryFacts extends KnownFacts {

    private final Map<UUID, List<KnownFact>> known = new LinkedHashMap<>();

    public MemoryFacts() {
        super(new CurrentAccount(), Clock.system(ZoneOffset.UTC));
    }

    /** Each with its correspondence. */
    Map<UUID, List<KnownFact>> all() {
        return known;
    }

    @Override
    public List<KnownFact> of(UUID correspondence) {
        return List.copyOf(known.getOrDefault(correspondence, List.of()));
    }

    @Override
    public Optional<KnownFact> get(UUID correspondence, UUID id) {
        return of(correspondence).stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    @Override
    public long count(UUID correspondence) {
        return of(correspondence).size();
    }

    @Override
    public Map<UUID, Long> counts(Collection<UUID> correspondences) {
        return correspondences.stream()
                .filter(known::containsKey)
                .collect(Collectors.toMap(pair -> pair, pair -> count(pair)));
    }

    @Override
    public KnownFact keep(UUID correspondence, Fact fact, Instant now) {
        List<KnownFact> facts = known.computeIfAbsent(correspondence, pair -> new ArrayList<>());
        String digest = Plain.digest(fact.text());
        for (KnownFact before : facts) {
            if (Plain.digest(before.fact().text()).equals(digest)) {
                return before;
            }
        }
        KnownFact kept = new KnownFact(UUID.randomUUID(), fact, now);
        facts.add(kept);
        return kept;
    }

    @Override
    public boolean forget(UUID correspondence, UUID id) {
        return known.getOrDefault(correspondence, new ArrayList<>())
                .removeIf(fact -> fact.id().equals(id));
    }
}
