package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.longhand.brief.Length;
import org.longhand.desk.words.Manner;
import org.longhand.desk.words.Words;
import org.longhand.drafting.composer.Composer;
import org.longhand.letter.draft.ExampleLetter;
import org.longhand.letter.model.LetterRequest;

/** The letter to play with on an empty shelf, in the reader's language where the composer writes it. */
@ApplicationScoped
class DeskExample {

    private final ExampleLetter example;
    private final Manner manner;

    DeskExample(ExampleLetter example, Manner manner) {
        this.example = example;
        this.manner = manner;
    }

    /** Lays it where it is still to be laid. */
    void lay() {
        if (id() == null) {
            example.lay(request()).ifPresent(example::write);
        }
    }

    /** The example's id; it may be gone. Null where there was none. */
    UUID id() {
        return example.id();
    }

    private LetterRequest request() {
        String language = Composer.languages().contains(manner.language()) ? manner.language() : "en";
        Words words = Words.in(language);
        List<LetterRequest.FactRequest> facts = words.say("example.facts")
                .lines()
                .map(LetterRequest.FactRequest::of)
                .toList();
        return new LetterRequest(
                new LetterRequest.Sender(words.say("example.sender"), words.say("example.signs")),
                new LetterRequest.Recipient(words.say("example.recipient"), words.say("example.calledBy")),
                words.say("example.relationship"),
                "friendship",
                null,
                "warm, funny",
                language,
                Length.MEDIUM,
                facts,
                words.say("example.closing"),
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
