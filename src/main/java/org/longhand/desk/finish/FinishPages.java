package org.longhand.desk.finish;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.DeskProblems;
import org.longhand.desk.Refusal;
import org.longhand.desk.letter.LetterSheets;
import org.longhand.desk.messages.Messages;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.review.RemarkService;
import org.longhand.proof.remark.Weight;

/** Builds a letter's last page, with what went wrong beside the step that it belongs to. */
@ApplicationScoped
class FinishPages {

    private final LetterService letters;
    private final LetterSheets sheets;
    private final RemarkService remarks;
    private final DeskProblems problems;
    private final Clock clock;
    private final ReaderPreferences reader;

    FinishPages(
            LetterService letters,
            LetterSheets sheets,
            RemarkService remarks,
            DeskProblems problems,
            Clock clock,
            ReaderPreferences reader) {
        this.letters = letters;
        this.sheets = sheets;
        this.remarks = remarks;
        this.problems = problems;
        this.clock = clock;
        this.reader = reader;
    }

    /** @param trouble what went wrong, or null */
    TemplateInstance of(UUID id, FinishPage.Trouble trouble) {
        return FinishTemplates.finish(
                new FinishPage(sheets.of(letters.get(id)), trouble, LocalDate.now(clock), reader.messages()));
    }

    /** It was not approved, since it has changed or since remarks stand in the way. */
    TemplateInstance unapproved(UUID id, Refusal refusal) {
        Messages messages = reader.messages();
        List<RemarkView> open = refusal.changed() ? List.of() : open(id);
        String says = refusal.changed()
                ? messages.say("finish.changed")
                : open.isEmpty()
                        ? problems.detail(refusal)
                        : messages.say(open.stream().allMatch(RemarkView::open) ? "finish.open" : "finish.blocked");
        return of(id, new FinishPage.Trouble("approval", says, open, null, null));
    }

    /** What keeps the letter from being approved. */
    private List<RemarkView> open(UUID id) {
        return remarks.read(id, null, reader.messages().locale()).items().stream()
                .filter(remark -> remark.weight() != Weight.QUIET)
                .toList();
    }

    TemplateInstance unaddressed(UUID id, String to, String from) {
        return of(
                id,
                new FinishPage.Trouble(
                        "addresses", reader.messages().say("finish.address.wrong"), List.of(), to, from));
    }

    TemplateInstance unsent(UUID id) {
        return of(id, FinishPage.Trouble.of("sent", reader.messages().say("finish.sent.wrong")));
    }
}
