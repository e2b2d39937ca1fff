package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Cursor;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.http.Problems;
import org.longhand.letter.draft.LetterDrafting;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.letter.pairs.CorrespondenceService.CorrespondenceView;
import org.longhand.letter.pairs.CorrespondenceService.KnownFactView;
import org.longhand.letter.pairs.UpcomingDaysService;
import org.longhand.letter.rest.problem.ApiPaths;
import org.longhand.people.ComingDay;

/** Who writes to whom, and what is known between them. */
@Path(CorrespondenceResource.PATH)
@Tag(name = "Correspondences")
public class CorrespondenceResource {

    public static final String PATH = ApiPaths.CORRESPONDENCES;

    private final CorrespondenceService pairs;
    private final UpcomingDaysService days;
    private final LetterFinder finder;
    private final LetterDrafting drafting;
    private final Idempotency idempotency;

    CorrespondenceResource(
            CorrespondenceService pairs,
            UpcomingDaysService days,
            LetterFinder finder,
            LetterDrafting drafting,
            Idempotency idempotency) {
        this.drafting = drafting;
        this.pairs = pairs;
        this.days = days;
        this.finder = finder;
        this.idempotency = idempotency;
    }

    @GET
    @Operation(
            summary = "List correspondences, those with the newest letter first",
            description =
                    "People are the same where their names are, but for case, accents and spaces. A letter begins "
                            + "its people's correspondence by itself.")
    public CorrespondencePage list(
            @QueryParam("limit") @DefaultValue("20") String limit, @QueryParam("after") String after) {
        return CorrespondencePage.of(pairs.list(Cursor.limit(limit), ListPositions.decode(after)));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a correspondence")
    public CorrespondenceView get(UUID id) {
        return pairs.get(id);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a correspondence with its facts, for good",
            description =
                    "Refused with 409 while it has letters, unless `letters=delete` says that they go too. Where the "
                            + "sender writes to nobody else, the sender's voice and its samples go with it.")
    public void delete(UUID id, @QueryParam("letters") String letters) {
        if (letters != null && !letters.equals("delete")) {
            throw Problems.invalid("letters", "Say `letters=delete`, or leave it out.");
        }
        pairs.delete(id, letters != null).forEach(drafting::deleted);
    }

    @GET
    @Path("/{id}/letters")
    @Operation(summary = "Its letters, newest first")
    public LetterPage letters(
            UUID id,
            @QueryParam("limit") @DefaultValue("20") String limit,
            @QueryParam("after") String after,
            @QueryParam("q") String q) {
        pairs.get(id);
        return LetterPage.of(finder.list(Cursor.limit(limit), ListPositions.decode(after), id, q));
    }

    @GET
    @Path("/{id}/facts")
    @Operation(
            summary = "What is known between the two, each fact once, with the letters that were told it",
            description =
                    "A known fact is never added to a letter by itself: name it in `remember` when you POST a letter.")
    public List<KnownFactView> facts(UUID id) {
        return pairs.facts(id);
    }

    @POST
    @Path("/{id}/facts")
    @Operation(summary = "Tell a fact for later letters; one that is known already is answered with 200")
    public Response tell(
            UUID id,
            @NotNull(message = "Send a fact: {\"text\": …}.") @Valid LetterRequest.FactRequest fact,
            @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(
                new KeyedRequest(
                        key, "POST " + PATH + "/" + id + "/facts", fact, AnswerSubject.of("correspondence", id)),
                attempt -> {
                    CorrespondenceService.Kept kept = pairs.tell(id, fact);
                    URI place =
                            URI.create(PATH + "/" + id + "/facts/" + kept.fact().id());
                    return (kept.isNew()
                                    ? Response.created(place)
                                    : Response.ok().location(place))
                            .entity(kept.fact())
                            .build();
                });
    }

    @DELETE
    @Path("/{id}/facts/{fact}")
    @Operation(summary = "Forget a fact; letters that were told it stay as they are")
    public void forget(UUID id, UUID fact) {
        pairs.forget(id, fact);
    }

    @GET
    @Path("/{id}/occasions")
    @Operation(
            summary = "Days that come: birthdays, anniversaries and dates that were told",
            description =
                    "`days` looks so far ahead (1 to 366, default 90); `language` of the sentences is `en` or `de`.")
    public List<ComingDay> occasions(
            UUID id,
            @QueryParam("days") @DefaultValue("90") String days,
            @QueryParam("language") @DefaultValue("en") String language) {
        return this.days.coming(id, UpcomingResource.days(days), language);
    }
}
