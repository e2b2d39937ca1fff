package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Locale;
import org.longhand.drafting.DraftingException;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterException;

/** What a writer or a model could not do, as a problem. */
final class WriterProblems {

    private WriterProblems() {}

    static HttpProblem of(LetterException e) {
        Object letter = e.data().get("letter");
        return switch (e.kind()) {
            case NO_MODEL ->
                Problems.problem(
                                409,
                                "no-model",
                                "There is no model that could suggest",
                                "Letters are written by " + e.data().get("writer")
                                        + " here, which cannot judge style. Set LONGHAND_MODEL_URL to a model's "
                                        + "server, or run Ollama, and start Longhand again. Truth, spelling and "
                                        + "grammar are read without a model.")
                        .build();
            case STYLE_FAILED -> styleFailed(e.get("failure", DraftingException.class));
            case DRAFT_RUNNING ->
                Problems.problem(
                                409,
                                "draft-running",
                                "A draft of this letter is already on its way",
                                "Watch it with GET " + draft(letter)
                                        + ", or stop it with DELETE at the same address and then ask again.")
                        .with("draft", draft(letter))
                        .build();
            case NO_DRAFT_RUNNING ->
                Problems.notFound(
                        "no-draft-running",
                        "No draft of this letter is on its way. POST " + ApiPaths.letter(letter)
                                + "/drafts begins one.");
            case DRAFT_CANCELLED ->
                ended(e, 409, "draft-cancelled", "The draft was stopped", "Somebody stopped this draft.");
            case DRAFT_CLOSING ->
                ended(e, 503, "draft-interrupted", "The draft was interrupted", "Longhand is being stopped.");
            case DRAFT_INTERRUPTED ->
                ended(
                        e,
                        503,
                        "draft-interrupted",
                        "The draft was interrupted",
                        "The last draft did not come to its end.");
            case DRAFT_FAILED -> draftFailed(e, e.get("failure", DraftingException.class));
            default ->
                Problems.problem(
                                500,
                                "internal-error",
                                "Something went wrong on our side",
                                "What was written up to a moment ago is kept. Read the letter at "
                                        + ApiPaths.letter(letter) + ", then draft it again.")
                        .with("letter", ApiPaths.letter(letter))
                        .build();
        };
    }

    private static HttpProblem ended(LetterException e, int status, String type, String title, String what) {
        Object letter = e.data().get("letter");
        HttpProblem.Builder problem = Problems.problem(
                        status,
                        type,
                        title,
                        what + kept(e) + " The facts are kept: POST " + ApiPaths.letter(letter)
                                + "/drafts drafts it again.")
                .with("letter", ApiPaths.letter(letter));
        return withRevision(problem, e);
    }

    private static HttpProblem draftFailed(LetterException e, DraftingException failure) {
        Object letter = e.data().get("letter");
        HttpProblem.Builder problem = Problems.problem(
                        failure.kind() == DraftingException.Kind.LANGUAGE_UNSUPPORTED ? 422 : 503,
                        type(failure),
                        "The letter could not be written",
                        failure.getMessage() + kept(e) + " Its facts are kept: POST " + ApiPaths.letter(letter)
                                + "/drafts drafts it again.")
                .with("letter", ApiPaths.letter(letter));
        retryAfter(problem, failure);
        return withRevision(problem, e);
    }

    private static HttpProblem styleFailed(DraftingException failure) {
        HttpProblem.Builder problem = Problems.problem(
                503,
                type(failure),
                "The model suggested nothing",
                failure.getMessage() + " The letter and its earlier remarks are as they were; ask again in a while.");
        retryAfter(problem, failure);
        return problem.build();
    }

    private static void retryAfter(HttpProblem.Builder problem, DraftingException failure) {
        failure.retryAfter()
                .ifPresent(wait -> problem.withHeader(
                        "Retry-After", Math.max(1, wait.plusMillis(999).toSeconds())));
    }

    private static String type(DraftingException failure) {
        return failure.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kept(LetterException e) {
        Object revision = e.data().get("revision");
        return revision == null ? "" : " What was written is kept as revision " + revision + ".";
    }

    private static HttpProblem withRevision(HttpProblem.Builder problem, LetterException e) {
        Object revision = e.data().get("revision");
        return revision == null
                ? problem.build()
                : problem.with("revision", revision).build();
    }

    private static String draft(Object letter) {
        return ApiPaths.letter(letter) + "/draft";
    }
}
