package org.longhand.letter.rest;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.letter.model.ExpectedVersion;

/** The header {@code If-Match} (RFC 9110): which state of a letter a change was made from. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /** @param header its value, or null; tags that are none of ours match no state */
    public static ExpectedVersion of(String header) {
        if (header == null || header.isBlank()) {
            return ExpectedVersion.UNSAID;
        }
        if (header.strip().equals("*")) {
            return ExpectedVersion.ANY;
        }
        Set<Long> versions = Arrays.stream(header.split(","))
                .map(tag -> TAG.matcher(tag.strip()))
                .filter(Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toSet());
        return new ExpectedVersion(true, false, versions);
    }

    /** For a change that may leave it open: a header without a value says nothing. */
    static ExpectedVersion orAny(String header) {
        return header == null ? ExpectedVersion.ANY : of(header);
    }
}
