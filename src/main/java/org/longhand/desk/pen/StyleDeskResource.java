package org.longhand.desk.pen;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.desk.messages.Messages;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.review.StyleAdvice;

/** Asks the model at work what could be said better; what it suggests are remarks from then on. */
@Path("/letters/{id}/style")
@Blocking
public class StyleDeskResource {

    private final StyleAdvice advice;
    private final PenPages pages;
    private final ReaderPreferences reader;
    private final DeskProblems problems;

    StyleDeskResource(StyleAdvice advice, PenPages pages, ReaderPreferences reader, DeskProblems problems) {
        this.advice = advice;
        this.pages = pages;
        this.reader = reader;
        this.problems = problems;
    }

    /** @param says how many suggestions there are, or why there are none */
    record StyleAnswer(String says) {}

    /** For a script, which reads the remarks itself then. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> suggest(UUID id) {
        return answered(id, StyleAnswer::new);
    }

    /** For a browser without scripts. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> suggestOnAPage(UUID id) {
        return answered(id, said -> PenTemplates.pen(pages.of(id, said)));
    }

    /** @param told makes the answer of a sentence that says what came of it */
    private Uni<Response> answered(UUID id, Function<String, Object> told) {
        Messages messages = reader.messages();
        // A model that is not there fails as one that is there may.
        return Uni.createFrom()
                .deferred(() -> advice.ask(id, messages.locale()))
                .map(page -> Response.ok(told.apply(
                                messages.say("style.found", page.items().size())))
                        .build())
                .onFailure(Refusal::is)
                .recoverWithItem(failure -> {
                    Refusal refusal = Refusal.of(failure).orElseThrow();
                    return refusal.with(told.apply(problems.detail(refusal)));
                });
    }
}
