package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
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
    private static final int OURS = 500;

    private final ReaderPreferences reader;

    DeskProblems(ReaderPreferences reader) {
        this.reader = reader;
    }

    /** The problem that a request met, for a page. */
    ProblemPage page(HttpProblem problem, ContainerRequestContext request) {
        Messages messages = reader.messages();
        String key = key(problem, messages);
        boolean known = key.equals(name(problem));
        String path = request.getUriInfo().getRequestUri().getRawPath();
        Matcher letter = LETTER.matcher(path);
        String about = letter.matches() && !name(problem).equals("problem.letter-not-found") ? letter.group(1) : null;
        boolean reading = request.getMethod().equals("GET");
        return new ProblemPage(
                messages.say(key),
                detail(problem),
                known ? null : problem.getDetail(),
                about,
                reading ? path : about == null ? "/" : about,
                reading && problem.getStatusCode() >= OURS ? path : null,
                SubmittedText.ofThisRequest());
    }

    /** What happened and what to do, in our words. */
    public String detail(HttpProblem problem) {
        Messages messages = reader.messages();
        return messages.say(
                key(problem, messages) + ".detail",
                each(problem.getParameters().get("glyphs")),
                listed(problem.getParameters().get("hands")));
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
    private static String key(HttpProblem problem, Messages messages) {
        String name = name(problem);
        return messages.knows(name) ? name : problem.getStatusCode() >= OURS ? "problem.internal" : "problem.refused";
    }

    private static String name(HttpProblem problem) {
        String type = String.valueOf(problem.getType());
        return "problem." + type.substring(type.lastIndexOf(':') + 1);
    }
}
