package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.model.ModelWriters.Served;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.FakeReply;

class ModelNameTest {

    private final FakeModelServer server = FakeModelServer.start();
    private final Bench bench =
            new Bench("timeout.connect", "20s", "ollama.probe-timeout", "5s", "ollama.url", server.root());

    @AfterEach
    void close() {
        bench.close();
        server.close();
    }

    @Test
    void withoutANameTheServersFirstChatModelWrites() {
        server.models(FakeReply.models(
                "text-embedding-3-small", "whisper-1", "dall-e-3", "bge-m3", "qwen3-instruct", "other"));
        Served served = served(Optional.of("sk-secret"));

        served.writer().draft(Bench.thin()).collect().asList().await().indefinitely();
        served.writer().draft(Bench.thin()).collect().asList().await().indefinitely();

        assertThat(server.chats())
                .hasSize(2)
                .allSatisfy(
                        chat -> assertThat(chat.json().path("model").asText()).isEqualTo("qwen3-instruct"));
        assertThat(server.requests()).hasSize(3);
        assertThat(server.requests().get(0).path()).isEqualTo("/v1/models");
        assertThat(server.requests().get(0).headers()).containsEntry("Authorization", "Bearer sk-secret");
        assertThat(served.writer().name()).isEqualTo("qwen3-instruct");
    }

    @Test
    void aServerThatListsNoChatModelSaysWhatToSet() {
        for (FakeReply list : new FakeReply[] {
            FakeReply.models(),
            FakeReply.models("whisper-1"),
            FakeReply.status(404, "{}"),
            FakeReply.html("<html>"),
            FakeReply.json("{\"data\": 7}")
        }) {
            server.models(list);
            fails(Kind.MODEL_REFUSED, "LONGHAND_MODEL_NAME");
        }
        assertThat(server.chats()).isEmpty();
    }

    @Test
    void aServerThatRefusesTheKeySaysSo() {
        server.models(FakeReply.status(401, "{}"));

        fails(Kind.MODEL_REFUSED, "LONGHAND_MODEL_KEY");
    }

    @Test
    void aServerThatIsDownAtFirstIsAskedAgain() {
        server.models(FakeReply.status(400, "{}"));
        Served served = served(Optional.empty());
        assertThatThrownBy(() -> served.name().get().await().indefinitely());
        assertThat(served.name().known()).isEmpty();

        server.models(FakeReply.models("now-there"));
        assertThat(served.name().get().await().indefinitely()).isEqualTo("now-there");
    }

    @Test
    void aServerThatNeverSaysWhichModelsItHasIsLate() {
        try (Bench hasty = new Bench("timeout.connect", "200ms")) {
            server.models(FakeReply.silent());

            assertThatThrownBy(() -> hasty.writers()
                            .server(ModelServer.at(server.url(), Optional.empty()), Optional.empty())
                            .writer()
                            .draft(Bench.thin())
                            .collect()
                            .asList()
                            .await()
                            .indefinitely())
                    .isInstanceOfSatisfying(
                            DraftingException.class,
                            failure -> assertThat(failure.kind()).isEqualTo(Kind.MODEL_TIMED_OUT));
        }
    }

    @Test
    void aLocalOllamaWritesWithItsFirstChatModel() {
        server.tags(FakeReply.tags("nomic-embed-text:latest", "llama3.2:3b"));

        Served served = bench.writers().ollama().orElseThrow();
        served.writer().draft(Bench.thin()).collect().asList().await().indefinitely();

        assertThat(served.writer().name()).isEqualTo("llama3.2:3b");
        assertThat(server.chat().json().path("model").asText()).isEqualTo("llama3.2:3b");
    }

    @Test
    void anOllamaWithoutAModelOrOneThatIsNoneIsPassedOver() {
        server.tags(FakeReply.tags());
        assertThat(bench.writers().ollama()).isEmpty();

        server.tags(FakeReply.html("<html>"));
        assertThat(bench.writers().ollama()).isEmpty();

        server.tags(FakeReply.status(500, ""));
        assertThat(bench.writers().ollama()).isEmpty();
    }

    @Test
    void anOllamaThatDoesNotAnswerAtOnceIsPassedOver() {
        server.tags(FakeReply.silent());
        try (Bench hasty = new Bench("ollama.probe-timeout", "50ms", "ollama.url", server.root())) {
            assertThat(hasty.writers().ollama()).isEmpty();
        }
    }

    private Served served(Optional<String> key) {
        return bench.writers().server(ModelServer.at(server.url(), key), Optional.empty());
    }

    private void fails(Kind kind, String advice) {
        assertThatThrownBy(() -> served(Optional.of("sk-secret"))
                        .writer()
                        .draft(Bench.thin())
                        .collect()
                        .asList()
                        .await()
                        .indefinitely())
                .isInstanceOfSatisfying(DraftingException.class, failure -> {
                    assertThat(failure.kind()).isEqualTo(kind);
                    assertThat(failure).hasMessageContaining(advice).hasNoCause();
                });
    }
}
