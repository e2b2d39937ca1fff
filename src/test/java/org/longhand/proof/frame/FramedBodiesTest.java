package org.longhand.proof.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Person;

/** Whatever frame stands around the bodies of labelled letters: each keeps all of its words and gets its own frame. */
class FramedBodiesTest {

    private static final List<String> HEADS =
            List.of("", "SALUTATION\n\n", "SALUTATION\n\nSALUTATION\n\n", "CALLED,\n\n");
    private static final List<String> FEET = List.of(
            "",
            "\n\nCLOSING\nSIGNS",
            "\n\nSIGNS",
            "\n\nCLOSING",
            "\n\nCLOSING\n\nNAME",
            "\nCLOSING\nNAME",
            "\n\nCLOSING\nSIGNS\n\nCLOSING\nSIGNS",
            "\n\nCLOSING\n[Name]");

    @Execution(CONCURRENT)
    @ParameterizedTest
    @ValueSource(strings = {"tuning", "fluent", "small-model", "letters-1", "letters-4"})
    void nothingOfABodyIsLost(String file) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/proof/claims/" + file + ".jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    JsonNode json = new ObjectMapper().readTree(line);
                    check(brief(json.get("brief")), body(json.get("sentences")));
                }
            }
        }
    }

    private static void check(Brief brief, String body) {
        ToldFrame told = ToldFrame.of(brief, null, null);
        for (String head : HEADS) {
            for (String foot : FEET) {
                String text = filled(head, told) + body + filled(foot, told);
                String mended = LetterFrames.mend(text, brief);
                assertThat(mended)
                        .as(text)
                        .contains(told.called())
                        .contains(body)
                        .endsWith(told.signs());
                assertThat(mended.lines().filter(l -> l.equals(told.signs())))
                        .as(mended)
                        .hasSize(1);
                assertThat(mended.lines().filter(l -> l.equals(told.closing())))
                        .as(mended)
                        .hasSize(told.closing() == null ? 0 : 1);
                assertThat(mended.substring(0, mended.indexOf(body)).lines().filter(l -> !l.isBlank()))
                        .as(mended)
                        .hasSize(1);
                assertThat(LetterFrames.mend(mended, brief)).as("mended twice").isEqualTo(mended);
                assertThat(FrameRemarks.of(mended, brief)).as(mended).isEmpty();
            }
        }
    }

    private static String filled(String frame, ToldFrame told) {
        return frame.replace("SALUTATION", told.salutation())
                .replace("CALLED", told.called())
                .replace("CLOSING", told.closing() == null ? "" : told.closing())
                .replace("SIGNS", told.signs())
                .replace("NAME", told.brief().sender().name());
    }

    private static String body(JsonNode sentences) {
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = sentences.get(i).get("text").asText().strip();
            if (i % 3 == 0) {
                paragraphs.add(sentence);
            } else {
                paragraphs.set(i / 3, paragraphs.get(i / 3) + " " + sentence);
            }
        }
        return String.join("\n\n", paragraphs);
    }

    private static Brief brief(JsonNode json) {
        JsonNode sender = json.get("sender");
        JsonNode recipient = json.get("recipient");
        return Brief.of(
                new Person(
                        sender.get("name").asText(), null, sender.path("signs").asText(null)),
                new Person(
                        recipient.get("name").asText(),
                        recipient.path("calledBy").asText(null),
                        null),
                null,
                "friendship",
                null,
                null,
                json.path("language").asText("en"),
                Length.SHORT,
                List.of(),
                json.path("closing").asText(null),
                LocalDate.of(2026, 2, 20));
    }
}
