package org.longhand.proof.remark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a remark is about. */
public enum RemarkKind {
    /** Says a name, number, date, time, kin or saying that nobody told. */
    @JsonProperty("unfounded")
    UNFOUNDED(true),
    /** A fact of the brief that the text does not use; its span is empty, at the text's end. */
    @JsonProperty("untold")
    UNTOLD(false),
    /** Something that was to be filled in. */
    @JsonProperty("placeholder")
    PLACEHOLDER(true),
    /** Greets once more after the first line. */
    @JsonProperty("second-greeting")
    SECOND_GREETING(false),
    /** Takes leave before the end. */
    @JsonProperty("second-closing")
    SECOND_CLOSING(false),
    /** Greets or signs with another's name. */
    @JsonProperty("wrong-name")
    WRONG_NAME(true),
    /** Speaks as the reader or as a machine. It blocks: what it says was told of somebody else, so it is not true. */
    @JsonProperty("wrong-speaker")
    WRONG_SPEAKER(true),
    /** A phrase of {@code templates/proof/machine-phrases.txt} that nobody told. */
    @JsonProperty("machine-phrase")
    MACHINE_PHRASE(false),
    /** Stood in an earlier letter to the same person. */
    @JsonProperty("told-before")
    TOLD_BEFORE(false),
    /** The text is in another language than was asked for; its span is the whole text. */
    @JsonProperty("wrong-language")
    WRONG_LANGUAGE(false),
    /** A word that is in no dictionary and that nobody told. */
    @JsonProperty("spelling")
    SPELLING(false),
    /** A sentence that is not built as its language's rules expect. */
    @JsonProperty("grammar")
    GRAMMAR(false),
    /** Could be said better; a model's suggestion. */
    @JsonProperty("style")
    STYLE(false);

    private final boolean blocking;

    RemarkKind(boolean blocking) {
        this.blocking = blocking;
    }

    /** Whether a letter cannot be approved until a person has mended or confirmed this. */
    public boolean blocking() {
        return blocking;
    }

    /** As it stands in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
