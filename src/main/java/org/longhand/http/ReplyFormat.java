package org.longhand.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How requests and their answers are written down to be known and sent again. */
final class ReplyFormat {

    private final ObjectMapper json;

    ReplyFormat(ObjectMapper json) {
        this.json = json;
    }

    /** The SHA-256 of operation and body, in 64 hexadecimal digits. */
    String fingerprint(KeyedRequest request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.operation() + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(write(request.body()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has SHA-256
        }
    }

    /** Of an answer what is sent again: its status, its body and where the thing is that it tells of. */
    StoredAnswer.Reply reply(Response answer) {
        return new StoredAnswer.Reply(
                answer.getStatus(),
                answer.getHeaderString("Location"),
                answer.getHeaderString("ETag"),
                write(answer.getEntity()));
    }

    static Response replay(StoredAnswer.Reply stored) {
        Response.ResponseBuilder answer = Response.status(stored.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(stored.body())
                .header("Idempotency-Replayed", "true");
        if (stored.location() != null) {
            answer.header("Location", stored.location());
        }
        if (stored.etag() != null) {
            answer.header("ETag", stored.etag());
        }
        return answer.build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an API body that cannot be written as JSON", e);
        }
    }
}
