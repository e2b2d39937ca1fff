package org.longhand.letter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.longhand.drafting.Writer;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.store.ExampleRepository;

/** Lays one letter to play with on a shelf that never held any. It is laid once; deleted, it does not come back. */
@ApplicationScoped
public class ExampleLetter {

    private static final Logger LOG = Logger.getLogger(ExampleLetter.class);

    private final LetterService letters;
    private final LetterFinder finder;
    private final LetterDrafting drafting;
    private final Iterable<Writer> writers;
    private final ExampleRepository examples;
    private final boolean wanted;

    @Inject
    ExampleLetter(
            LetterService letters,
            LetterFinder finder,
            LetterDrafting drafting,
            @Any Instance<Writer> writers,
            ExampleRepository examples,
            @ConfigProperty(name = "longhand.example") boolean wanted) {
        this(letters, finder, drafting, (Iterable<Writer>) writers, examples, wanted);
    }

    ExampleLetter(
            LetterService letters,
            LetterFinder finder,
            LetterDrafting drafting,
            Iterable<Writer> writers,
            ExampleRepository examples,
            boolean wanted) {
        this.letters = letters;
        this.finder = finder;
        this.drafting = drafting;
        this.writers = writers;
        this.examples = examples;
        this.wanted = wanted;
    }

    /** The example of this account; null where there was none yet. It may have been deleted since. */
    public UUID id() {
        return examples.id();
    }

    /**
     * Stores the example where the shelf never held a letter.
     *
     * @param request what it is made from
     * @return its id, for {@link #write}; empty where none is to be laid
     */
    @Transactional
    public Optional<UUID> lay(LetterRequest request) {
        if (!wanted || id() != null || !finder.list(1, null, null, null).items().isEmpty()) {
            return Optional.empty();
        }
        // Whoever else comes to the empty shelf at this moment waits here and then finds it laid.
        if (!examples.lock()) {
            return Optional.empty();
        }
        UUID id = letters.create(request);
        examples.laid(id);
        return Optional.of(id);
    }

    /** Has it written by the composer, whoever else is at work: an example must not wait for a model, or cost one. */
    public void write(UUID id) {
        for (Writer writer : writers) {
            if (writer.name().equals("composer")) {
                try {
                    drafting.draft(id, writer);
                } catch (RuntimeException e) {
                    LOG.warnf(
                            "the example letter was not written: %s",
                            e.getClass().getSimpleName());
                }
            }
        }
    }
}
