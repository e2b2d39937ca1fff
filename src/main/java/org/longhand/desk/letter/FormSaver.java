package org.longhand.desk.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;

/** Stores a text that a browser without scripts sent, and answers with the page that comes next. */
@ApplicationScoped
public class FormSaver {

    private final TextSaver saver;
    private final LetterSheets sheets;

    FormSaver(TextSaver saver, LetterSheets sheets) {
        this.saver = saver;
        this.sheets = sheets;
    }

    /**
     * Leads to the letter's page (303); where somebody else changed the same words meanwhile nothing is stored, and the
     * answer is that page with both texts on it (409).
     *
     * @param base the number of the revision that the text was made from
     */
    public Response save(UUID id, String text, int base) {
        TextSaver.SaveResult result = saver.save(id, text, base, null);
        return result.parted() == null
                ? Response.seeOther(URI.create("/letters/" + id)).build()
                : Response.status(409)
                        .entity(LetterTemplates.letter(sheets.parted(result.letter(), text, base, result.parted())))
                        .build();
    }
}
