package org.longhand.letter.remarks;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.RemarkCount;

/**
 * Counts the remarks on a letter's text and keeps the count with the letter, so that a view need not read the text.
 * Counted is what stands on the page, right after it, its facts or a decision has changed; what went stale otherwise,
 * by an earlier letter of the pair, another version of the program or other phrases, is counted in the background when
 * somebody looks at it, and the old count is shown meanwhile.
 */
@ApplicationScoped
public class RemarkCounter {

    private static final Logger LOG = Logger.getLogger(RemarkCounter.class);

    /** More letters than that are not remembered at a time: whoever looks at one again has it counted then. */
    private static final int MOST_WAITING = 1000;

    private final RemarkInputsReader inputs;
    private final RemarkReader reader;
    private final RemarkCountStore store;
    private final Set<UUID> waiting = new LinkedHashSet<>();
    private boolean counting;

    RemarkCounter(RemarkInputsReader inputs, RemarkReader reader, RemarkCountStore store) {
        this.inputs = inputs;
        this.reader = reader;
        this.store = store;
    }

    /**
     * Counts now. Not to be called within a transaction: reading takes a while.
     *
     * @param letter as a change has just left it
     * @return the same letter, counted
     */
    public Letter counted(Letter letter) {
        if (letter.text() == null) {
            return letter;
        }
        RemarkInputs read;
        try {
            read = inputs.read(letter.id(), letter.revision().number());
        } catch (LetterException gone) {
            return letter;
        }
        RemarkCount count = count(read);
        // Another change may have come in between; what was counted then belongs to that one.
        boolean same = read.letter().state().remarks().asOf(letter.state().remarks());
        return same ? letter.with(count) : letter.with(RemarkCount.of(reader.truth(of(letter, read))));
    }

    /** The letter as it is shown; where its count is stale it is counted in the background. */
    public Letter shown(Letter letter) {
        if (letter.text() != null
                && !reader.version().equals(letter.state().remarks().reading())) {
            later(letter.id());
        }
        return letter;
    }

    private RemarkCount count(RemarkInputs read) {
        String version = reader.version();
        RemarkCount count = RemarkCount.of(reader.truth(read));
        Letter now = read.letter();
        if (now.revision() != null && now.revision().number() == read.number()) {
            store.keep(now.id(), now.state().remarks(), count, version);
        }
        return count;
    }

    private static RemarkInputs of(Letter letter, RemarkInputs read) {
        return new RemarkInputs(
                letter,
                read.number(),
                letter.text(),
                read.authors(),
                read.settled(),
                read.earlier(),
                read.suggestions(),
                read.second());
    }

    private void later(UUID letter) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING || !waiting.add(letter) || counting) {
                return;
            }
            counting = true;
        }
        Infrastructure.getDefaultWorkerPool().execute(this::countWaiting);
    }

    private void countWaiting() {
        for (Optional<UUID> next = next(); next.isPresent(); next = next()) {
            try {
                count(inputs.read(next.get(), null));
            } catch (LetterException gone) {
                // deleted since somebody looked at it
            } catch (RuntimeException e) {
                LOG.warnf(
                        "the remarks on letter %s could not be counted: %s",
                        next.get(), e.getClass().getName());
            }
        }
    }

    private Optional<UUID> next() {
        synchronized (waiting) {
            Optional<UUID> next = waiting.stream().findFirst();
            next.ifPresentOrElse(waiting::remove, () -> counting = false);
            return next;
        }
    }

    void close(@Observes ShutdownEvent end) {
        synchronized (waiting) {
            waiting.clear();
        }
    }
}
