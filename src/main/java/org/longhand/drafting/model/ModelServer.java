package org.longhand.drafting.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * An OpenAI-compatible server.
 *
 * @param baseUrl what the API's paths are appended to; no slash at its end, nothing secret in it
 * @param key its bearer token, or empty where it wants none
 */
public record ModelServer(URI baseUrl, Optional<String> key) {

    /**
     * Reads an address as people write it: with or without a slash at its end, with or without {@code /v1} where there
     * is no other path, or as the whole address of {@code /chat/completions}.
     *
     * @throws IllegalArgumentException with a sentence that says what to do; it does not repeat the address, which may
     *     hold a password
     */
    public static ModelServer at(String url, Optional<String> key) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException e) {
            throw wrong("it is no URL");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw wrong("it does not start with http:// or https://");
        }
        if (uri.getHost() == null) {
            throw wrong("it names no host");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw wrong("a name, password or query does not belong into it; put the key into LONGHAND_MODEL_KEY");
        }
        String path = withoutSlash(uri.getRawPath());
        if (path.endsWith("/chat/completions")) {
            path = withoutSlash(path.substring(0, path.length() - "/chat/completions".length()));
        }
        if (path.isEmpty()) {
            path = "/v1";
        }
        Optional<String> token = key.map(String::strip).filter(text -> !text.isEmpty());
        if (token.isPresent() && !token.get().matches("[!-~]+")) {
            throw new IllegalArgumentException(
                    "LONGHAND_MODEL_KEY cannot be used: it holds a space, a line break or a letter "
                            + "that no key has. Set it to the key alone.");
        }
        return new ModelServer(URI.create(scheme + "://" + uri.getRawAuthority() + path), token);
    }

    private static String withoutSlash(String path) {
        return path.replaceFirst("/+$", "");
    }

    private static IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("LONGHAND_MODEL_URL cannot be used: " + why
                + ". It should look like http://localhost:8000/v1 or https://api.openai.com/v1.");
    }

    /** The address, for a person. */
    @Override
    public String toString() {
        return baseUrl.toString();
    }
}
