package org.longhand.http;

/**
 * A request that its client may send twice.
 *
 * @param key the header {@code Idempotency-Key}, or null where the client sent none
 * @param operation method and path
 * @param body as it was understood, so that spacing and the order of fields make no difference
 * @param subject what its answer tells of, or null where that cannot be deleted
 */
public record KeyedRequest(String key, String operation, Object body, AnswerSubject subject) {}
