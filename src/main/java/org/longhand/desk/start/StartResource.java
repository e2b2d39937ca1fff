package org.longhand.desk.start;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.DeskExample;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.desk.letter.DeskDrafting;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.interview.Interview;
import org.longhand.letter.draft.InterviewService;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.remarks.BriefRemarks;
import org.longhand.proof.brief.BriefRemark;

/** The page on which a letter begins: who writes to whom, what for, what is known, how it should sound and look. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    private final LetterService letters;
    private final DeskDrafting drafting;
    private final StartPages pages;
    private final InterviewService questions;
    private final DeskExample example;
    private final Validator validator;
    private final ReaderPreferences reader;
    private final DeskProblems problems;

    StartResource(
            LetterService letters,
            DeskDrafting drafting,
            StartPages pages,
            InterviewService questions,
            DeskExample example,
            Validator validator,
            ReaderPreferences reader,
            DeskProblems problems) {
        this.letters = letters;
        this.drafting = drafting;
        this.pages = pages;
        this.questions = questions;
        this.example = example;
        this.validator = validator;
        this.reader = reader;
        this.problems = problems;
    }

    /**
     * @param like a letter between the same two people, to begin from
     * @param with or their correspondence
     * @param occasion what the letter is for, where that is known
     */
    @GET
    public TemplateInstance start(
            @QueryParam("like") UUID like, @QueryParam("with") UUID with, @QueryParam("occasion") String occasion) {
        example.lay();
        return pages.page(pages.form(like, with, occasion == null ? "" : occasion), FormRemarks.NONE);
    }

    /** Beginnings of facts for an occasion, for htmx. */
    @GET
    @Path("desk/openers")
    public TemplateInstance openers(
            @QueryParam("occasion") String occasion, @QueryParam("occasionWords") String occasionWords) {
        return StartTemplates.openers(
                pages.openers(occasionWords == null || occasionWords.isBlank() ? occasion : occasionWords));
    }

    @POST
    @Path("letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        if (fields.containsKey("more")) {
            LetterForm wider = LetterFormReader.readWithAnotherPlace(fields);
            return Response.ok(pages.page(wider, FormRemarks.NONE)).build();
        }
        LetterForm form = LetterFormReader.read(fields);
        LetterRequest request = form.request();
        List<BriefRemark> read = BriefRemarks.of(request);
        FormRemarks errors = FormRemarks.errors(validator.validate(request), read, form, reader.messages());
        FormRemarks notes = FormRemarks.notes(read, form, reader.messages().locale());
        boolean seen = fields.containsKey("asked") || notes.seen().equals(fields.getFirst("seen"));
        if (!errors.any() && notes.any() && !seen) {
            return Response.ok(pages.page(form, errors, notes)).build();
        }
        boolean unfilled = read.stream().anyMatch(BriefRemark::blocking);
        if (!fields.containsKey("asked") && !unfilled && (!errors.any() || errors.onlyUntold())) {
            Interview interview = questions.about(request);
            if (interview.thin() && !interview.questions().isEmpty()) {
                return Response.ok(StartTemplates.questions(form, interview)).build();
            }
        }
        if (errors.any()) {
            return Response.status(400).entity(pages.page(form, errors, notes)).build();
        }
        // It is refused for such as other people than those whose facts were chosen.
        return Refusal.attempt(
                () -> drafting.draft(letters.create(request), null),
                refusal -> refusal.with(pages.page(form, FormRemarks.ofAll(problems.detail(refusal)))));
    }
}
