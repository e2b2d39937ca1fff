package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.desk.messages.Messages;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;

/** Says in the reader's language what went wrong; messages are found by the problem's type. */
@ApplicationScoped
public class DeskProblems {

    private static final Pattern LETTER = Pattern.compile("(?:/api/v1)?(/letters/[0-9a-fA-F-]{36})(?:/.*)?");
    private static final String PREFIX = "problem.";

    private final ReaderPreferences reader;

    DeskProblems(ReaderPreferences reader) {
        this.reader = reader;
    }

    /** What the page says that shows a refusal, where nothing better can be shown. */
    ProblemPage page(Refusal refusal, ContainerRequestContext request) {
        Messages messages = reader.messages();
        String key = key(refusal, messages);
        boolean known = key.equals(PREFIX + refusal.name());
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Matcher letter = LETTER.matcher(path);
        String about = letter.matches() && !refusal.name().equals("letter-not-found") ? letter.group(1) : null;
        boolean reading = request.getMethod().equals("GET");
        return new ProblemPage(
                messages.say(key),
                detail(refusal),
                known ? null : refusal.detail(),
                about,
                reading ? path : about == null ? "/" : about,
                reading && refusal.ours() ? path : null,
                SubmittedText.ofThisRequest());
    }

    /** What happened and what to do, in our words. */
    public String detail(Refusal refusal) {
        Messages messages = reader.messages();
        return messages.say(
                key(refusal, messages) + ".detail",
                each(refusal.data().get("glyphs")),
                listed(refusal.data().get("hands")));
    }

    /** The characters that a hand cannot write, each once. */
    private static String each(Object glyphs) {
        return glyphs instanceof List<?> list
                ? list.stream()
                        .map(g -> g instanceof Map<?, ?> glyph ? String.valueOf(glyph.get("character")) : "")
                        .distinct()
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static String listed(Object names) {
        return names instanceof List<?> list
                ? list.stream()
                        .map(String::valueOf)
                        .map(id -> Hands.named(id).map(Hand::title).orElse(id))
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Our words for the problem, or those for any of its sort. */
    private static String key(Refusal refusal, Messages messages) {
        String name = PREFIX + refusal.name();
        return messages.knows(name) ? name : refusal.ours() ? "problem.internal" : "problem.refused";
    }
}
