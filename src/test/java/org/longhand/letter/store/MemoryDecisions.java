package org.longhand.letter.store;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Decisions about remarks, in a list. */
public final class MemoryDecisions extends RemarkDecisionRepository {

    private final List<RemarkDecisionEntity> decisions = new CopyOnWriteArrayList<>();

    /** All that were made. */
    public List<RemarkDecisionEntity> made() {
        return decisions;
    }

    @Override
    public void persist(RemarkDecisionEntity decision) {
        decisions.add(decision);
    }

    @Override
    public Set<String> of(LetterEntity letter) {
        return decisions.stream()
                .filter(d -> d.letterId.equals(letter.id) && d.accountId.equals(letter.accountId))
                .map(d -> d.claim)
                .collect(Collectors.toSet());
    }
}
