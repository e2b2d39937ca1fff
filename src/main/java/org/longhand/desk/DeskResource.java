package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.longhand.http.Problems;
import org.longhand.letter.Letter;
import org.longhand.letter.LetterDrafting;
import org.longhand.letter.LetterRequest;
import org.longhand.letter.LetterResource;
import org.longhand.letter.LetterService;

/** The web pages: a form for the facts, then the letter with an editor beside its handwritten page. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private static final int RECENT = 8;
    private static final Pattern FACT = Pattern.compile("facts\\[(\\d+)].*");

    private final LetterService letters;
    private final LetterDrafting drafting;
    private final LetterSheets sheets;
    private final DeskChoices choices;
    private final Validator validator;

    DeskResource(LetterService letters, LetterDrafting drafting, LetterSheets sheets, DeskChoices choices,
            Validator validator) {
        this.letters = letters;
        this.drafting = drafting;
        this.sheets = sheets;
        this.choices = choices;
        this.validator = validator;
    }

    @GET
    public TemplateInstance start() {
        return start(LetterForm.blank(), FormErrors.NONE);
    }

    /** One more place for a fact, for htmx. */
    @GET
    @Path("desk/fact")
    public TemplateInstance fact(@QueryParam("index") int index) {
        return DeskTemplates.fact(index, "", null, true);
    }

    @POST
    @Path("letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        LetterForm form = LetterForm.of(fields);
        if (fields.containsKey("more")) {
            return Response.ok(start(form.withAnotherFact(), FormErrors.NONE)).build();
        }
        LetterRequest request = form.request();
        FormErrors errors = errors(form, request);
        if (errors.any()) {
            return Response.status(400).entity(start(form, errors)).build();
        }
        UUID id = letters.create(request);
        return drafted(id, null);
    }

    @GET
    @Path("letters/{id}")
    public TemplateInstance letter(UUID id) {
        return DeskTemplates.letter(sheets.of(letters.get(id)));
    }

    /** Drafts again, with or without saying how it should differ. */
    @POST
    @Path("letters/{id}/drafts")
    public Response draft(UUID id, @FormParam("instruction") String instruction) {
        letters.get(id);
        return drafted(id, instruction == null || instruction.isBlank() ? null : instruction.strip());
    }

    /**
     * Stores a person's text. When somebody else was quicker nothing is overwritten: both texts are shown.
     *
     * @param tag  the state the text was made from
     * @param over the state of somebody else's text that the person has seen and puts theirs over
     */
    @POST
    @Path("letters/{id}/text")
    public Response write(UUID id, @FormParam("text") String text, @FormParam("tag") String tag,
            @FormParam("over") String over, @HeaderParam("HX-Request") boolean htmx) {
        LetterSheet sheet = saved(id, text == null ? "" : text.replace("\r\n", "\n"), over == null ? tag : over);
        if (htmx) {
            return Response.ok(DeskTemplates.letter$desk(sheet)).build();
        }
        return sheet.saved() && !sheet.changed()
                ? Response.seeOther(URI.create("/letters/" + id)).build()
                : Response.ok(DeskTemplates.letter(sheet)).build();
    }

    /** Puts an earlier text back on the page. */
    @POST
    @Path("letters/{id}/revisions/{number}/restore")
    public Response restore(UUID id, int number, @FormParam("tag") String tag) {
        try {
            letters.restore(id, number, tag);
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() != 412) {
                throw problem;
            }
            Letter letter = letters.get(id);
            return Response.status(412).entity(DeskTemplates.letter(sheets.of(letter, letter.text(),
                    "The letter changed meanwhile, so nothing was put back. Look at it and try again."))).build();
        }
        return Response.seeOther(URI.create("/letters/" + id)).build();
    }

    private LetterSheet saved(UUID id, String text, String tag) {
        if (text.isBlank()) {
            return sheets.of(letters.get(id), text, "An empty page is not saved; the text before it is kept.");
        }
        if (text.length() > LetterResource.TextRequest.MOST) {
            return sheets.of(letters.get(id), text, LetterResource.TextRequest.TOO_LONG);
        }
        try {
            return sheets.of(letters.write(id, text, tag));
        } catch (HttpProblem problem) {
            if (problem.getStatusCode() != 412) {
                throw problem;
            }
            return sheets.changed(letters.get(id), text, tag);
        }
    }

    private Response drafted(UUID id, String instruction) {
        try {
            drafting.draft(id, instruction);
        } catch (HttpProblem problem) {
            // The facts are stored: show the letter, what went wrong and the way to try again.
            Letter letter = letters.get(id);
            return Response.status(problem.getStatusCode())
                    .entity(DeskTemplates.letter(sheets.of(letter, letter.text(), problem.getDetail()))).build();
        }
        return Response.seeOther(URI.create("/letters/" + id)).build();
    }

    private TemplateInstance start(LetterForm form, FormErrors errors) {
        return DeskTemplates.start(form, errors, choices.choices(), letters.list(RECENT, null).items());
    }

    /** What goes wrong here is told as a page. */
    @ServerExceptionMapper
    public Response tell(HttpProblem problem) {
        return Response.status(problem.getStatusCode()).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(DeskTemplates.problem(problem.getTitle(), problem.getDetail()).render()).build();
    }

    @ServerExceptionMapper
    public Response tell(NotFoundException nothing) {
        return tell(Problems.notFound("not-found", "There is nothing at this address."));
    }

    private FormErrors errors(LetterForm form, LetterRequest request) {
        Map<String, String> errors = new TreeMap<>();
        for (ConstraintViolation<LetterRequest> violation : validator.validate(request)) {
            String path = violation.getPropertyPath().toString();
            Matcher fact = FACT.matcher(path);
            String field = switch (path) {
                case "sender.name" -> "sender";
                case "sender.signs" -> "signs";
                case "recipient.name" -> "recipient";
                case "recipient.calledBy" -> "calledBy";
                case "facts" -> "fact-0";
                default -> fact.matches() ? "fact-" + form.place(Integer.parseInt(fact.group(1))) : path;
            };
            errors.put(field, violation.getMessage());
        }
        return new FormErrors(errors);
    }
}
