package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.longhand.http.AnswerSubject;
import org.longhand.http.BodyLimit;
import org.longhand.http.Idempotency;
import org.longhand.http.KeyedRequest;
import org.longhand.http.Problems;
import org.longhand.letter.model.LanguageTag;
import org.longhand.letter.model.ShortText;
import org.longhand.letter.pairs.SampleView;
import org.longhand.letter.pairs.VoiceService;
import org.longhand.letter.pairs.VoiceService.Learned;

/** How a sender writes, learned from what they wrote themselves. */
@Path(CorrespondenceResource.PATH)
@Tag(name = "Voice")
public class VoiceResource {

    private static final int MOST = 200_000;

    private final VoiceService voices;
    private final Idempotency idempotency;

    VoiceResource(VoiceService voices, Idempotency idempotency) {
        this.voices = voices;
        this.idempotency = idempotency;
    }

    /**
     * Something the sender wrote.
     *
     * @param text pasted; a whole mail with its headers, or an mbox, is read as such
     * @param title what to call it in the list
     * @param address the sender's mail address, where `text` is mail
     */
    public record SampleRequest(
            @NotBlank(message = "Send {\"text\": …} with something the sender wrote.")
            @ShortText(max = MOST, lines = true, message = "Paste at most 200000 characters at once, or send a file.")
            String text,

            @ShortText(max = 200) String title,
            @ShortText(max = 320) String address) {}

    @GET
    @Path("/{id}/voice")
    @Operation(
            summary = "The sender's voice, as it was learned from their samples",
            description =
                    "The voice is the sender's: the same in all their correspondences. It is made from the samples "
                            + "each time, so what is deleted is forgotten. `language` is one of en, de, fr, es, it, "
                            + "pl; without it, the one that most was shown in.")
    public VoiceView voice(UUID id, @QueryParam("language") @LanguageTag String language) {
        return VoiceView.of(id, voices.voice(id, language));
    }

    @DELETE
    @Path("/{id}/voice")
    @Operation(summary = "Delete all of the sender's samples, and the voice with them, for good")
    public void forgetAll(UUID id) {
        voices.forgetAll(id);
    }

    @GET
    @Path("/{id}/voice/samples")
    @Operation(summary = "The texts it is learned from, with their beginnings")
    public List<SampleView> samples(UUID id) {
        return voices.samples(id);
    }

    @GET
    @Path("/{id}/voice/samples/{sample}")
    @Operation(summary = "One of them, whole")
    public SampleView sample(UUID id, UUID sample) {
        return voices.sample(id, sample);
    }

    @POST
    @Path("/{id}/voice/samples")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Show something the sender wrote: pasted text, or as multipart a .txt, .eml or .mbox file",
            description =
                    "Only the sender's own words are kept: no quoted mail, no signature, no attachment; of an mbox "
                            + "only the mails of the sender, found by `address`, else by name, else the address that "
                            + "occurs most. `leftOut` says how much was not taken and why.")
    public Response show(
            UUID id,
            @NotNull(message = "Send {\"text\": …}.") @Valid SampleRequest request,
            @HeaderParam("Idempotency-Key") String key) {
        return idempotency.once(
                new KeyedRequest(
                        key,
                        "POST " + CorrespondenceResource.PATH + "/" + id + "/voice/samples",
                        request,
                        AnswerSubject.of("correspondence", id)),
                attempt -> created(
                        request.text().matches("(?s)(From |[A-Za-z-]+: ).*")
                                ? voices.learn(
                                        id, VoiceService.bytes(request.text()), request.title(), request.address())
                                : voices.learn(id, request.text(), request.title())));
    }

    @POST
    @Path("/{id}/voice/samples")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response upload(UUID id, @RestForm("file") FileUpload file, @RestForm("address") String address) {
        if (file == null) {
            throw Problems.invalid("file", "Send the file as the form field `file`.");
        }
        BodyLimit.requireFile(file.size());
        try {
            return created(voices.learn(id, Files.readAllBytes(file.uploadedFile()), file.fileName(), address));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response created(Learned learned) {
        return Response.status(learned.learned() > 0 ? 201 : 200)
                .entity(learned)
                .build();
    }

    @DELETE
    @Path("/{id}/voice/samples/{sample}")
    @Operation(summary = "Delete a sample for good; the voice is then that of those left")
    public void forget(UUID id, UUID sample) {
        voices.forget(id, sample);
    }
}
