package org.longhand.desk.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longhand.http.Problems;

/**
 * The reader's language and colour scheme ("light"), from cookies and {@code Accept-Language}. Pages know it as
 * {@code manner}, a writer's own copies of pages too, so that name stays.
 */
@Named("manner")
@RequestScoped
public class ReaderPreferences {

    /** The cookies that keep what was chosen. */
    public static final String LANGUAGE = "language";

    public static final String LIGHT = "light";

    private static final Set<String> LIGHTS = Set.of("day", "evening");

    @Inject
    HttpHeaders headers;

    /** One of {@link Messages#LANGUAGES}: the chosen one, else the first that the browser asks for and we speak. */
    public String language() {
        Cookie chosen = headers.getCookies().get(LANGUAGE);
        if (chosen != null && Messages.LANGUAGES.contains(chosen.getValue())) {
            return chosen.getValue();
        }
        return asked(headers.getAcceptableLanguages());
    }

    static String asked(List<Locale> wanted) {
        return wanted.stream()
                .map(Locale::getLanguage)
                .filter(Messages.LANGUAGES::contains)
                .findFirst()
                .orElse(Messages.LANGUAGES.get(0));
    }

    public String getLanguage() {
        return language();
    }

    public Messages messages() {
        return Messages.in(language());
    }

    /** {@code day}, {@code evening}, or null to do as the system does. */
    public String getLight() {
        Cookie chosen = headers.getCookies().get(LIGHT);
        return chosen != null && LIGHTS.contains(chosen.getValue()) ? chosen.getValue() : null;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 where there is no such choice */
    public static void check(String language, String light) {
        if (language != null && !Messages.LANGUAGES.contains(language)) {
            throw Problems.invalid(LANGUAGE, "The desk speaks " + String.join(", ", Messages.LANGUAGES) + ".");
        }
        if (light != null && !LIGHTS.contains(light)) {
            throw Problems.invalid(LIGHT, "There is day and evening.");
        }
    }
}
