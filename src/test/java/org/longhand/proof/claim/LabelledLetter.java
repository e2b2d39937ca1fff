package org.longhand.proof.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.people.text.Span;
import org.longhand.people.text.TextFolding;

/**
 * A letter of {@code proof/claims}.
 *
 * @param file where it is from
 * @param text the whole letter
 * @param sentences the labelled ones
 */
record LabelledLetter(String file, Brief brief, String text, List<Sentence> sentences) {

    static final List<String> OURS = List.of("letters-1", "letters-2", "letters-3", "letters-4");
    static final List<String> ALL =
            List.of("tuning", "fluent", "small-model", "letters-1", "letters-2", "letters-3", "letters-4");

    /**
     * @param place of the sentence in the text
     * @param fault of the faulty words in the text; the whole sentence where nobody said; null where it is founded
     * @param kind the class of the fault, or empty
     * @param facts the places, from 0, of the facts that it is about
     */
    record Sentence(Span place, Span fault, String kind, List<Integer> facts) {

        boolean untold() {
            return fault != null;
        }
    }

    static List<LabelledLetter> read(String file) {
        try (InputStream in = LabelledLetter.class.getResourceAsStream("/proof/claims/" + file + ".jsonl")) {
            List<LabelledLetter> letters = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank()) {
                    letters.add(letter(file, new ObjectMapper().readTree(line)));
                }
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledLetter letter(String file, JsonNode json) {
        String text = TextFolding.compose(
                json.hasNonNull("letter") ? json.get("letter").asText() : joined(json));
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (JsonNode s : json.get("sentences")) {
            String words = TextFolding.compose(s.get("text").asText());
            int at = text.indexOf(words, from);
            at = at < 0 ? text.indexOf(words) : at;
            if (at < 0) {
                throw new IllegalStateException(words + " does not stand in its letter");
            }
            from = at + words.length();
            Span place = new Span(at, from);
            Span fault = null;
            if (s.get("label").asText().equals("unfounded")) {
                String span = TextFolding.compose(s.path("span").asText(""));
                int in = span.isEmpty() ? -1 : words.indexOf(span);
                fault = in < 0 ? place : new Span(at + in, at + in + span.length());
            }
            List<Integer> facts = new ArrayList<>();
            s.path("fact").forEach(fact -> facts.add(fact.asInt()));
            sentences.add(new Sentence(place, fault, s.path("class").asText(""), facts));
        }
        return new LabelledLetter(file, brief(json.get("brief")), text, sentences);
    }

    private static String joined(JsonNode json) {
        StringBuilder text = new StringBuilder("Dear X,\n\n");
        json.get("sentences").forEach(s -> text.append(s.get("text").asText()).append(' '));
        return text.toString().strip();
    }

    static Brief brief(JsonNode json) {
        List<Fact> facts = new ArrayList<>();
        json.path("facts")
                .forEach(f -> facts.add(
                        new Fact(f.isTextual() ? f.asText() : f.path("text").asText())));
        return Brief.of(
                person(json.path("sender")),
                person(json.path("recipient")),
                json.path("relationship").asText(""),
                json.path("occasion").asText(""),
                json.path("purpose").asText(""),
                json.path("tone").asText(""),
                json.path("language").asText("en"),
                Length.MEDIUM,
                facts,
                json.path("closing").asText(null),
                json.hasNonNull("date") ? LocalDate.parse(json.get("date").asText()) : null);
    }

    private static Person person(JsonNode json) {
        return new Person(
                json.path("name").asText(),
                json.path("calledBy").asText(null),
                json.path("signs").asText(null));
    }
}
