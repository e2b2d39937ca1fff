package org.longhand.drafting;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.longhand.brief.Brief;
import org.longhand.drafting.DraftingException.Kind;

/**
 * Turns a request for words into what a model is asked. The texts are Qute templates in {@code templates/prompts}; what
 * people typed goes into them only as {@link FencedJson}.
 */
public final class Prompts {

    private static final String RULES = "letter-rules.txt";
    private static final String FIRST = "letter-first.txt";
    private static final String MEND = "letter-mend.txt";
    private static final String AGAIN = "letter-again.txt";
    private static final String QUESTION_RULES = "questions-rules.txt";
    private static final String QUESTIONS = "questions.txt";
    private static final String STYLE_RULES = "style-rules.txt";
    private static final String STYLE = "style.txt";
    private static final String SECOND_READER_RULES = "second-reader-rules.txt";
    private static final String SECOND_READER = "second-reader.txt";

    private record Parsed(String text, Template template) {}

    // Not the container's engine: it has no need of escaping, and tests build this without a container.
    private final Engine engine = Engine.builder()
            .addDefaults()
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final UnaryOperator<String> files;
    private final Guidance guidance;

    /**
     * @param files a prompt's text by its file's name; asked anew for each prompt
     * @param guidance what the occasion needs
     */
    public Prompts(UnaryOperator<String> files, Guidance guidance) {
        this.files = files;
        this.guidance = guidance;
    }

    /**
     * The prompt for a draft: a first one, one by an instruction, or one that mends the draft before it.
     *
     * @throws DraftingException where a prompt's file cannot be used; it says which
     */
    public Prompt draft(DraftRequest request) {
        Brief brief = request.brief();
        String hint = guidance.forBrief(brief);
        Map<String, Object> data = new HashMap<>();
        data.put("brief", FencedJson.brief(brief));
        data.put("earlier", brief.earlier().isEmpty() ? "" : FencedJson.earlier(brief.earlier()));
        data.put("manner", brief.manner() == null ? "" : FencedJson.manner(brief.manner()));
        data.put("guidance", hint == null ? "" : hint.strip());
        data.put("language", language(brief.language()));
        data.put("conventions", conventions(brief.language()));
        data.put("words", brief.length().words());
        data.put("closing", given(brief.closing()));
        data.put("previous", given(request.previous()) ? FencedJson.text(request.previous()) : "");
        boolean again = given(request.instruction());
        boolean mend = !request.remarks().isEmpty();
        data.put("wish", again ? FencedJson.text(request.instruction()) : "");
        data.put("remarks", FencedJson.texts(request.remarks()));
        return new Prompt(render(RULES, data), render(mend ? MEND : again ? AGAIN : FIRST, data));
    }

    /**
     * The prompt that asks for questions to the sender, as JSON.
     *
     * @throws DraftingException where a prompt's file cannot be used; it says which
     */
    public Prompt questions(Brief brief, int most) {
        String hint = guidance.forBrief(brief);
        Map<String, Object> data = Map.of(
                "brief",
                FencedJson.brief(brief),
                "guidance",
                hint == null ? "" : hint.strip(),
                "language",
                language(brief.language()),
                "most",
                most);
        return new Prompt(render(QUESTION_RULES, data), render(QUESTIONS, data));
    }

    /**
     * The prompt that asks for suggestions on a letter's style, as a JSON list.
     *
     * @param text of the letter
     * @param most as many suggestions are wanted
     * @param reasons the language in which they are explained
     * @throws DraftingException where a prompt's file cannot be used; it says which
     */
    public Prompt style(Brief brief, String text, int most, Locale reasons) {
        Map<String, Object> data = Map.of(
                "brief",
                FencedJson.brief(brief),
                "text",
                FencedJson.text(text),
                "manner",
                brief.manner() == null ? "" : FencedJson.manner(brief.manner()),
                "language",
                language(brief.language()),
                "reasons",
                language(reasons.toLanguageTag()),
                "most",
                most);
        return new Prompt(render(STYLE_RULES, data), render(STYLE, data));
    }

    /**
     * The prompt that asks which of the things that were told carry each sentence of a letter, as a JSON object.
     *
     * @param sentences of the letter, which are known by their places, from 1
     * @param told what may carry them, known in the same way
     * @throws DraftingException where a prompt's file cannot be used; it says which
     */
    public Prompt secondReader(Brief brief, List<String> sentences, List<String> told) {
        Map<String, Object> data = Map.of(
                "people",
                FencedJson.people(brief),
                "told",
                FencedJson.numbered(told),
                "sentences",
                FencedJson.numbered(sentences),
                "count",
                sentences.size(),
                "language",
                language(brief.language()));
        return new Prompt(render(SECOND_READER_RULES, data), render(SECOND_READER, data));
    }

    private String render(String name, Map<String, Object> data) {
        try {
            return template(name).render(data).strip();
        } catch (TemplateException e) {
            // Without the cause: it may quote what should have been rendered.
            String line =
                    e.getOrigin() == null ? "" : " in line " + e.getOrigin().getLine();
            throw new DraftingException(
                    Kind.MODEL_FAILED,
                    "The prompt templates/prompts/" + name + " has a mistake" + line
                            + ". Mend the file, then draft again.");
        } catch (UncheckedIOException e) {
            throw new DraftingException(
                    Kind.MODEL_FAILED,
                    "The prompt templates/prompts/" + name + " cannot be read. Put the file back, then draft again.");
        }
    }

    /**
     * What a letter keeps to in its language, from {@code language-de.txt} and the like; nothing where there is no such
     * file.
     */
    private String conventions(String tag) {
        String language = Locale.forLanguageTag(tag == null ? "" : tag).getLanguage();
        String name = "language-" + language + ".txt";
        try {
            files.apply(name);
        } catch (UncheckedIOException e) {
            return "";
        }
        return render(name, Map.of());
    }

    private Template template(String name) {
        String text = files.apply(name);
        Parsed known = parsed.get(name);
        if (known == null || !known.text().equals(text)) {
            known = new Parsed(text, engine.parse(text, null, name));
            parsed.put(name, known);
        }
        return known.template();
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** In English, as the prompts are: {@code fr-CA} is "French (Canada)". Only language and region get through. */
    private static String language(String tag) {
        Locale told = Locale.forLanguageTag(tag == null ? "" : tag);
        if (told.getLanguage().isEmpty()) {
            return "the language of the facts";
        }
        Locale plain = new Locale.Builder()
                .setLanguage(told.getLanguage())
                .setRegion(told.getCountry())
                .build();
        return plain.getDisplayName(Locale.ENGLISH);
    }
}
