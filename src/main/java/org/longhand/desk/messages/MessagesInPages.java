package org.longhand.desk.messages;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.longhand.drafting.DraftNotes;

/**
 * Lets a page say {@code {t:say('key')}}, or {@code {t:say('key', value, …)}} with what stands in the message's places;
 * {@code {t:named('kind', name)}} is the message {@code kind.name}; {@code {t:note(notes)}} says how a draft came
 * about; {@code {t:when(instant)}} and {@code {t:day(instant)}} tell a time. The language is that of the page; the page
 * escapes what comes, as it does every value.
 */
@EngineConfiguration
public class MessagesInPages implements NamespaceResolver {

    /** The attribute of a page that holds its language. */
    static final String LANGUAGE = TemplateInstance.LOCALE;

    @Override
    public String getNamespace() {
        return "t";
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        CompletionStage<List<Object>> values = CompletableFuture.completedFuture(new ArrayList<>());
        for (Expression parameter : context.getParams()) {
            values = values.thenCombine(context.evaluate(parameter), (list, value) -> {
                list.add(value);
                return list;
            });
        }
        Messages messages = Messages.in(String.valueOf(context.getAttribute(LANGUAGE)));
        return values.thenApply(list -> switch (context.getName()) {
            case "say" ->
                messages.say(
                        String.valueOf(list.get(0)),
                        list.subList(1, list.size()).toArray());
            case "named" -> messages.say(list.get(0) + "." + list.get(1));
            case "note" -> ((DraftNotes) list.get(0)).in(messages.locale());
            case "when" -> messages.when((Instant) list.get(0));
            case "day" -> messages.day((Instant) list.get(0));
            default -> throw new IllegalArgumentException("the desk cannot " + context.getName());
        });
    }
}
