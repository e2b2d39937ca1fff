package org.longhand.drafting.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** What an error answer says, reduced to its code: its message may quote the request. */
final class ErrorBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 16 * 1024;

    private ErrorBody() {
    }

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
    static Throwable inStream(String data) {
        return new ServerException(500, code(data.getBytes(StandardCharsets.UTF_8)), Optional.empty());
    }

    private static ServerException failure(HttpClientResponse response, Buffer body) {
        return new ServerException(response.statusCode(), code(body.getBytes()),
                RetryAfter.read(response::getHeader, Instant.now()));
    }

    private static String code(byte[] body) {
        try {
            JsonNode error = JSON.readTree(body).path("error");
            String code = error.path("code").asText("");
            String told = code.isEmpty() || code.matches("\\d+") ? error.path("type").asText("") : code;
            return told.matches("[a-z_]{1,40}") ? told : "";
        } catch (IOException e) {
            return "";
        }
    }
}
