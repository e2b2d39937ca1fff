package org.longhand.drafting.model;

import dev.langchain4j.exception.HttpException;
import java.time.Duration;
import java.util.Optional;

/** A model's server answered with an error. Only its status and code are kept: the rest may quote the prompt. */
final class ServerException extends HttpException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<Duration> retryAfter;
    private final String code;

    /**
     * @param status the HTTP status
     * @param code the API's own word for the error, such as {@code insufficient_quota}, or empty
     * @param retryAfter how long the server asks to wait
     */
    ServerException(int status, String code, Optional<Duration> retryAfter) {
        super(status, "HTTP " + status + (code.isEmpty() ? "" : " " + code));
        this.code = code;
        this.retryAfter = retryAfter;
    }

    String code() {
        return code;
    }

    Optional<Duration> retryAfter() {
        return retryAfter == null ? Optional.empty() : retryAfter;
    }
}
