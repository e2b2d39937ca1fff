package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.longhand.http.Problems;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.RemarkView;
import org.longhand.proof.remark.RemarkKind;

/** What cannot be done about a remark, or because of one, as a problem. */
final class RemarkProblems {

    private RemarkProblems() {}

    static HttpProblem of(LetterException e) {
        return switch (e.kind()) {
            case REMARKS_BLOCK ->
                Problems.problem(
                                409,
                                "remarks-block",
                                "The letter says things that nobody told",
                                "Mend what `remarks` names, take it out, or confirm it with {\"action\": "
                                        + "\"true\"}; then "
                                        + "approve.")
                        .with("remarks", e.data().get("remarks"))
                        .build();
            case OPEN_CLAIMS ->
                Problems.problem(
                                409,
                                "open-claims",
                                "The letter says things that may not have been told",
                                "Read what `remarks` lists. Where all of it is true, approve with {\"claims\": "
                                        + "\"true\"}; else mend it, or take it out with {\"action\": \"take-out\"}.")
                        .with("remarks", e.data().get("remarks"))
                        .build();
            case REMARK_WITHOUT_REPLACEMENT ->
                conflict(
                        "remark-without-replacement",
                        "Only you can know what belongs there",
                        "This remark brings no replacement. Edit the text, or answer \"dismiss\" or \"true\".");
            case REMARK_BLOCKS -> remarkBlocks(e.get("remark", RemarkView.class));
            case REMARK_NOT_A_CLAIM ->
                conflict(
                        "remark-not-a-claim",
                        "There is nothing here that could be true",
                        e.get("remark", RemarkView.class).kind() == RemarkKind.PLACEHOLDER
                                ? "A gap cannot be true: edit the text and write what belongs there."
                                : "Only a claim that nobody told can be confirmed; answer \"accept\" or \"dismiss\".");
            case CLAIM_WITH_GAP ->
                conflict(
                        "claim-with-gap",
                        "There is a gap in this sentence",
                        "The whole sentence becomes a fact, and one with a gap is none: fill it first.");
            default ->
                conflict(
                        "remark-not-to-take-out",
                        "There is no sentence here that could be taken out",
                        "Only what the letter's body says can be taken out; edit the text, or answer \"accept\" or "
                                + "\"dismiss\".");
        };
    }

    private static HttpProblem remarkBlocks(RemarkView remark) {
        return conflict(
                "remark-blocks",
                "This cannot be waved through",
                remark.reason()
                        + (remark.kind() == RemarkKind.PLACEHOLDER
                                ? " Edit the text."
                                : " Edit the text, or answer \"true\" if you know that it is so."));
    }

    private static HttpProblem conflict(String type, String title, String detail) {
        return Problems.problem(409, type, title, detail).build();
    }
}
