package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterException;

/** That something is not there, or not there any more, as a problem. */
final class MissingProblems {

    private MissingProblems() {}

    static HttpProblem of(LetterException e) {
        return switch (e.kind()) {
            case LETTER_GONE ->
                Problems.notFound("letter-not-found", "The letter was deleted while it was being drafted.");
            case REVISION_NOT_FOUND ->
                Problems.notFound(
                        "revision-not-found",
                        "This letter has no revision " + e.data().get("number") + "; see its list of revisions.");
            case CORRESPONDENCE_NOT_FOUND ->
                Problems.notFound(
                        "correspondence-not-found",
                        "There is no correspondence at this address; see the list at " + ApiPaths.CORRESPONDENCES
                                + ".");
            case FACT_NOT_FOUND ->
                Problems.notFound("fact-not-found", "This correspondence knows no such fact; see its list of facts.");
            case SAMPLE_NOT_FOUND ->
                Problems.notFound("sample-not-found", "This voice has no such sample; see its list of samples.");
            case REMARK_NOT_FOUND ->
                Problems.notFound(
                        "remark-not-found",
                        "There is no such remark on the text that stands on the page now; read the remarks again.");
            case PAGE_NOT_FOUND ->
                Problems.notFound(
                        "page-not-found", "This letter has " + e.data().get("pages") + " page(s).");
            case SIDE_NOT_FOUND ->
                Problems.notFound(
                        "page-not-found",
                        "This envelope has " + e.data().get("sides") + " side(s) with writing on it.");
            default ->
                Problems.notFound(
                        "letter-not-found",
                        "There is no letter at this address; it may have been deleted. See the list at "
                                + ApiPaths.LETTERS + ".");
        };
    }
}
