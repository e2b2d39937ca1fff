package org.longhand.letter.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.longhand.letter.model.Revision;
import org.longhand.proof.author.WrittenText;

/** Revisions in a list. */
public final class MemoryRevisions extends RevisionRepository {

    private final List<RevisionEntity> all = new CopyOnWriteArrayList<>();

    @Override
    public void persist(RevisionEntity revision) {
        all.add(revision);
    }

    @Override
    public Optional<RevisionEntity> get(LetterEntity letter, int number) {
        return of(letter).stream().filter(r -> r.number == number).findFirst();
    }

    @Override
    public Optional<RevisionEntity> latestDraft(LetterEntity letter) {
        return of(letter).stream()
                .filter(r -> r.author == Revision.Author.MODEL && r.restoredFrom == null)
                .reduce((earlier, later) -> later);
    }

    @Override
    public List<WrittenText> writtenUpTo(LetterEntity letter, int number) {
        return of(letter).stream()
                .filter(r -> r.number <= number)
                .map(r -> new WrittenText(r.number, r.author == Revision.Author.HUMAN, r.text, r.restoredFrom))
                .toList();
    }

    @Override
    public List<RevisionEntity> of(LetterEntity letter) {
        return all.stream()
                .filter(r -> r.letterId.equals(letter.id) && r.accountId.equals(letter.accountId))
                .sorted(Comparator.comparingInt(r -> r.number))
                .toList();
    }
}
