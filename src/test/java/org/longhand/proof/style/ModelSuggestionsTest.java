package org.longhand.proof.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

class ModelSuggestionsTest {

    private static final String TEXT = "Dear Anna,\n\nI was very, very glad of an evening with you.\n\nYours,\nSam";

    private static String answer(String... quotesAndReplacements) {
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < quotesAndReplacements.length; i += 2) {
            list.append(i == 0 ? "" : ",")
                    .append(json(Map.of(
                            "quote",
                            quotesAndReplacements[i],
                            "replacement",
                            quotesAndReplacements[i + 1],
                            "reason",
                            "It says it twice.")));
        }
        return list + "]";
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Suggestion> read(String answer) {
        return ModelSuggestions.read(answer, TEXT, changed -> true).orElseThrow();
    }

    @Test
    void aQuoteMayWriteItsAccentsInAnotherForm() {
        String text = "Zoe\u0301, le cafe\u0301 e\u0301tait long.";
        Remark remark =
                new Suggestion("café était", "thé était", "Why.").in(text).orElseThrow();
        assertThat(text.substring(remark.start(), remark.end())).isEqualTo("cafe\u0301 e\u0301tait");
        assertThat(new Suggestion("Zoe", "Ada", "Why.").in(text)).isEmpty();
    }

    @Test
    void aSuggestionStandsWhereItsWordsFirstStandAsWords() {
        assertThat(read(answer("very, very glad", "so glad")))
                .containsExactly(new Suggestion("very, very glad", "so glad", "It says it twice."));
        Remark remark = new Suggestion("an", "one", "Why.").in(TEXT).orElseThrow();
        assertThat(remark.kind()).isEqualTo(RemarkKind.STYLE);
        assertThat(remark.start()).isEqualTo(TEXT.indexOf("an evening"));
        assertThat(new Suggestion("very", "so", "Why.").in(TEXT).orElseThrow().start())
                .isEqualTo(TEXT.indexOf("very"));
        assertThat(new Suggestion("nna", "nne", "Why.").in(TEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "never written | mended",
                "glad | glad",
                "glad | ' '",
                "'' | more",
                "glad | 'so\nglad'",
                "glad | 'so\u202Eglad'",
                "glad | as glad as anybody has ever been of anything at all in this world",
                "'Anna,\n\nI' | 'Anna, I'"
            })
    void whatWasNotAskedForIsDropped(String quote, String replacement) {
        assertThat(read(answer(quote, replacement, "evening", "night")))
                .extracting(Suggestion::quote)
                .containsExactly("evening");
    }

    @Test
    void whatWouldMakeTheTextWorseIsDropped() {
        assertThat(ModelSuggestions.read(
                                answer("an evening", "an evening in Vienna", "glad", "happy"),
                                TEXT,
                                changed -> !changed.contains("Vienna"))
                        .orElseThrow())
                .extracting(Suggestion::quote)
                .containsExactly("glad");
    }

    @Test
    void aPlaceIsSuggestedUponOnceAndThereAreAtMostFive() {
        assertThat(read(answer("very, very glad", "so glad", "glad", "happy"))).hasSize(1);
        String[] many = {
            "Dear", "Dearest", "was", "am", "glad", "happy", "evening", "night", "with", "near", "Yours", "Ever"
        };
        assertThat(read(answer(many))).hasSize(5);
        assertThat(Arrays.asList(many)).hasSize(12);
    }

    @Test
    void aSuggestionWithoutAReasonIsDropped() {
        assertThat(read("[{\"quote\": \"glad\", \"replacement\": \"happy\"}, 7, null, \"glad\"]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "I like it.", "{\"quote\": \"glad\"}", "[] and more", "[{\"quote\": \"gl", "null"})
    void whatIsNoListIsNoAnswer(String answer) {
        assertThat(ModelSuggestions.read(answer, TEXT, changed -> true)).isEqualTo(Optional.empty());
    }

    @Test
    void anEmptyListIsAnAnswer() {
        assertThat(read(" [] \n")).isEmpty();
    }

    private static boolean taken(String text, String quote, String replacement, String reason) {
        String answer = "[" + json(Map.of("quote", quote, "replacement", replacement, "reason", reason)) + "]";
        return !ModelSuggestions.read(answer, text, changed -> true)
                .orElseThrow()
                .isEmpty();
    }

    @Test
    void aReplacementMayBeTwiceAsLongAndFortyCharactersMore() {
        assertThat(taken("glad", "glad", "x".repeat(48), "Why.")).isTrue();
        assertThat(taken("glad", "glad", "x".repeat(49), "Why.")).isFalse();
    }

    @Test
    void aQuoteAndAReasonHaveTheirLongest() {
        assertThat(taken("a".repeat(700), "a".repeat(600), "b", "Why."))
                .as("it would split a word")
                .isFalse();
        String quote = "ab ".repeat(200).strip();
        assertThat(taken(quote + " ab", quote, "b", "Why.")).isTrue();
        assertThat(taken(quote + " ab", quote + " ab", "b", "Why.")).isFalse();
        assertThat(taken("glad", "glad", "happy", "y".repeat(400))).isTrue();
        assertThat(taken("glad", "glad", "happy", "y".repeat(401))).isFalse();
    }

    @Test
    void aReasonIsOneLineThatCanBePrinted() {
        assertThat(taken("glad", "glad", "happy", "It\nis so.")).isFalse();
        assertThat(taken("glad", "glad", "happy", "It\u202Eis so.")).isFalse();
        assertThat(taken("a\nglad b", "a\nglad", "a\nhappy", "Why."))
                .as("a line break that stays")
                .isTrue();
    }

    @Test
    void aSuggestionIsJudgedByTheWholeTextWithItTaken() {
        List<String> judged = new ArrayList<>();
        ModelSuggestions.read(answer("glad", "happy"), "I was glad here.", changed -> judged.add(changed));
        assertThat(judged).containsExactly("I was happy here.");
    }

    @Test
    void placesThatOnlyTouchAreTwo() {
        assertThat(ModelSuggestions.read(
                                answer("very,", "so,", "very, very", "x", "very glad", "y"), TEXT, changed -> true)
                        .orElseThrow())
                .extracting(Suggestion::quote)
                .containsExactly("very,", "very glad");
    }

    @Test
    void aQuoteIsOfWholeWordsWhateverStandsBesideThem() {
        assertThat(new Suggestion("glad", "happy", "Why.")
                        .in("glad")
                        .orElseThrow()
                        .end())
                .isEqualTo(4);
        assertThat(new Suggestion("lad", "boy", "Why.")
                        .in("glad, lad")
                        .orElseThrow()
                        .start())
                .isEqualTo(6);
        assertThat(new Suggestion("gla", "x", "Why.").in("glad")).isEmpty();
        assertThat(new Suggestion("3", "4", "Why.").in("x3 33 3").orElseThrow().start())
                .isEqualTo(6);
        Remark remark = new Suggestion("lad", "boy", "Why.").in("a lad").orElseThrow();
        assertThat(remark.words()).isEqualTo("lad");
        assertThat(remark.replacement()).isEqualTo("boy");
        assertThat(remark.reason()).isEqualTo("Why.");
    }
}
