package org.longhand.letter.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The drafts on their way, and the last few that ended, for readers who come back. */
final class LiveDrafts {

    private static final int ENDED = 64;

    private final Set<UUID> alive = ConcurrentHashMap.newKeySet();
    private final Map<UUID, DraftRun> running = new ConcurrentHashMap<>();
    private final Map<UUID, DraftRun> ended = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, DraftRun> eldest) {
            return size() > ENDED;
        }
    };

    /** A draft with that id is about to begin; before it is stored, so that nobody takes it for one left behind. */
    void announce(UUID draft) {
        alive.add(draft);
    }

    /** That draft is not on its way, or no more. */
    void forget(UUID draft) {
        alive.remove(draft);
    }

    boolean alive(UUID draft) {
        return alive.contains(draft);
    }

    void begin(UUID letter, DraftRun run) {
        running.put(letter, run);
    }

    synchronized void end(UUID letter, UUID draft, DraftRun run) {
        ended.remove(letter);
        ended.put(letter, run);
        running.remove(letter, run);
        forget(draft);
    }

    /** The draft of that letter that is on its way. */
    Optional<DraftRun> running(UUID letter) {
        return Optional.ofNullable(running.get(letter));
    }

    /** The draft of that letter that is on its way or ended a moment ago. */
    synchronized Optional<DraftRun> known(UUID letter) {
        DraftRun run = running.get(letter);
        return Optional.ofNullable(run != null ? run : ended.get(letter));
    }

    List<DraftRun> all() {
        return List.copyOf(running.values());
    }
}
