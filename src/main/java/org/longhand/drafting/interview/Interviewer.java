package org.longhand.drafting.interview;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;
import org.longhand.brief.Brief;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.drafting.composer.Occasions;
import org.longhand.templates.TemplateFolders;

/**
 * Asks the sender what a thin brief lacks: through the model where a server's is at work and asks well, else from the
 * files in {@code templates/interview}. A rich brief is asked nothing.
 */
@Singleton
public class Interviewer {

    private static final Logger LOG = Logger.getLogger(Interviewer.class);
    private static final Set<String> LANGUAGES = Set.of("en", "de", "fr", "es", "it", "pl");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What occasions are called that have no file of their own. */
    private static final String GENERAL = "general";

    private record Parsed(String text, QuestionFile file) {}

    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();
    private final UnaryOperator<String> files;
    private final Occasions occasions;
    private final Prompts prompts;
    private final Supplier<Optional<Asker>> model;

    @Inject
    Interviewer(TemplateFolders folders, Occasions occasions, WriterChoice choice) {
        this(
                new PromptFiles(folders.all(), "interview"),
                occasions,
                new Prompts(
                        new PromptFiles(folders.all()),
                        brief -> occasions.of(brief.occasion()).guidance()),
                choice::asker);
    }

    /** @param files a language's file by its name, such as {@code en.txt} */
    Interviewer(UnaryOperator<String> files, Occasions occasions, Prompts prompts, Supplier<Optional<Asker>> model) {
        this.files = files;
        this.occasions = occasions;
        this.prompts = prompts;
        this.model = model;
    }

    /**
     * What to ask before this letter is written; blocks while a model is asked, no longer than half a minute. Questions
     * are in the letter's language, where it is one of the six, else in English.
     *
     * @throws DraftingException where a file cannot be used; it says which
     */
    public Interview about(Brief brief) {
        String told = Locale.forLanguageTag(brief.language() == null ? "en" : brief.language())
                .getLanguage();
        String language = LANGUAGES.contains(told) ? told : "en";
        QuestionFile file = file(language);
        Richness richness = Richness.of(brief, file);
        if (!richness.thin()) {
            return new Interview(false, file.reason(richness), null, List.of());
        }
        Optional<Asker> asker = model.get();
        Optional<List<Question>> asked = asker.flatMap(a -> asked(a, brief, language));
        if (asked.isPresent()) {
            return new Interview(true, file.reason(richness), asker.get().name(), asked.get());
        }
        return new Interview(
                true,
                file.reason(richness),
                Interview.BUILT_IN,
                BuiltInInterviewer.questions(brief, occasion(brief, file), file));
    }

    private String occasion(Brief brief, QuestionFile file) {
        String known = occasions.of(brief.occasion()).name();
        return known.equals(GENERAL) ? file.occasion(brief.occasion()).orElse(known) : known;
    }

    private Optional<List<Question>> asked(Asker asker, Brief brief, String language) {
        try {
            Prompt prompt = prompts.questions(brief, Interview.MOST);
            String answer =
                    asker.ask(prompt).ifNoItem().after(PATIENCE).fail().await().indefinitely();
            Optional<List<Question>> read = ModelQuestions.read(answer, prompt.user(), language.equals("de"));
            if (read.isEmpty()) {
                LOG.warn("The model's questions were not usable; the built-in ones are asked.");
            }
            return read;
        } catch (RuntimeException e) {
            // The kind alone: a message may carry what a server said.
            LOG.warn("The model asked nothing ("
                    + (e instanceof DraftingException d
                            ? d.kind()
                            : e.getClass().getSimpleName()) + "); the built-in questions are asked.");
            return Optional.empty();
        }
    }

    private QuestionFile file(String language) {
        String name = language + ".txt";
        String text;
        try {
            text = files.apply(name);
        } catch (UncheckedIOException e) {
            throw new DraftingException(
                    DraftingException.Kind.TEMPLATE_BROKEN,
                    "templates/interview/" + name + " cannot be read. Put the file back, then ask again.");
        }
        Parsed known = parsed.get(name);
        if (known == null || !known.text().equals(text)) {
            known = new Parsed(text, QuestionFile.read(name, text));
            parsed.put(name, known);
        }
        return known.file();
    }
}
