package org.longhand.letter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.letter.model.LanguageTag;
import org.longhand.letter.model.ShortText;
import org.longhand.letter.print.Manuscript;
import org.longhand.letter.print.PrintStyle;

/** Any text as a handwritten page. */
@Path("/api/v1/preview")
@Tag(name = "Paper")
public class PreviewResource {

    private final PageAnswers answers;

    PreviewResource(PageAnswers answers) {
        this.answers = answers;
    }

    /** A text and how it should look. */
    public record PreviewRequest(
            @NotBlank(message = "The text is empty.")
            @ShortText(
                    max = LetterResource.TextRequest.MOST,
                    lines = true,
                    message = LetterResource.TextRequest.TOO_LONG)
            String text,

            @ShortText(max = 200) String closing,
            @ShortText(max = 200) String signs,
            LocalDate date,
            @LanguageTag String language,
            String hand,
            String paper,
            String stationery,
            String ink,
            Double neatness,
            String paragraphs,
            boolean fit,
            long seed,
            Integer page,
            boolean substitute) {}

    @POST
    @Produces(PageAnswers.SVG)
    @Operation(summary = "A text as a handwritten page; nothing is stored")
    public Response preview(@NotNull(message = "Send {\"text\": …}.") @Valid PreviewRequest request) {
        Manuscript manuscript = new Manuscript(
                request.text(),
                request.closing(),
                Objects.requireNonNullElse(request.signs(), ""),
                request.date(),
                Objects.requireNonNullElse(request.language(), "en"),
                "Preview",
                request.seed(),
                Instant.EPOCH);
        PrintStyle style = new PrintStyle.Choice(
                        request.hand(),
                        request.paper(),
                        request.stationery(),
                        request.ink(),
                        request.neatness(),
                        request.paragraphs(),
                        request.fit(),
                        false,
                        request.substitute())
                .style();
        return answers.svg(manuscript, style, Objects.requireNonNullElse(request.page(), 1));
    }
}
