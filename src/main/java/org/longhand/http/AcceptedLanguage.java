package org.longhand.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/** The language in which a client reads sentences for a person: reasons and notes. */
public final class AcceptedLanguage {

    private static final List<String> SPOKEN = List.of("en", "de");

    private AcceptedLanguage() {}

    /** The first of {@code Accept-Language} that is spoken here; else English. */
    public static Locale of(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(locale -> SPOKEN.contains(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
