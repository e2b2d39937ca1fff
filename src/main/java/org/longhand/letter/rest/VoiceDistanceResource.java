package org.longhand.letter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.pairs.VoiceService;
import org.longhand.people.voice.VoiceDistance;

/** How near a letter comes to its sender's voice. */
@Path(LetterResource.PATH)
@Tag(name = "Voice")
public class VoiceDistanceResource {

    private final VoiceService voices;
    private final LetterService letters;

    VoiceDistanceResource(VoiceService voices, LetterService letters) {
        this.letters = letters;
        this.voices = voices;
    }

    @GET
    @Path("/{id}/voice-distance")
    @Operation(
            summary = "How far the letter is from its sender's voice",
            description =
                    "Burrows's Delta over function words, the same over habits, and what differs most. `own` is how "
                            + "far the sender's own letters are from one another: compare `delta` with that. Where "
                            + "there are too few words there is a reason and no figure.")
    public VoiceDistance distance(UUID id, @QueryParam("revision") Integer revision) {
        Letter letter = letters.get(id);
        String text = revision == null
                ? letter.text()
                : letters.revision(id, revision).text();
        return voices.distance(letter, text);
    }
}
