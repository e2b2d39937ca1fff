package org.longhand.proof.remark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a remark is about. */
public enum RemarkKind {
    /** Says a name, number, date, time, kin or saying that nobody told. */
    @JsonProperty("unfounded")
    UNFOUNDED(Weight.BLOCKING),
    /** A clause says what nobody told: something that happened, how somebody feels, a promise. */
    @JsonProperty("untraced")
    UNTRACED(Weight.SHADED),
    /** A clause says what was told otherwise: who did it, whether, how often, why, in which order. */
    @JsonProperty("contradicts")
    CONTRADICTS(Weight.SHADED),
    /** A person wrote something that is among no facts; later letters could know it. */
    @JsonProperty("remember")
    REMEMBER(Weight.QUIET),
    /** A fact of the brief that the text does not use; its span is empty, at the text's end. */
    @JsonProperty("untold")
    UNTOLD(Weight.QUIET),
    /** Something that was to be filled in. */
    @JsonProperty("placeholder")
    PLACEHOLDER(Weight.BLOCKING),
    /** Greets once more after the first line. */
    @JsonProperty("second-greeting")
    SECOND_GREETING(Weight.QUIET),
    /** Takes leave before the end. */
    @JsonProperty("second-closing")
    SECOND_CLOSING(Weight.QUIET),
    /** Greets nobody; its span is empty, at the text's beginning. */
    @JsonProperty("missing-greeting")
    MISSING_GREETING(Weight.QUIET),
    /** Greets the reader otherwise than they are called. */
    @JsonProperty("other-greeting")
    OTHER_GREETING(Weight.QUIET),
    /** Lacks the closing that the sender gave; its span is empty, where that belongs. */
    @JsonProperty("missing-closing")
    MISSING_CLOSING(Weight.QUIET),
    /** Closes otherwise than the sender gave. */
    @JsonProperty("other-closing")
    OTHER_CLOSING(Weight.QUIET),
    /** Nobody signed; its span is empty, where the signature belongs. */
    @JsonProperty("missing-signature")
    MISSING_SIGNATURE(Weight.QUIET),
    /** Signed by another of the sender's names than the one that they sign with. */
    @JsonProperty("other-signature")
    OTHER_SIGNATURE(Weight.QUIET),
    /** Greets or signs with another's name. */
    @JsonProperty("wrong-name")
    WRONG_NAME(Weight.BLOCKING),
    /** Speaks as the reader or as a machine. It blocks: what it says was told of somebody else, so it is not true. */
    @JsonProperty("wrong-speaker")
    WRONG_SPEAKER(Weight.BLOCKING),
    /** A phrase of {@code templates/proof/machine-phrases.txt} that nobody told. */
    @JsonProperty("machine-phrase")
    MACHINE_PHRASE(Weight.QUIET),
    /** Stood in an earlier letter to the same person. */
    @JsonProperty("told-before")
    TOLD_BEFORE(Weight.QUIET),
    /** The text is in another language than was asked for; its span is the whole text. */
    @JsonProperty("wrong-language")
    WRONG_LANGUAGE(Weight.QUIET),
    /** A word that is in no dictionary and that nobody told. */
    @JsonProperty("spelling")
    SPELLING(Weight.QUIET),
    /** A sentence that is not built as its language's rules expect. */
    @JsonProperty("grammar")
    GRAMMAR(Weight.QUIET),
    /** Could be said better; a model's suggestion. */
    @JsonProperty("style")
    STYLE(Weight.QUIET);

    private final Weight weight;

    RemarkKind(Weight weight) {
        this.weight = weight;
    }

    /** What a remark of this kind asks of a person, where the remark itself does not say otherwise. */
    public Weight weight() {
        return weight;
    }

    /** Whether it is about something that the letter says of people's lives, which can be true. */
    public boolean claims() {
        return switch (this) {
            case UNFOUNDED, UNTRACED, CONTRADICTS, REMEMBER, WRONG_SPEAKER, WRONG_NAME -> true;
            default -> false;
        };
    }

    /** As it stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
