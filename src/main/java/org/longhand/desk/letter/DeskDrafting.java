package org.longhand.desk.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.letter.draft.LetterDrafting;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.remarks.BriefRemarks;

/** Begins a draft for a page, and answers with the letter's page, on which it is watched. */
@ApplicationScoped
public class DeskDrafting {

    private final LetterService letters;
    private final LetterDrafting drafting;
    private final LetterSheets sheets;
    private final DeskProblems problems;

    DeskDrafting(LetterService letters, LetterDrafting drafting, LetterSheets sheets, DeskProblems problems) {
        this.letters = letters;
        this.drafting = drafting;
        this.sheets = sheets;
        this.problems = problems;
    }

    /**
     * Begins a draft and leads to where it is watched.
     *
     * @param instruction how it should differ from the text on the page, or null
     */
    public Response draft(UUID id, String instruction) {
        return Refusal.attempt(
                () -> {
                    BriefRemarks.requireFilled(letters.get(id));
                    drafting.begin(id, instruction);
                    return Response.seeOther(URI.create("/letters/" + id + "#writing"))
                            .build();
                },
                refusal -> {
                    // The facts are stored: show the letter, what went wrong and the way to try again.
                    Letter letter = letters.get(id);
                    return refusal.with(
                            LetterTemplates.letter(sheets.of(letter, letter.text(), problems.detail(refusal))));
                });
    }
}
