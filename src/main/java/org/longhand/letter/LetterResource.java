package org.longhand.letter;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.Cursor;
import org.longhand.http.EntityTags;
import org.longhand.http.Idempotency;

/** Letters: from facts to a text that a person has the last word on. */
@Path(LetterResource.PATH)
@Tag(name = "Letters")
public class LetterResource {

    static final String PATH = "/api/v1/letters";

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
            @ShortText(max = MOST, lines = true, message = TOO_LONG) String text) {

        /** The longest letter that is kept, in characters. */
        public static final int MOST = 50_000;

        public static final String TOO_LONG = "A letter has at most 50000 characters.";
    }

    /** How to draft again. */
    public record DraftsRequest(@ShortText(max = 2000, lines = true) String instruction) {
    }

    @POST
    @Operation(summary = "Have a letter written from facts")
    public Response create(
            @NotNull(message = "Send the letter's facts as JSON.") @Valid LetterRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        // A paper or an ink that does not exist is better said now than when it is to be printed.
        PrintStyle.Choice.of(request.hand(), request.paper(), request.stationery(), request.ink()).style();
        return idempotency.once(key, "POST " + PATH, request, attempt -> {
            UUID id = attempt.earlier().filter(letters::exists)
                    .orElseGet(() -> attempt.made(letters.create(request)));
            Letter letter = drafting.draft(id, null);
            return tagged(Response.created(URI.create(PATH + "/" + id)), letter);
        });
    }

    @GET
    @Operation(summary = "List letters, newest first; those of a correspondence, those with some words on the page",
            description = "`q` is looked for in the text on each page; case, accents and punctuation do not matter. "
                    + "A search may answer with fewer letters than `limit` and a `next`: it goes on from there.")
    public LetterPage list(
            @QueryParam("limit") @DefaultValue("20")
            @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100")) String limit,
            @QueryParam("after") String after,
            @QueryParam("correspondence") UUID correspondence,
            @QueryParam("q") String q) {
        return finder.list(Cursor.limit(limit), Cursor.decode(after), correspondence, q);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a letter")
    public Response get(UUID id) {
        return tagged(Response.ok(), letters.get(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a letter with all its revisions, for good",
            description = "What it told stays known to its correspondence; forget it under "
                    + "/correspondences/{id}/facts.")
    public void delete(UUID id, @HeaderParam("If-Match") String ifMatch) {
        letters.delete(id, ifMatch);
    }

    @PUT
    @Path("/{id}/text")
    @Operation(summary = "Put a person's text on the page")
    public Response write(UUID id, @NotNull(message = "Send {\"text\": …}.") @Valid TextRequest request,
            @HeaderParam("If-Match") String ifMatch) {
        return tagged(Response.ok(), letters.write(id, request.text(), ifMatch));
    }

    @POST
    @Path("/{id}/drafts")
    @Operation(summary = "Draft again; earlier revisions stay")
    public Response draft(UUID id, @Valid DraftsRequest request, @HeaderParam("Idempotency-Key") String key) {
        String instruction = request == null || request.instruction() == null || request.instruction().isBlank()
                ? null : request.instruction().strip();
        return idempotency.once(key, "POST " + PATH + "/" + id + "/drafts", request, attempt -> {
            Letter letter = drafting.draft(id, instruction);
            int number = letter.revision().number();
            return tagged(Response.created(URI.create(PATH + "/" + id + "/revisions/" + number)), letter);
        });
    }

    /** @param date when it went; today where it is missing */
    public record SentRequest(LocalDate date) {
    }

    @POST
    @Path("/{id}/sent")
    @Operation(summary = "Note that a letter went to its reader, and when")
    public Response sent(UUID id, @Valid SentRequest request) {
        return tagged(Response.ok(), letters.sent(id, request == null ? null : request.date()));
    }

    @DELETE
    @Path("/{id}/sent")
    @Operation(summary = "Take back the note that it was sent")
    public Response unsent(UUID id) {
        return tagged(Response.ok(), letters.unsent(id));
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "Every text that ever stood on the page, oldest first")
    public List<Revision> revisions(UUID id) {
        return letters.revisions(id);
    }

    @GET
    @Path("/{id}/revisions/{number}")
    @Operation(summary = "Read one revision")
    public Revision revision(UUID id, int number) {
        return letters.revision(id, number);
    }

    @POST
    @Path("/{id}/revisions/{number}/restore")
    @Operation(summary = "Put an earlier text on the page again, as a new revision")
    public Response restore(UUID id, int number, @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(key, "POST " + PATH + "/" + id + "/revisions/" + number + "/restore", ifMatch,
                attempt -> tagged(Response.ok(), letters.restore(id, number, ifMatch)));
    }

    private static Response tagged(Response.ResponseBuilder answer, Letter letter) {
        return answer.header("ETag", EntityTags.of(letter.version())).entity(letter).build();
    }
}
