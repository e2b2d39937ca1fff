package org.longhand.drafting.embedded;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.FencedJson;

/** What a small model is asked in one step; the texts are {@code templates/prompts/embedded-*}. */
final class StepPrompts {

    private final Engine qute = Engine.builder()
            .addDefaults()
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();
    private final UnaryOperator<String> files;

    StepPrompts(UnaryOperator<String> files) {
        this.files = files;
    }

    /** @param sentence a thing told, as the letter says it; the answer goes on from it */
    ChatRequest goOn(String sentence) {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(render("embedded-rules.txt", Map.of())),
                        UserMessage.from(render("embedded-step.txt", Map.of("sentence", FencedJson.text(sentence)))),
                        // Brackets could end the model's turn: templates mark turns with them.
                        AiMessage.from(sentence.replace('<', '(')
                                .replace('>', ')')
                                .replace('[', '(')
                                .replace(']', ')')))
                .build();
    }

    /** @return GBNF */
    String grammar(Feeling feeling) {
        return read(feeling.grammar());
    }

    private String render(String name, Map<String, Object> data) {
        try {
            return qute.parse(read(name), null, name).render(data).strip();
        } catch (TemplateException e) {
            // Without the cause: it may quote what should have been rendered.
            throw broken(name, "has a mistake. Mend the file");
        }
    }

    private String read(String name) {
        try {
            return files.apply(name);
        } catch (UncheckedIOException e) {
            throw broken(name, "cannot be read. Put the file back");
        }
    }

    private static DraftingException broken(String name, String what) {
        return new DraftingException(
                Kind.TEMPLATE_BROKEN, "The prompt templates/prompts/" + name + " " + what + ", then draft again.");
    }
}
