package org.longhand.http;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Answers that are kept as long as a test runs. */
class AnswersInMemory implements AnswerStore {

    final Map<Key, StoredAnswer> kept = new ConcurrentHashMap<>();

    @Override
    public StoredAnswer compute(Key key, UnaryOperator<StoredAnswer> change) {
        return kept.compute(key, (same, before) -> change.apply(before));
    }

    @Override
    public void subjectsDeleted(Collection<UUID> subjects) {
        kept.replaceAll((key, answer) ->
                answer.subject() != null && subjects.contains(answer.subject().id())
                        ? answer.subjectDeleted()
                        : answer);
    }

    @Override
    public void abandonAll() {
        kept.replaceAll((key, answer) -> answer.abandoned());
    }

    @Override
    public void deleteBefore(Instant time) {
        kept.values().removeIf(answer -> answer.createdAt().isBefore(time));
    }
}
