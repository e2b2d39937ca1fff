package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.testing.FakeModelServer;

class ModelServerTest {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8000/v1, http://localhost:8000/v1",
        "http://localhost:8000/v1/, http://localhost:8000/v1",
        "http://localhost:8000, http://localhost:8000/v1",
        "' HTTP://localhost:8000/ ', http://localhost:8000/v1",
        "http://[::1]:8000, http://[::1]:8000/v1",
        "https://api.openai.com/v1/chat/completions, https://api.openai.com/v1",
        "https://openrouter.ai/api/v1, https://openrouter.ai/api/v1",
        "https://generativelanguage.googleapis.com/v1beta/openai/, "
                + "https://generativelanguage.googleapis.com/v1beta/openai"
    })
    void anAddressIsReadAsPeopleWriteIt(String written, String read) {
        assertThat(ModelServer.at(written, Optional.empty()).baseUrl()).hasToString(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:8000",
                "ftp://localhost/v1",
                "http://",
                "http://me:pw-secret@localhost/v1",
                "http://localhost/v1?key=pw-secret",
                "http://local host/pw-secret",
                ""
            })
    void anAddressThatCannotBeUsedIsRefusedWithoutBeingRepeated(String written) {
        assertThatThrownBy(() -> ModelServer.at(written, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("LONGHAND_MODEL_URL")
                .message()
                .doesNotContain("pw-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/v1", "/v1/", "/v1/chat/completions"})
    void everyWayToWriteTheAddressReachesTheSamePath(String path) {
        try (FakeModelServer server = FakeModelServer.start();
                Bench bench = new Bench()) {
            bench.writer(server.root() + path)
                    .draft(Bench.thin())
                    .collect()
                    .asList()
                    .await()
                    .indefinitely();

            assertThat(server.chat().path()).isEqualTo("/v1/chat/completions");
        }
    }

    @Test
    void aKeyOfNothingButSpaceIsNone() {
        assertThat(ModelServer.at("http://localhost", Optional.of(" \n")).key()).isEmpty();
        assertThat(ModelServer.at("http://localhost", Optional.of(" sk-1\n")).key())
                .contains("sk-1");
    }

    @Test
    void aKeyThatNoHeaderCanCarryIsRefusedWithoutBeingRepeated() {
        for (String key : new String[] {"sk-1\nX-Evil: 1", "sk-1 2", "sk-1é"}) {
            assertThatThrownBy(() -> ModelServer.at("http://localhost", Optional.of(key)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("LONGHAND_MODEL_KEY")
                    .message()
                    .doesNotContain("sk-1");
        }
    }

    @Test
    void theKeyIsNoPartOfItsText() {
        assertThat(ModelServer.at("http://localhost", Optional.of("sk-1")).toString())
                .doesNotContain("sk-1");
    }
}
