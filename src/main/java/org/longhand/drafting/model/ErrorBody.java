package org.longhand.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an error answer says, reduced to its code: its message may quote the request. */
final class ErrorBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KNOWN = Set.of(
            "insufficient_quota",
            "billing_hard_limit_reached",
            "model_not_found",
            "context_length_exceeded",
            "rate_limit_exceeded",
            "invalid_api_key");
    private static final int SERVER_ERROR = 500;
    private static final int LONGEST = 16 * 1024;

    private ErrorBody() {}

    /** Reads the answer's body, or its beginning, and then hands over what it was. */
    static void read(HttpClientResponse response, Consumer<Throwable> result) {
        Buffer body = Buffer.buffer();
        response.exceptionHandler(broken -> result.accept(failure(response, body)));
        response.endHandler(end -> result.accept(failure(response, body)));
        response.handler(bytes -> {
            body.appendBuffer(bytes);
            if (body.length() > LONGEST) {
                response.handler(null);
                result.accept(failure(response, body));
            }
        });
    }

    /** An error that is told in the middle of a stream that began well. */
    static ServerException inStream(JsonNode data) {
        return new ServerException(SERVER_ERROR, code(data), Optional.empty());
    }

    private static ServerException failure(HttpClientResponse response, Buffer body) {
        return new ServerException(
                response.statusCode(), code(body.getBytes()), RetryAfter.read(response::getHeader, Instant.now()));
    }

    private static String code(byte[] body) {
        try {
            return code(JSON.readTree(body));
        } catch (IOException e) {
            return "";
        }
    }

    /** Only one of the words that are spoken of here: a server may quote anything in this place as well. */
    private static String code(JsonNode body) {
        JsonNode error = body.path("error");
        return Stream.of(error.path("code").asText(""), error.path("type").asText(""))
                .filter(KNOWN::contains)
                .findFirst()
                .orElse("");
    }
}
