package org.longhand.drafting.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.Bench;
import org.longhand.drafting.model.ModelConfig;
import org.longhand.drafting.model.ModelWriters;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;

class WriterChoiceTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final Vertx vertx = Vertx.vertx();
    private final Writer composer = new Writer() {
        @Override
        public String name() {
            return "composer";
        }

        @Override
        public Multi<String> draft(DraftRequest request) {
            return Multi.createFrom().item("composed");
        }
    };

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        server.close();
    }

    @Test
    void aConfiguredServerIsChosenBeforeEverythingElse() {
        server.tags(FakeReply.tags("llama3.2"));

        WriterAtWork atWork = choice(
                        "url", server.url(), "name", "qwen3", "key", "sk-secret", "ollama.url", server.root())
                .atWork();

        assertThat(atWork.name()).isEqualTo("qwen3");
        assertThat(atWork.kind()).isEqualTo("server");
        assertThat(atWork.why()).contains("LONGHAND_MODEL_URL", server.url()).doesNotContain("sk-secret");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aServersModelIsKnownFromTheStart() {
        server.models(FakeReply.models("text-embedding-3", "mistral-small"));

        assertThat(choice("url", server.url()).atWork().name()).isEqualTo("mistral-small");
    }

    @Test
    void aServerThatIsDownAtTheStartStaysChosenAndIsAskedAgain() {
        server.models(FakeReply.status(503, ""));
        WriterChoice choice = choice("url", server.url());
        assertThat(choice.atWork().kind()).isEqualTo("server");
        assertThat(choice.atWork().why()).contains("asked again");

        server.models(FakeReply.models("mistral-small"));
        choice.writer()
                .draft(DraftRequest.first(Bench.brief("thin"), 1))
                .collect()
                .asList()
                .await()
                .indefinitely();
        assertThat(choice.atWork().name()).isEqualTo("mistral-small");
        assertThat(choice.atWork().why()).doesNotContain("asked again");
    }

    @Test
    void aLocalOllamaIsChosenBeforeTheComposer() {
        server.tags(FakeReply.tags("llama3.2"));

        WriterAtWork atWork = choice("ollama.url", server.root(), "ollama.probe-timeout", "5s")
                .atWork();

        assertThat(atWork)
                .isEqualTo(new WriterAtWork("llama3.2", "ollama", "A local Ollama answers at " + server.root() + "."));
    }

    @Test
    void withNothingElseTheComposerWrites() {
        WriterChoice choice = choice("ollama.url", server.root());

        assertThat(choice.writer()).isSameAs(composer);
        assertThat(choice.atWork().kind()).isEqualTo("composer");
        assertThat(choice.atWork().why()).contains("No model is configured", "Ollama");
    }

    @Test
    void noOllamaIsAskedWhereNoneIsWanted() {
        assertThat(choice("ollama.probe", "false", "ollama.url", server.root()).writer())
                .isSameAs(composer);
        assertThat(choice("", "composer", "url", server.url(), "ollama.url", server.root())
                        .writer())
                .isSameAs(composer);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatCannotBeHadIsSaidAtTheStart() {
        assertThatThrownBy(() -> choice("", "server")).hasMessageContaining("LONGHAND_MODEL_URL");
        assertThatThrownBy(() -> choice("", "embedded")).hasMessageContaining("embedded");
        assertThatThrownBy(() -> choice("url", "localhost:8000")).hasMessageContaining("LONGHAND_MODEL_URL");
        assertThatThrownBy(() ->
                        new WriterChoice(Bench.config("ollama.probe", "false"), writers(Bench.config()), List.of()))
                .hasMessageContaining("composer");
    }

    private WriterChoice choice(String... settings) {
        ModelConfig config = Bench.config(settings);
        return new WriterChoice(config, writers(config), List.of(composer));
    }

    private ModelWriters writers(ModelConfig config) {
        return new ModelWriters(vertx, config, new Prompts(new PromptFiles(List.of()), Guidance.NONE));
    }
}
