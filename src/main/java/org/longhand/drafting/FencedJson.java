package org.longhand.drafting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.longhand.brief.Brief;
import org.longhand.brief.EarlierLetter;
import org.longhand.brief.WritingStyle;
import org.longhand.people.Fact;

/**
 * Writes what people typed as JSON that no fence made of tags can be closed from: {@code <} and {@code >} are written
 * as {@code \}{@code u003C} and {@code \}{@code u003E}, quotes and line breaks are escaped as JSON does. So the text of
 * a tag never occurs inside, whatever was typed, and the prompt needs no secret marker. An opening bracket is written
 * so too: some models mark their turns by {@code [INST]}, and a server that puts such words together takes them from
 * wherever they stand.
 */
public final class FencedJson {

    private static final ObjectWriter WRITER = writer();

    private FencedJson() {}

    private static ObjectWriter writer() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(lines);
        printer.indentArraysWith(lines);
        return new ObjectMapper().writer(printer).with(new NoTags());
    }

    /** One text as a JSON string. */
    public static String text(String text) {
        return write(text);
    }

    static String texts(List<String> texts) {
        return write(texts);
    }

    /** What a writer may know, under the names that the prompts speak of; what is empty is left out. */
    static String brief(Brief brief) {
        Map<String, Object> json = named(brief);
        put(json, "relationship", brief.relationship());
        put(json, "occasion", brief.occasion());
        put(json, "purpose", brief.purpose());
        put(json, "tone", brief.tone());
        if (brief.date() != null) {
            json.put("date", brief.date().toString());
        }
        json.put("facts", brief.facts().stream().map(FencedJson::fact).toList());
        put(json, "closing", brief.closing());
        return write(json);
    }

    /** Who writes, who reads, and on which day. */
    static String people(Brief brief) {
        Map<String, Object> json = named(brief);
        if (brief.date() != null) {
            json.put("date", brief.date().toString());
        }
        return write(json);
    }

    /** Texts by their places, from 1. */
    static String numbered(List<String> texts) {
        Map<String, String> json = new LinkedHashMap<>();
        texts.forEach(text -> json.put(String.valueOf(json.size() + 1), text));
        return write(json);
    }

    private static Map<String, Object> named(Brief brief) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "sender",
                named("name", brief.sender().name(), "signs", brief.sender().signs()));
        json.put(
                "recipient",
                named(
                        "name",
                        brief.recipient().name(),
                        "calledBy",
                        brief.recipient().calledBy()));
        return json;
    }

    /** Letters that were written before, newest first. */
    public static String earlier(List<EarlierLetter> letters) {
        return write(letters.stream()
                .map(letter -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("date", letter.date().toString());
                    put(json, "occasion", letter.occasion());
                    put(json, "begins", letter.begins());
                    json.put("told", letter.told());
                    return json;
                })
                .toList());
    }

    /** How the sender writes. */
    public static String manner(WritingStyle manner) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("traits", manner.traits());
        json.put("likes", manner.favourite());
        json.put("never uses", manner.never());
        json.put("begins letters with", manner.greetings());
        json.put("ends letters with", manner.farewells());
        json.put("samples", manner.samples());
        json.values().removeIf(List.of()::equals);
        return write(json);
    }

    private static Object fact(Fact fact) {
        if (fact.kind() == null && fact.when() == null && fact.question() == null) {
            return fact.text();
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", fact.text());
        put(json, "kind", fact.kind());
        put(json, "when", fact.when());
        put(json, "answers the question", fact.question());
        return json;
    }

    private static Map<String, String> named(String key, String value, String key2, String value2) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put(key, value);
        json.put(key2, value2);
        return json;
    }

    private static void put(Map<String, Object> json, String key, String value) {
        if (value != null && !value.isBlank()) {
            json.put(key, value.strip());
        }
    }

    private static String write(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Without the cause: its message quotes what was being written.
            throw new IllegalStateException("A brief could not be written as JSON");
        }
    }

    private static final class NoTags extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        private final int[] escapes = standardAsciiEscapesForJSON();

        private NoTags() {
            escapes['<'] = ESCAPE_STANDARD;
            escapes['>'] = ESCAPE_STANDARD;
            escapes['['] = ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
