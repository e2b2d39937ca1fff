package org.longhand.desk.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.desk.merge.ThreeWay;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.print.InkedLetter;
import org.longhand.letter.print.LetterPrinter;
import org.longhand.letter.rest.LetterResource;

/** Preview and autosave, for the letter page's script: a typed text in ink, and the same text stored. */
@Path("/letters/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WritingResource {

    private static final int MOST_KEYS = 5000;

    private final LetterService letters;
    private final TextSaver saver;
    private final LetterPrinter printer;
    private final ReaderPreferences reader;
    private final DeskProblems problems;

    WritingResource(
            LetterService letters,
            TextSaver saver,
            LetterPrinter printer,
            ReaderPreferences reader,
            DeskProblems problems) {
        this.letters = letters;
        this.saver = saver;
        this.printer = printer;
        this.reader = reader;
        this.problems = problems;
    }

    /** @param has keys of the lines and papers that the browser has */
    public record InkRequest(
            @NotNull @Size(max = LetterResource.TextRequest.MOST)
            String text,

            @NotNull @Size(max = MOST_KEYS) Set<String> has) {}

    /** @param said what to say of it, or null in {@code trouble} */
    record InkAnswer(List<ShownPage> pages, PageCount said, String trouble) {}

    /** @param base and {@code from}: see {@link TextSaver#save} */
    public record KeepRequest(
            @NotNull @Size(max = LetterResource.TextRequest.MOST)
            String text,

            Integer base,
            @Size(max = LetterResource.TextRequest.MOST) String from) {}

    /**
     * @param revision the letter's revision now
     * @param text what stands on the letter's page now
     * @param parted where both changed the same words; nothing was stored then
     */
    record KeepAnswer(int revision, String text, boolean merged, List<ThreeWay.Chunk> parted, String trouble) {}

    /** The pages of a text that is not stored. */
    @POST
    @Path("/ink")
    public InkAnswer ink(UUID id, @NotNull @Valid InkRequest request) {
        Letter letter = letters.get(id);
        // It is refused for a character that the hand cannot write.
        return Refusal.attempt(
                () -> shown(letter, request), refusal -> new InkAnswer(List.of(), null, problems.detail(refusal)));
    }

    private InkAnswer shown(Letter letter, InkRequest request) {
        InkedLetter inked = printer.ink(letter, request.text());
        return new InkAnswer(
                inked.pages().stream().map(p -> ShownPage.of(p, request.has())).toList(),
                PageCount.of(letter, inked, request.text(), reader.messages()),
                null);
    }

    @POST
    @Path("/words")
    public Response keep(UUID id, @NotNull @Valid KeepRequest request) {
        String text = request.text().replace("\r\n", "\n");
        if (text.isBlank()) {
            Letter letter = letters.get(id);
            return Response.status(422)
                    .entity(answer(letter, false, null, reader.messages().say("letter.empty")))
                    .build();
        }
        TextSaver.SaveResult result = saver.save(id, text, request.base(), request.from());
        return Response.status(result.parted() == null ? 200 : 409)
                .entity(answer(result.letter(), result.merged(), result.parted(), null))
                .build();
    }

    private static KeepAnswer answer(Letter letter, boolean merged, List<ThreeWay.Chunk> parted, String trouble) {
        return new KeepAnswer(
                letter.revision() == null ? 0 : letter.revision().number(), letter.text(), merged, parted, trouble);
    }
}
