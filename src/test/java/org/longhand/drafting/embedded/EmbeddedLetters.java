package org.longhand.drafting.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.drafting.model.Bench;

/** Prints the letters that the embedded model drafts, with shares and times. Arguments: briefs. */
final class EmbeddedLetters {

    private EmbeddedLetters() {}

    public static void main(String[] args) {
        Path file = ModelFile.find().orElseThrow();
        try (EmbeddedModel model = new EmbeddedModel(() -> new LlamaEngine(file, Cores.physical(), 4096), 8)) {
            Writer writer = new SteppedWriter(
                    ModelFile.NAME,
                    model::open,
                    new Composer(Occasions.with(Optional.empty())),
                    new Composer(PlainOccasions.with(Optional.empty())),
                    new StepPrompts(new PromptFiles(List.of())),
                    new OwnSentenceCheck(),
                    Duration.ofMinutes(1));
            for (String name : args) {
                for (long seed = 1; seed <= 4; seed++) {
                    DraftRequest request = DraftRequest.first(Bench.brief(name), seed);
                    long start = System.nanoTime();
                    long[] first = {0};
                    String text = String.join(
                            "",
                            writer.draft(request)
                                    .onItem()
                                    .invoke(piece -> {
                                        if (first[0] == 0) {
                                            first[0] = System.nanoTime() - start;
                                        }
                                    })
                                    .collect()
                                    .asList()
                                    .await()
                                    .indefinitely());
                    System.out.printf(
                            "== %s, seed %d: %s; first word after %d ms, all after %d ms%n%s%n%n",
                            name,
                            seed,
                            writer.way(request),
                            first[0] / 1_000_000,
                            (System.nanoTime() - start) / 1_000_000,
                            text);
                }
            }
        }
        System.exit(0);
    }
}
