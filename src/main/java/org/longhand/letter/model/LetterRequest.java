package org.longhand.letter.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.longhand.brief.Length;
import org.longhand.people.Fact;

/**
 * What a client tells us to have a letter written. Lengths are in characters.
 *
 * @param correspondence where it belongs; people who are not named are then those of the correspondence. Where it is
 *     missing, the correspondence is found by the people's names, or begun
 * @param remember facts of the correspondence, by id, that this letter tells too
 */
@KnowsEnough
public record LetterRequest(
        @Valid Sender sender,
        @Valid Recipient recipient,
        @ShortText(max = 2000) String relationship,
        @ShortText(max = 200) String occasion,
        @ShortText(max = 2000) String purpose,
        @ShortText(max = 500) String tone,
        @LanguageTag String language,
        Length length,

        @Size(max = 100, message = "Tell at least one thing and at most 100.")
        List<@NotNull(message = "This fact is empty.") @Valid FactRequest> facts,

        @ShortText(max = 200) String closing,
        @Valid Addresses addresses,
        LocalDate date,
        @ShortText(max = 50) String hand,
        @ShortText(max = 50) String paper,
        @ShortText(max = 50) String stationery,
        @ShortText(max = 50) String ink,

        @Min(value = -MOST_EXACT, message = "Use a whole number between -2^53 and 2^53.")
        @Max(value = MOST_EXACT, message = "Use a whole number between -2^53 and 2^53.")
        Long seed,

        @Size(max = 50, message = "Use at most 50 entries.")
        Map<@ShortText(max = 100) String, @ShortText(max = 1000) String> metadata,

        UUID correspondence,
        @Size(max = 100, message = "Use at most 100 facts.") List<@NotNull UUID> remember,

        @DecimalMin(value = "0", message = NEATNESS) @DecimalMax(value = "1", message = NEATNESS)
        Double neatness,

        Boolean fit) {

    private static final String NEATNESS = "Use a number from 0 (hurried) to 1 (best behaviour).";

    /** The largest number that every JSON reader keeps exactly. */
    private static final long MOST_EXACT = 1L << 53;

    /**
     * A letter whose correspondence is found by names, which remembers nothing and says nothing of neatness and fit.
     */
    public LetterRequest(
            Sender sender,
            Recipient recipient,
            String relationship,
            String occasion,
            String purpose,
            String tone,
            String language,
            Length length,
            List<FactRequest> facts,
            String closing,
            Addresses addresses,
            LocalDate date,
            String hand,
            String paper,
            String stationery,
            String ink,
            Long seed,
            Map<String, String> metadata) {
        this(
                sender,
                recipient,
                relationship,
                occasion,
                purpose,
                tone,
                language,
                length,
                facts,
                closing,
                addresses,
                date,
                hand,
                paper,
                stationery,
                ink,
                seed,
                metadata,
                null,
                null,
                null,
                null);
    }

    /** The same between these people, with these facts before the ones that were told. */
    public LetterRequest of(Sender from, Recipient to, String how, List<FactRequest> before) {
        List<FactRequest> all = new ArrayList<>(before);
        all.addAll(facts == null ? List.of() : facts);
        return new LetterRequest(
                from,
                to,
                how,
                occasion,
                purpose,
                tone,
                language,
                length,
                all,
                closing,
                addresses,
                date,
                hand,
                paper,
                stationery,
                ink,
                seed,
                metadata,
                correspondence,
                remember,
                neatness,
                fit);
    }

    /**
     * @param name the sender's full name
     * @param signs how the sender signs; the name where it is missing
     */
    public record Sender(
            @NotBlank(message = "Say the sender's name.") @ShortText(max = 200)
            String name,

            @ShortText(max = 200) String signs) {}

    /**
     * @param name the recipient's full name
     * @param calledBy what the sender calls the recipient; the name where it is missing
     */
    public record Recipient(
            @NotBlank(message = "Say the recipient's name.") @ShortText(max = 200)
            String name,

            @ShortText(max = 200) String calledBy) {}

    /** For the envelope: each address line by line. */
    public record Addresses(
            @Size(max = 8, message = "Use at most 8 lines.") List<@NotNull @ShortText(max = 100) String> sender,
            @Size(max = 8, message = "Use at most 8 lines.") List<@NotNull @ShortText(max = 100) String> recipient) {}

    /** One thing that was told; as JSON a text alone, or an object. */
    @Schema(description = "A text alone does as well as this object.")
    public record FactRequest(
            @NotBlank(message = "This fact is empty.")
            @ShortText(
                    max = 2000,
                    lines = true,
                    message = "A fact has at most 2000 characters; tell a longer story as several facts.")
            String text,

            @ShortText(max = 50) String kind,
            @ShortText(max = 200) String when,
            @ShortText(max = 500) String question) {

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        public FactRequest(
                @JsonProperty("text") String text,
                @JsonProperty("kind") String kind,
                @JsonProperty("when") String when,
                @JsonProperty("question") String question) {
            this.text = text;
            this.kind = kind;
            this.when = when;
            this.question = question;
        }

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static FactRequest of(String text) {
            return new FactRequest(text, null, null, null);
        }

        public static FactRequest of(Fact fact) {
            return new FactRequest(fact.text(), fact.kind(), fact.when(), fact.question());
        }
    }
}
