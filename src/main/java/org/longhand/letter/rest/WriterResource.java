package org.longhand.letter.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.drafting.choice.WriterAtWork;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;

/** Who writes, and for which occasions there is guidance. */
@Path("/api/v1")
@Tag(name = "Catalogue")
public class WriterResource {

    private final WriterChoice writers;
    private final Occasions occasions;

    WriterResource(WriterChoice writers, Occasions occasions) {
        this.writers = writers;
        this.occasions = occasions;
    }

    /** @param composerLanguages what the built-in composer writes; a model may write others */
    public record ModelView(String name, String kind, String why, Collection<String> composerLanguages) {}

    /**
     * @param titles by language
     * @param aliases other words for it, in any language, that a letter's {@code occasion} may use
     */
    public record OccasionView(String id, Map<String, String> titles, List<String> aliases) {}

    @GET
    @Path("/model")
    @Operation(summary = "Which writer is at work, and why")
    public ModelView model() {
        WriterAtWork at = writers.atWork();
        return new ModelView(at.name(), at.kind(), at.why(), Composer.languages());
    }

    @GET
    @Path("/occasions")
    @Operation(summary = "The occasions that have a file of their own")
    public List<OccasionView> occasions() {
        return occasions.all().stream()
                .map(o -> new OccasionView(o.name(), o.titles(), o.aliases()))
                .toList();
    }
}
