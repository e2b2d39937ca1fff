package org.longhand.desk.history;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.longhand.desk.letter.FormSaver;
import org.longhand.desk.merge.Beside;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Revision;
import org.longhand.letter.rest.LetterResource;

/** Any two of a letter's texts beside each other; one is taken whole, or a text is put together from both. */
@Path("/letters/{id}/compare")
@Produces(MediaType.TEXT_HTML)
public class CompareResource {

    private final LetterService letters;
    private final FormSaver saver;
    private final ReaderPreferences reader;

    CompareResource(LetterService letters, FormSaver saver, ReaderPreferences reader) {
        this.letters = letters;
        this.saver = saver;
        this.reader = reader;
    }

    /**
     * @param old the number of the text on the left; the one before the other where it is 0
     * @param young of the one on the right; the newest where it is 0
     */
    @GET
    public TemplateInstance compare(
            UUID id, @QueryParam("old") @DefaultValue("0") int old, @QueryParam("new") @DefaultValue("0") int young) {
        return HistoryTemplates.compare(page(id, old, young));
    }

    /** @param fields {@code old}, {@code new} and {@code base} as above, and for each row {@code take-N}: old or new */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(UUID id, MultivaluedMap<String, String> fields) {
        ComparePage page = page(id, number(fields, "old"), number(fields, "new"));
        List<Boolean> old = IntStream.range(0, page.rows().size())
                .mapToObj(i -> "old".equals(fields.getFirst("take-" + i)))
                .toList();
        String text = Beside.together(page.rows(), old);
        if (text.isBlank() || text.length() > LetterResource.TextRequest.MOST) {
            String why = reader.messages().say(text.isBlank() ? "letter.empty" : "letter.too-long");
            return Response.status(422)
                    .entity(HistoryTemplates.compare(page.troubled(why)))
                    .build();
        }
        return saver.save(id, text, number(fields, "base"));
    }

    private ComparePage page(UUID id, int old, int young) {
        List<Revision> all = new ArrayList<>(letters.revisions(id));
        Collections.reverse(all);
        int newest = all.isEmpty() ? 0 : all.get(0).number();
        Revision right = letters.revision(id, young > 0 ? young : newest);
        Revision left = letters.revision(id, old > 0 ? old : Math.max(1, right.number() - 1));
        return new ComparePage(
                letters.get(id), List.copyOf(all), left, right, Beside.of(left.text(), right.text()), null);
    }

    /** 0 where it is none. */
    private static int number(MultivaluedMap<String, String> fields, String name) {
        String text = fields.getFirst(name);
        return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
