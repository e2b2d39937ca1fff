package org.longhand.desk.letter;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.draft.LetterDrafting;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.rest.LetterResource;

/** A letter's page on the desk: it is read, written without scripts, drafted again, and thrown away there. */
@Path("/letters/{id}")
@Produces(MediaType.TEXT_HTML)
public class LetterPageResource {

    private final LetterService letters;
    private final FormSaver saver;
    private final DeskDrafting drafting;
    private final LetterDrafting writing;
    private final LetterSheets sheets;
    private final ReaderPreferences reader;

    LetterPageResource(
            LetterService letters,
            FormSaver saver,
            DeskDrafting drafting,
            LetterDrafting writing,
            LetterSheets sheets,
            ReaderPreferences reader) {
        this.letters = letters;
        this.saver = saver;
        this.drafting = drafting;
        this.writing = writing;
        this.sheets = sheets;
        this.reader = reader;
    }

    @GET
    public TemplateInstance letter(UUID id) {
        return LetterTemplates.letter(sheets.of(letters.get(id)));
    }

    /**
     * Drafts again, with or without saying how it should differ.
     *
     * @param instruction one of the ways offered
     * @param words the person's own, where none was pressed
     */
    @POST
    @Path("drafts")
    public Response draft(UUID id, @FormParam("instruction") String instruction, @FormParam("words") String words) {
        letters.get(id);
        String how = instruction == null || instruction.isBlank() ? words : instruction;
        return drafting.draft(id, how == null || how.isBlank() ? null : how.strip());
    }

    /**
     * Stores a person's text, from a browser without scripts.
     *
     * @param base the number of the revision that it was made from
     */
    @POST
    @Path("text")
    public Response write(UUID id, @FormParam("text") String typed, @FormParam("base") int base) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n");
        if (text.isBlank()) {
            return unsaved(id, text, "letter.empty");
        }
        if (text.length() > LetterResource.TextRequest.MOST) {
            return unsaved(id, text, "letter.too-long");
        }
        return saver.save(id, text, base);
    }

    /** Stops whoever writes; what is written is kept. */
    @POST
    @Path("stop")
    @Blocking
    public Uni<Response> stop(UUID id) {
        return writing.cancel(id)
                .map(stopped -> Response.seeOther(URI.create("/letters/" + id)).build());
    }

    @POST
    @Path("delete")
    public Response delete(UUID id) {
        letters.delete(id, ExpectedVersion.ANY);
        writing.deleted(id);
        return Response.seeOther(URI.create("/shelf")).build();
    }

    private Response unsaved(UUID id, String text, String why) {
        return Response.status(422)
                .entity(LetterTemplates.letter(
                        sheets.of(letters.get(id), text, reader.messages().say(why))))
                .build();
    }
}
