package org.longhand.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** What a {@link FakeModelServer} does with a request. */
@FunctionalInterface
public interface FakeReply {

    void to(FakeExchange exchange) throws IOException;

    /** A good answer in these pieces. */
    static FakeReply tokens(String... pieces) {
        return stopped("stop", pieces);
    }

    /** An answer in these pieces that ends for that reason, such as {@code length}. */
    static FakeReply stopped(String reason, String... pieces) {
        return exchange -> {
            exchange.stream();
            for (String piece : pieces) {
                exchange.token(piece);
            }
            exchange.finish(reason);
        };
    }

    /** A connection that breaks off after these pieces. */
    static FakeReply dropped(String... pieces) {
        return exchange -> {
            exchange.stream();
            for (String piece : pieces) {
                exchange.token(piece);
            }
            exchange.drop();
        };
    }

    /** A connection that breaks off before any answer. */
    static FakeReply dropped() {
        return FakeExchange::drop;
    }

    /** Streamed events with this data, and nothing after them. */
    static FakeReply events(String... data) {
        return exchange -> {
            exchange.stream();
            for (String event : data) {
                exchange.event(event);
            }
            exchange.end();
        };
    }

    /** These pieces and then nothing more, until the other side hangs up. */
    static FakeReply silentAfter(String... pieces) {
        return exchange -> {
            exchange.stream();
            for (String piece : pieces) {
                exchange.token(piece);
            }
            exchange.awaitHangUp();
        };
    }

    /** No answer at all, until the other side hangs up. */
    static FakeReply silent() {
        return FakeExchange::awaitHangUp;
    }

    /** The same piece again and again, until the other side hangs up. */
    static FakeReply endless(String piece) {
        return exchange -> {
            exchange.stream();
            while (true) {
                exchange.token(piece);
            }
        };
    }

    /** A web page where an API should be. */
    static FakeReply html(String page) {
        return exchange -> exchange.answer(200, "text/html", Map.of(), page);
    }

    static FakeReply json(String body) {
        return exchange -> exchange.answer(200, "application/json", Map.of(), body);
    }

    /** An error. */
    static FakeReply status(int status, String body) {
        return status(status, Map.of(), body);
    }

    static FakeReply status(int status, Map<String, String> headers, String body) {
        return exchange -> exchange.answer(status, "application/json", headers, body);
    }

    /** OpenAI's list of models. */
    static FakeReply models(String... ids) {
        return json(Arrays.stream(ids)
                .map(id -> "{\"id\": \"" + id + "\", \"object\": \"model\"}")
                .collect(Collectors.joining(", ", "{\"object\": \"list\", \"data\": [", "]}")));
    }

    /** Ollama's list of models. */
    static FakeReply tags(String... names) {
        return json(Arrays.stream(names)
                .map(name -> "{\"name\": \"" + name + "\"}")
                .collect(Collectors.joining(", ", "{\"models\": [", "]}")));
    }

    /**
     * A letter that tells the facts of the brief in the prompt as they stand there, word by word.
     *
     * @param pace the pause between two words
     */
    static FakeReply letter(Duration pace) {
        return exchange -> {
            exchange.stream();
            for (String word :
                    CannedLetter.from(exchange.request().message("user")).split("(?<=\\s)")) {
                exchange.token(word);
                if (!pace.isZero()) {
                    LockSupport.parkNanos(pace.toNanos());
                }
            }
            exchange.finish("stop");
        };
    }

    /** A letter without art, made of what stands in a prompt's brief. */
    final class CannedLetter {

        private CannedLetter() {}

        static String from(String prompt) throws IOException {
            JsonNode brief = new ObjectMapper()
                    .readTree(prompt.substring(
                            prompt.indexOf("<brief>") + "<brief>".length(), prompt.indexOf("</brief>")));
            StringBuilder letter = new StringBuilder(
                    "Dear " + brief.path("recipient").path("calledBy").asText() + ",\n\n");
            for (JsonNode fact : brief.path("facts")) {
                letter.append(
                                fact.isTextual()
                                        ? fact.asText()
                                        : fact.path("text").asText())
                        .append("\n\n");
            }
            return letter + brief.path("closing").asText("Yours,") + "\n"
                    + brief.path("sender").path("signs").asText();
        }
    }
}
