package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.drafting.interview.Interview;
import org.longhand.letter.draft.InterviewService;
import org.longhand.letter.model.LetterRequest;

/** Questions before a letter is stored. */
@Path("/api/v1/questions")
@Tag(name = "Interview")
public class QuestionsResource {

    private final InterviewService questions;

    QuestionsResource(InterviewService questions) {
        this.questions = questions;
    }

    @POST
    @Operation(
            summary = "Up to three questions about a letter that is not written yet; nothing is stored",
            description = "Send the same body as for a letter.")
    public Interview ask(@NotNull(message = "Send the letter's facts as JSON.") @Valid LetterRequest request) {
        return questions.about(request);
    }
}
