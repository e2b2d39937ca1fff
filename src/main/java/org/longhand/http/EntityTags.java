package org.longhand.http;

/** Entity tags (RFC 9110) of things that count their changes. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a thing's state after so many changes, as it stands in {@code ETag}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
