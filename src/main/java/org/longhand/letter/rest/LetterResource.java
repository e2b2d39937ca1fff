package org.longhand.letter.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.AcceptedLanguage;
import org.longhand.http.AnswerSubject;
import org.longhand.http.Cursor;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.letter.draft.LetterDrafting;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.ShortText;
import org.longhand.letter.print.PrintStyle;
import org.longhand.letter.remarks.BriefRemarks;
import org.longhand.letter.rest.problem.ApiPaths;

/** Letters: from facts to a text that a person has the last word on. */
@Path(LetterResource.PATH)
@Tag(name = "Letters")
public class LetterResource {

    public static final String PATH = ApiPaths.LETTERS;

    private final LetterService letters;
    private final LetterFinder finder;
    private final LetterDrafting drafting;
    private final Idempotency idempotency;

    LetterResource(LetterService letters, LetterFinder finder, LetterDrafting drafting, Idempotency idempotency) {
        this.finder = finder;
        this.letters = letters;
        this.drafting = drafting;
        this.idempotency = idempotency;
    }

    /** A person's text. */
    public record TextRequest(
            @NotBlank(message = "The text is empty. To take a letter away, DELETE it.")
            @ShortText(max = MOST, lines = true, message = TOO_LONG)
            String text) {

        /** The longest letter that is kept, in characters. */
        public static final int MOST = 50_000;

        public static final String TOO_LONG = "A letter has at most 50000 characters.";
    }

    /** How to draft again. */
    public record DraftsRequest(
            @ShortText(max = 2000, lines = true) String instruction) {}

    @POST
    @Blocking
    @Operation(summary = "Have a letter written from facts", description = """
            Answers with the drafted letter. With `Prefer: respond-async` it answers at once and the draft streams at \
            `/letters/{id}/draft`.""")
    @APIResponse(
            responseCode = "201",
            description = "The letter is drafted",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The letter is stored and its draft is on its way",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(responseCode = "422", description = "Something was never filled in; `errors` names each field")
    @APIResponse(responseCode = "503", description = "The writer failed, is busy or rests; the letter is kept")
    public Uni<Response> create(
            @NotNull(message = "Send the letter's facts as JSON.") @Valid LetterRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Prefer") @Parameter(description = Preferences.WHAT) List<String> prefer,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        // A paper or an ink that does not exist is better said now than when it is to be printed.
        PrintStyle.Choice.of(request.hand(), request.paper(), request.stationery(), request.ink())
                .style();
        if (!Preferences.lenient(prefer)) {
            BriefRemarks.requireFilled(request);
        }
        return idempotency
                .onceLater(new KeyedRequest(key, "POST " + PATH, request, AnswerSubject.made("letter")), attempt -> {
                    boolean again = attempt.earlier().filter(letters::exists).isPresent();
                    UUID id = again ? attempt.earlier().get() : attempt.made(letters.create(request));
                    URI place = URI.create(ApiPaths.letter(id));
                    if (Preferences.async(prefer)) {
                        return Uni.createFrom()
                                .item(LetterView.answer(
                                        Response.accepted().location(place), drafting.begin(id, null), language));
                    }
                    Uni<LetterDrafting.Drafted> end = again ? drafting.draftedOnce(id) : drafting.drafted(id, null);
                    return end.map(drafted -> LetterView.answer(Response.created(place), drafted.letter(), language));
                })
                .map(LetterResource::watched);
    }

    @GET
    @Operation(
            summary = "List letters, newest first; those of a correspondence, those with some words on the page",
            description = "All words of `q` stand on the page, in any order, and the last one may be the "
                    + "beginning of a word; "
                    + "case, accents and punctuation do not matter. A search may answer with fewer "
                    + "letters than `limit` and a `next`: it goes on from there.")
    public LetterPage list(
            @QueryParam("limit")
                    @DefaultValue("20")
                    @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
                    String limit,
            @QueryParam("after") String after,
            @QueryParam("correspondence") UUID correspondence,
            @QueryParam("q") String q) {
        return LetterPage.of(finder.list(Cursor.limit(limit), ListPositions.decode(after), correspondence, q));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a letter")
    public Response get(UUID id, @Context HttpHeaders headers) {
        return LetterView.answer(Response.ok(), letters.get(id), AcceptedLanguage.of(headers));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a letter with all its revisions, for good",
            description =
                    "What it told stays known to its correspondence; forget it under " + "/correspondences/{id}/facts.")
    public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        letters.delete(id, IfMatch.orAny(ifMatch));
        drafting.deleted(id);
    }

    @PUT
    @Path("/{id}/text")
    @Operation(summary = "Put a person's text on the page")
    public Response write(
            UUID id,
            @NotNull(message = "Send {\"text\": …}.") @Valid TextRequest request,
            @HeaderParam("If-Match") String ifMatch,
            @Context HttpHeaders headers) {
        return LetterView.answer(
                Response.ok(), letters.write(id, request.text(), IfMatch.of(ifMatch)), AcceptedLanguage.of(headers));
    }

    @POST
    @Path("/{id}/drafts")
    @Blocking
    @Operation(summary = "Draft again; earlier revisions stay", description = """
            Answers with the letter; `Location` is the new draft's revision, which a person's text that was written \
            meanwhile may keep off the page. With `Prefer: respond-async` it answers at once and the draft streams at \
            `/letters/{id}/draft`.""")
    @APIResponse(
            responseCode = "201",
            description = "The letter is drafted again",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The draft is on its way",
            content = @Content(schema = @Schema(implementation = LetterView.class)))
    @APIResponse(
            responseCode = "409",
            description = "Another draft of this letter is on its way, or its brief was never filled in")
    @APIResponse(responseCode = "503", description = "The writer failed, is busy or rests; the letter is kept")
    public Uni<Response> draft(
            UUID id,
            @Valid DraftsRequest request,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam("Prefer") @Parameter(description = Preferences.WHAT) List<String> prefer,
            @Context HttpHeaders headers) {
        Locale language = AcceptedLanguage.of(headers);
        String instruction = request == null
                        || request.instruction() == null
                        || request.instruction().isBlank()
                ? null
                : request.instruction().strip();
        String path = ApiPaths.letter(id);
        return idempotency
                .onceLater(
                        new KeyedRequest(key, "POST " + path + "/drafts", request, AnswerSubject.of("letter", id)),
                        attempt -> {
                            if (!Preferences.lenient(prefer)) {
                                BriefRemarks.requireFilled(letters.get(id));
                            }
                            if (Preferences.async(prefer)) {
                                return Uni.createFrom()
                                        .item(LetterView.answer(
                                                Response.accepted().location(URI.create(path)),
                                                drafting.begin(id, instruction),
                                                language));
                            }
                            return drafting.drafted(id, instruction)
                                    .map(drafted -> LetterView.answer(
                                            Response.created(URI.create(path + "/revisions/" + drafted.revision())),
                                            drafted.letter(),
                                            language));
                        })
                .map(LetterResource::watched);
    }

    /** An answer that promises a draft says where it is to be watched. */
    private static Response watched(Response answer) {
        return answer.getStatus() != Response.Status.ACCEPTED.getStatusCode()
                ? answer
                : Response.fromResponse(answer)
                        .header("Preference-Applied", Preferences.ASYNC)
                        .header("Link", "<" + answer.getHeaderString("Location") + "/draft>; rel=\"monitor\"")
                        .build();
    }
}
