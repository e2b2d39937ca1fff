package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.brief.Length;
import org.longhand.desk.messages.Messages;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.composer.Composer;
import org.longhand.letter.draft.ExampleLetter;
import org.longhand.letter.model.LetterRequest;

/** The letter to play with on an empty shelf, in the reader's language where the composer writes it. */
@ApplicationScoped
public class DeskExample {

    private final ExampleLetter example;
    private final ReaderPreferences reader;

    DeskExample(ExampleLetter example, ReaderPreferences reader) {
        this.example = example;
        this.reader = reader;
    }

    /** Writes it where there are no letters yet and it was not written before. */
    public void lay() {
        if (id() == null) {
            example.lay(request()).ifPresent(example::write);
        }
    }

    /** The example's id; it may be gone. Null where there was none. */
    public UUID id() {
        return example.id();
    }

    private LetterRequest request() {
        String language = Composer.languages().contains(reader.language()) ? reader.language() : "en";
        Messages messages = Messages.in(language);
        List<LetterRequest.FactRequest> facts = messages.say("example.facts")
                .lines()
                .map(LetterRequest.FactRequest::of)
                .toList();
        return new LetterRequest(
                new LetterRequest.Sender(messages.say("example.sender"), messages.say("example.signs")),
                new LetterRequest.Recipient(messages.say("example.recipient"), messages.say("example.calledBy")),
                messages.say("example.relationship"),
                "friendship",
                null,
                "warm, funny",
                language,
                Length.MEDIUM,
                facts,
                messages.say("example.closing"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Map.of("example", "true"));
    }
}
