package org.longhand.http;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** Entity tags (RFC 9110, 8.8.3) of things that count their changes, and the check of {@code If-Match} against them. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a thing's state after so many changes, as it stands in {@code ETag}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a write that was not made from the present state.
     *
     * @param ifMatch the header's value, or null
     * @throws HttpProblem 428 without the header, 412 when it names another state
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.problem(
                            428,
                            "if-match-required",
                            "Say which state you edited",
                            "Send `If-Match` with the `ETag` of the letter you edited, so that nobody's words are overwritten.")
                    .withHeader("ETag", of(version))
                    .build();
        }
        if (ifMatch.strip().equals("*")) {
            return;
        }
        for (String tag : ifMatch.split(",")) {
            if (tag.strip().equals(of(version))) {
                return;
            }
        }
        throw stale(version);
    }

    /** 412: somebody was quicker. */
    public static HttpProblem stale(long version) {
        return Problems.problem(
                        412,
                        "letter-changed",
                        "The letter has changed since you read it",
                        "Read it again, put your words into what stands there now, and send that with its `ETag`. "
                                + "Nothing was overwritten.")
                .withHeader("ETag", of(version))
                .build();
    }
}
