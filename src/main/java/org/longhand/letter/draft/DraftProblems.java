package org.longhand.letter.draft;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Locale;
import java.util.UUID;
import org.longhand.drafting.DraftingException;
import org.longhand.http.Problems;
import org.longhand.letter.rest.LetterResource;

/** What can be wrong with a draft, in words for a person. */
public final class DraftProblems {

    private DraftProblems() {}

    public static String letter(UUID id) {
        return LetterResource.PATH + "/" + id;
    }

    static String draft(UUID id) {
        return letter(id) + "/draft";
    }

    /** 409: one draft at a time. */
    static HttpProblem running(UUID id) {
        return Problems.problem(
                        409,
                        "draft-running",
                        "A draft of this letter is already on its way",
                        "Watch it with GET " + draft(id)
                                + ", or stop it with DELETE at the same address and then ask again.")
                .with("draft", draft(id))
                .build();
    }

    /** 404: nothing to stop. */
    static HttpProblem notRunning(UUID id) {
        return Problems.notFound(
                "no-draft-running",
                "No draft of this letter is on its way. POST " + letter(id) + "/drafts begins one.");
    }

    /** The letter was deleted while it was drafted. */
    static HttpProblem gone() {
        return Problems.notFound("letter-not-found", "The letter was deleted while it was being drafted.");
    }

    /** The draft was stopped from outside. */
    static HttpProblem stopped(DraftRun.Stop why, UUID id, Integer revision) {
        return switch (why) {
            case CANCELLED -> cancelled(id, revision);
            case CLOSING -> closing(id, revision);
            case DELETED -> gone();
        };
    }

    /** The writer came to an end and had written nothing. */
    static DraftingException nothingWritten() {
        return new DraftingException(
                DraftingException.Kind.MODEL_BABBLED,
                "The model wrote nothing. Draft again, or set LONGHAND_MODEL to another writer.");
    }

    /** Somebody stopped the draft. */
    private static HttpProblem cancelled(UUID id, Integer revision) {
        return ended(409, "draft-cancelled", "The draft was stopped", "Somebody stopped this draft.", id, revision);
    }

    /** The program is being stopped. */
    private static HttpProblem closing(UUID id, Integer revision) {
        return ended(503, "draft-interrupted", "The draft was interrupted", "Longhand is being stopped.", id, revision);
    }

    /** It did not come to its end, some time ago. */
    static HttpProblem interrupted(UUID id, Integer revision) {
        return ended(
                503,
                "draft-interrupted",
                "The draft was interrupted",
                "The last draft did not come to its end.",
                id,
                revision);
    }

    private static HttpProblem ended(int status, String type, String title, String what, UUID id, Integer revision) {
        HttpProblem.Builder problem = Problems.problem(
                        status,
                        type,
                        title,
                        what + (revision == null ? "" : " What was written is kept as revision " + revision + ".")
                                + " The facts are kept: POST " + letter(id) + "/drafts drafts it again.")
                .with("letter", letter(id));
        return revision == null
                ? problem.build()
                : problem.with("revision", revision).build();
    }

    /** The writer failed; the message says how. */
    static HttpProblem failed(UUID id, DraftingException failure, Integer revision) {
        String type = failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        boolean language = failure.kind() == DraftingException.Kind.LANGUAGE_UNSUPPORTED;
        HttpProblem.Builder problem = Problems.problem(
                        language ? 422 : 503,
                        type,
                        "The letter could not be written",
                        failure.getMessage()
                                + (revision == null ? "" : " What was written is kept as revision " + revision + ".")
                                + " Its facts are kept: POST " + letter(id) + "/drafts drafts it again.")
                .with("letter", letter(id));
        failure.retryAfter()
                .ifPresent(wait -> problem.withHeader(
                        "Retry-After", Math.max(1, wait.plusMillis(999).toSeconds())));
        return revision == null
                ? problem.build()
                : problem.with("revision", revision).build();
    }

    /** Our own mistake; the log has it. */
    static HttpProblem broken(UUID id) {
        return Problems.problem(
                        500,
                        "internal-error",
                        "Something went wrong on our side",
                        "What was written up to a moment ago is kept. Read the letter at " + letter(id)
                                + ", then draft it again.")
                .with("letter", letter(id))
                .build();
    }
}
