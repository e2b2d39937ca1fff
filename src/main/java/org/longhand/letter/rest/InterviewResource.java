package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.drafting.interview.Interview;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.http.Problems;
import org.longhand.letter.draft.InterviewService;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.ShortText;

/** What a letter still lacks, and what the sender answers. */
@Path(LetterResource.PATH)
@Tag(name = "Interview")
public class InterviewResource {

    /** What an answer is among facts. */
    static final String ANSWER = "answer";

    private final LetterService letters;
    private final InterviewService questions;
    private final Idempotency idempotency;

    InterviewResource(LetterService letters, InterviewService questions, Idempotency idempotency) {
        this.letters = letters;
        this.questions = questions;
        this.idempotency = idempotency;
    }

    /** One answer; the question is kept with it, for "in Lisbon" alone says little. */
    public record Answer(
            @ShortText(max = 500) String question,

            @NotBlank(message = "This answer is empty; leave it out.")
            @ShortText(max = 2000, lines = true, message = "An answer has at most 2000 characters.")
            String text) {}

    /** Answers to questions, and other facts. */
    public record TellRequest(
            @Size(max = 100, message = "Send at most 100.")
            List<@NotNull(message = "This answer is empty; leave it out.") @Valid Answer> answers,

            @Size(max = 100, message = "Send at most 100.")
            List<@NotNull(message = "This fact is empty.") @Valid FactRequest> facts) {

        List<FactRequest> all() {
            List<FactRequest> all = new ArrayList<>();
            if (answers != null) {
                answers.forEach(a -> all.add(new FactRequest(a.text(), ANSWER, null, a.question())));
            }
            all.addAll(facts == null ? List.of() : facts);
            return all;
        }
    }

    @POST
    @Path("/{id}/questions")
    @Operation(
            summary = "Up to three questions that would make a thin brief better",
            description =
                    "In the letter's language. Built in; a model asks them in its own words where a server's is at "
                            + "work. A rich brief is asked nothing, and `reason` says so.")
    public Interview questions(UUID id) {
        return questions.about(letters.get(id).brief());
    }

    @POST
    @Path("/{id}/facts")
    @Operation(
            summary = "Tell a letter more: answers to questions, or facts",
            description =
                    "They become facts of the letter and of its correspondence; draft again to have them told. What "
                            + "the letter was told before is not told twice.")
    public Response tell(
            UUID id,
            @NotNull(message = "Send {\"answers\": […]} or {\"facts\": […]}.") @Valid TellRequest told,
            @HeaderParam("Idempotency-Key") String key,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        if (told.all().isEmpty()) {
            throw Problems.invalid("answers", "Send at least one answer or fact.");
        }
        return idempotency.once(
                new KeyedRequest(
                        key, "POST " + LetterResource.PATH + "/" + id + "/facts", told, AnswerSubject.of("letter", id)),
                attempt -> {
                    Letter letter = letters.tell(id, told.all());
                    return LetterView.answer(Response.ok(), letter, language);
                });
    }
}
