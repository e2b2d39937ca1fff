package org.longhand.desk;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.longhand.desk.words.Manner;
import org.longhand.desk.words.Words;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;

/** Tells in the reader's language what went wrong. */
@ApplicationScoped
class DeskProblems {

    private final Manner manner;

    DeskProblems(Manner manner) {
        this.manner = manner;
    }

    /** The problem as a page. */
    Response page(HttpProblem problem) {
        return page(problem.getStatusCode(), title(problem), detail(problem));
    }

    /** The page's HTML. */
    String html(HttpProblem problem) {
        return DeskTemplates.problem(title(problem), detail(problem)).render();
    }

    /** There is nothing at the address that was asked for. */
    Response nothingHere() {
        return page(404, manner.words().say("problem.not-found"), manner.words().say("problem.not-found.detail"));
    }

    /** What happened and what to do: in our words where we have some, else in the API's. */
    String detail(HttpProblem problem) {
        Words words = manner.words();
        String key = key(problem) + ".detail";
        if (!words.knows(key)) {
            return problem.getDetail();
        }
        return words.say(key, each(problem.getParameters().get("glyphs")), listed(problem.getParameters().get("hands")));
    }

    /** The characters that a hand cannot write, each once. */
    private static String each(Object glyphs) {
        return glyphs instanceof List<?> list ? list.stream()
                .map(g -> g instanceof Map<?, ?> glyph ? String.valueOf(glyph.get("character")) : "").distinct()
                .collect(Collectors.joining(" ")) : "";
    }

    private static String listed(Object names) {
        return names instanceof List<?> list ? list.stream().map(String::valueOf)
                .map(id -> Hands.named(id).map(Hand::title).orElse(id)).collect(Collectors.joining(", ")) : "";
    }

    private String title(HttpProblem problem) {
        Words words = manner.words();
        return words.knows(key(problem)) ? words.say(key(problem)) : problem.getTitle();
    }

    private static String key(HttpProblem problem) {
        String type = String.valueOf(problem.getType());
        return "problem." + type.substring(type.lastIndexOf(':') + 1);
    }

    private Response page(int status, String title, String detail) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(DeskTemplates.problem(title, detail).render()).build();
    }
}
