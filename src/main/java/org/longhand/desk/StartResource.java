package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.longhand.desk.words.Manner;
import org.longhand.drafting.composer.Occasions;
import org.longhand.letter.LetterRequest;
import org.longhand.letter.LetterService;

/** Where a letter begins: who writes to whom, what for, what is known, how it should sound and look. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    private final LetterService letters;
    private final DeskDrafting drafting;
    private final DeskChoices choices;
    private final Openers openers;
    private final Occasions occasions;
    private final Validator validator;
    private final Manner manner;
    private final DeskProblems problems;

    StartResource(LetterService letters, DeskDrafting drafting, DeskChoices choices, Openers openers,
            Occasions occasions, Validator validator, Manner manner, DeskProblems problems) {
        this.letters = letters;
        this.drafting = drafting;
        this.choices = choices;
        this.openers = openers;
        this.occasions = occasions;
        this.validator = validator;
        this.manner = manner;
        this.problems = problems;
    }

    /** @param like a letter between the same two people, to begin from */
    @GET
    public TemplateInstance start(@QueryParam("like") UUID like) {
        return page(like == null ? LetterForm.blank(letterLanguage()) : LetterForm.like(letters.get(like)),
                FormErrors.NONE);
    }

    /** Beginnings of facts for an occasion, for htmx. */
    @GET
    @Path("desk/openers")
    public TemplateInstance openers(@QueryParam("occasion") String occasion,
            @QueryParam("occasionWords") String occasionWords) {
        return DeskTemplates.openers(openers(occasionWords == null || occasionWords.isBlank() ? occasion : occasionWords));
    }

    @POST
    @Path("letters")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        LetterForm form = LetterForm.of(fields);
        if (fields.containsKey("more")) {
            return Response.ok(page(form.withAnotherFact(), FormErrors.NONE)).build();
        }
        LetterRequest request = form.request();
        FormErrors errors = FormErrors.of(validator.validate(request), form, manner.words());
        if (errors.any()) {
            return Response.status(400).entity(page(form, errors)).build();
        }
        return drafting.draft(letters.create(request), null);
    }

    private TemplateInstance page(LetterForm form, FormErrors errors) {
        String occasion = form.occasionWords().isEmpty() ? form.occasion() : form.occasionWords();
        return DeskTemplates.start(new StartPage(form, errors, choices.in(manner.words()), openers(occasion)));
    }

    private List<String> openers(String occasion) {
        return openers.of(occasions.of(occasion).name(), manner.language());
    }

    /** A letter is most likely written in the language that its writer reads, where the writer at work writes it. */
    private String letterLanguage() {
        return choices.in(manner.words()).languages().stream().map(Choices.Choice::id)
                .filter(manner.language()::equals).findFirst().orElse("en");
    }

    @ServerExceptionMapper
    public Response tell(HttpProblem problem) {
        return problems.page(problem);
    }

    @ServerExceptionMapper
    public Response tell(NotFoundException nothing) {
        return problems.nothingHere();
    }
}
