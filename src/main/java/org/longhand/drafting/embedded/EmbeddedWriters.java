package org.longhand.drafting.embedded;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.StepCheck;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.OccasionFolder;
import org.longhand.templates.TemplateFolders;

/** Finds the embedded model and makes the writer for its size. */
@Singleton
@Unremovable
public class EmbeddedWriters implements AutoCloseable {

    private final EmbeddedConfig config;
    private final PromptFiles files;
    private final Writer plain;
    private final Runnable library;
    private final StepCheck check;
    private EmbeddedModel model;

    /**
     * What was found.
     *
     * @param writer empty where there is none that can be used
     * @param why a sentence: which file it is, or why there is none
     * @param file whether there is a file at all
     */
    public record Found(Optional<Writer> writer, String why, boolean file) {}

    @Inject
    public EmbeddedWriters(EmbeddedConfig config, TemplateFolders templates, Instance<StepCheck> checks) {
        this(
                config,
                new PromptFiles(templates.all()),
                new Composer(PlainOccasions.with(templates.all().stream()
                        .findFirst()
                        .map(root -> OccasionFolder.of(root.resolve("occasions"))))),
                LlamaEngine::loadLibrary,
                StepCheck.all(Stream.concat(Stream.of(new OwnSentenceCheck()), checks.stream())
                        .toList()));
    }

    /**
     * @param plain the composer with {@link PlainOccasions}
     * @param library loads llama.cpp, or throws a {@link LinkageError}
     * @param check reads what a small model wrote
     */
    EmbeddedWriters(EmbeddedConfig config, PromptFiles files, Writer plain, Runnable library, StepCheck check) {
        this.config = config;
        this.files = files;
        this.plain = plain;
        this.library = library;
        this.check = check;
    }

    /**
     * The writer that drafts with the model's file. The file's head is read and llama.cpp is loaded; the model itself
     * is loaded with the first letter.
     *
     * @param composer tells what a small model does not
     * @param prompts what a large model is asked
     */
    public Found find(Writer composer, Prompts prompts) {
        Optional<Path> file = file();
        if (file.isEmpty()) {
            return new Found(
                    Optional.empty(),
                    config.model().isPresent()
                            ? "LONGHAND_EMBEDDED_MODEL names a file that is not there."
                            : "There is no embedded model in the data folder; .ci/fetch-model fetches one.",
                    false);
        }
        Path path = file.get();
        Gguf head;
        try {
            head = Gguf.read(path);
            library.run();
        } catch (IOException e) {
            String why = e.getClass() == IOException.class ? e.getMessage() : "it cannot be read";
            return new Found(
                    Optional.empty(),
                    "The embedded model " + path.getFileName() + " cannot be used: " + why + ". Fetch it again.",
                    true);
        } catch (LinkageError | RuntimeException e) {
            return new Found(
                    Optional.empty(),
                    "The embedded model cannot be used: llama.cpp does not load on this machine ("
                            + System.getProperty("os.name") + ", " + System.getProperty("os.arch") + ").",
                    true);
        }
        int threads = Math.max(1, config.threads().orElseGet(Cores::physical));
        model = new EmbeddedModel(() -> new LlamaEngine(path, threads, config.context()), config.queue());
        String name = path.getFileName().toString().replaceFirst("(?i)\\.gguf$", "");
        boolean whole = head.parameters() >= config.wholeFrom();
        Writer writer = whole
                ? new WholeWriter(name, model::open, prompts, config.timeout())
                : new SteppedWriter(
                        name, model::open, composer, plain, new StepPrompts(files), check, config.timeout());
        return new Found(
                Optional.of(writer),
                (config.model().isPresent() ? "LONGHAND_EMBEDDED_MODEL names " : "The data folder holds ")
                        + path.getFileName()
                        + String.format(Locale.ROOT, " (%.2f billion parameters): ", head.parameters() / 1e9)
                        + (whole ? "it drafts whole letters." : "small, so it drafts in steps with the composer."),
                true);
    }

    private Optional<Path> file() {
        if (config.model().isPresent()) {
            return config.model().filter(Files::isRegularFile);
        }
        if (!Files.isDirectory(config.folder())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(config.folder())) {
            return files.filter(f ->
                            f.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gguf"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @PreDestroy
    @Override
    public void close() {
        if (model != null) {
            model.close();
            model = null;
        }
    }
}
