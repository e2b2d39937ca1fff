package org.longhand.letter;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.drafting.WriterChoice;
import org.longhand.http.Problems;

/** Has a letter written by the writer at work and stores what comes, to the last word that came. */
@ApplicationScoped
public class LetterDrafting {

    private static final Logger LOG = Logger.getLogger(LetterDrafting.class);

    private final DraftLedger ledger;
    private final Briefs briefs;
    private final WriterChoice choice;

    LetterDrafting(DraftLedger ledger, Briefs briefs, WriterChoice choice) {
        this.briefs = briefs;
        this.ledger = ledger;
        this.choice = choice;
    }

    /**
     * Drafts a letter, or drafts it again, and waits for the end of it.
     *
     * @param instruction how it should differ from the text on the page, or null
     * @return the letter with its new revision
     * @throws HttpProblem 503 when the writer failed, 422 when it does not write the letter's language; the facts and
     *                     whatever was written stay
     */
    public Letter draft(UUID id, String instruction) {
        Letter before = ledger.begin(id);
        Writer writer = choice.writer();
        StringBuilder text = new StringBuilder();
        try {
            // Each draft varies; the first one of a letter by the letter's own seed.
            int nth = before.revision() == null ? 0 : before.revision().number();
            writer.draft(new DraftRequest(briefs.of(before), instruction, before.text(), before.seed() + nth))
                    .onItem().invoke(text::append)
                    .collect().last().await().indefinitely();
            if (text.toString().isBlank()) {
                throw new DraftingException(DraftingException.Kind.MODEL_BABBLED,
                        "The model wrote nothing. Draft again, or set LONGHAND_MODEL to another writer.");
            }
        } catch (RuntimeException e) {
            throw failed(before, writer, instruction, text.toString(), e);
        }
        return ledger.drafted(before, writer, instruction, text.toString().strip(), Revision.State.COMPLETE);
    }

    private HttpProblem failed(Letter before, Writer writer, String instruction, String text, RuntimeException e) {
        if (text.isBlank()) {
            ledger.failed(before.id());
        } else {
            ledger.drafted(before, writer, instruction, text.strip(), Revision.State.INTERRUPTED);
        }
        if (!(e instanceof DraftingException known)) {
            throw e;
        }
        // The reason only: a message may carry what a server said, and that may carry the letter.
        LOG.warnf("letter %s was not drafted: %s", before.id(), known.kind());
        String type = known.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        boolean language = known.kind() == DraftingException.Kind.LANGUAGE_UNSUPPORTED;
        String address = LetterResource.PATH + "/" + before.id();
        return Problems.problem(language ? 422 : 503, type, "The letter could not be written",
                known.getMessage() + " Its facts are kept: POST " + address + "/drafts drafts it again.")
                .with("letter", address).build();
    }

    void interruptWhatWasRunning(@Observes StartupEvent start) {
        ledger.interruptAll();
    }
}
