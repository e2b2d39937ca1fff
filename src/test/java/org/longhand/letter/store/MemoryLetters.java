package org.longhand.letter.store;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longhand.account.CurrentAccount;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.ListPosition;
import org.longhand.people.Fact;

/** Letters in a map; a flush counts the version of each one that was changed, as the database does. */
public final class MemoryLetters extends LetterRepository {

    private static final Comparator<LetterEntity> OLDEST = Comparator.comparing(
                    (LetterEntity letter) -> letter.createdAt)
            .thenComparing(letter -> letter.id.toString());

    private final Map<UUID, LetterEntity> letters = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<UUID, List<Object>> stored = Collections.synchronizedMap(new HashMap<>());
    private final MemoryRevisions revisions;

    MemoryLetters(MemoryRevisions revisions) {
        super(new CurrentAccount());
        this.revisions = revisions;
    }

    @Override
    public void persist(LetterEntity letter) {
        letters.put(letter.id, letter);
        stored.put(letter.id, state(letter));
    }

    @Override
    public void flush() {
        List.copyOf(letters.values()).forEach(letter -> {
            List<Object> now = state(letter);
            if (!now.equals(stored.put(letter.id, now))) {
                letter.version++;
            }
        });
    }

    /** All columns but the version. */
    private static List<Object> state(LetterEntity letter) {
        List<Object> state = new ArrayList<>();
        for (Field field : LetterEntity.class.getDeclaredFields()) {
            if (!field.isSynthetic() && !List.of("version", "facts").contains(field.getName())) {
                try {
                    field.setAccessible(true);
                    state.add(field.get(letter));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return state;
    }

    @Override
    public Optional<LetterEntity> get(UUID id) {
        return Optional.ofNullable(letters.get(id));
    }

    @Override
    public Optional<LetterEntity> lock(UUID id) {
        return get(id);
    }

    @Override
    public Optional<LetterEntity> lock(UUID id, UUID owner) {
        return get(id).filter(letter -> letter.accountId.equals(owner));
    }

    @Override
    public void delete(LetterEntity letter) {
        letters.remove(letter.id);
    }

    @Override
    public List<LetterEntity> list(int limit, ListPosition after, UUID correspondence) {
        return List.copyOf(letters.values()).stream()
                .filter(letter -> correspondence == null || correspondence.equals(letter.correspondenceId))
                .filter(letter -> after == null
                        || letter.createdAt.isBefore(after.at())
                        || letter.createdAt.equals(after.at())
                                && letter.id.toString().compareTo(after.id().toString()) < 0)
                .sorted(OLDEST.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public List<EarlierText> textsBefore(LetterEntity letter, int limit) {
        return ofPair(letter.correspondenceId)
                .filter(other -> other.currentRevision > 0 && OLDEST.compare(other, letter) < 0)
                .sorted(OLDEST.reversed())
                .limit(limit)
                .map(other -> new EarlierText(
                        other.id,
                        other.date,
                        other.occasion,
                        revisions.get(other, other.currentRevision).orElseThrow().text))
                .toList();
    }

    @Override
    public Map<UUID, List<Fact>> factsOf(Collection<UUID> ids) {
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> letters.get(id).facts.stream()
                                .map(FactEntity::toFact)
                                .toList()));
    }

    @Override
    public Map<UUID, Long> countsOf(Collection<UUID> correspondences) {
        return correspondences.stream()
                .filter(pair -> countOf(pair) > 0)
                .collect(Collectors.toMap(pair -> pair, this::countOf));
    }

    @Override
    public long countOf(UUID correspondence) {
        return ofPair(correspondence).count();
    }

    @Override
    public List<UUID> deleteOf(UUID correspondence) {
        List<UUID> gone = ofPair(correspondence).map(letter -> letter.id).toList();
        gone.forEach(letters::remove);
        return gone;
    }

    @Override
    public Map<UUID, List<UUID>> toldIn(UUID correspondence) {
        Map<UUID, List<UUID>> told = new LinkedHashMap<>();
        ofPair(correspondence)
                .sorted(OLDEST)
                .forEach(letter -> letter.facts.stream()
                        .filter(fact -> fact.knownFactId != null)
                        .forEach(fact -> told.computeIfAbsent(fact.knownFactId, id -> new ArrayList<>())
                                .add(letter.id)));
        return told;
    }

    /** Knows the two updates of letters that were being drafted when the program stopped. */
    @Override
    public int update(String query, Object... values) {
        List<LetterEntity> found = List.copyOf(letters.values()).stream()
                .filter(letter -> letter.status == values[1])
                .filter(letter -> !query.contains("currentRevision = 0") || letter.currentRevision == 0)
                .toList();
        found.forEach(letter -> letter.status = (LetterStatus) values[0]);
        return found.size();
    }

    private Stream<LetterEntity> ofPair(UUID correspondence) {
        return List.copyOf(letters.values()).stream().filter(letter -> correspondence.equals(letter.correspondenceId));
    }
}
