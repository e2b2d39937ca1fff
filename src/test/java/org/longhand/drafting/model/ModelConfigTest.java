package org.longhand.drafting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.drafting.model.ModelConfig.Wanted;

class ModelConfigTest {

    @Test
    void withoutAnyEnvironmentNothingIsRequired() {
        ModelConfig config = env(Map.of());

        assertThat(config.wanted()).isEqualTo(Wanted.AUTO);
        assertThat(config.url()).isEmpty();
        assertThat(config.key()).isEmpty();
        assertThat(config.name()).isEmpty();
        assertThat(config.temperature()).isEmpty();
        assertThat(config.timeout().first()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void theEnvironmentSaysWhoDrafts() {
        ModelConfig config = env(Map.of(
                "LONGHAND_MODEL",
                "server",
                "LONGHAND_MODEL_URL",
                "http://localhost:1/v1",
                "LONGHAND_MODEL_KEY",
                "sk-1",
                "LONGHAND_MODEL_NAME",
                "qwen3",
                "LONGHAND_MODEL_TEMPERATURE",
                "0.8",
                "LONGHAND_MODEL_TIMEOUT_IDLE",
                "9s",
                "LONGHAND_MODEL_OLLAMA_PROBE",
                "false"));

        assertThat(config.wanted()).isEqualTo(Wanted.SERVER);
        assertThat(config.url()).contains("http://localhost:1/v1");
        assertThat(config.key()).contains("sk-1");
        assertThat(config.name()).contains("qwen3");
        assertThat(config.temperature()).contains(0.8);
        assertThat(config.timeout().idle()).isEqualTo(Duration.ofSeconds(9));
        assertThat(config.ollama().probe()).isFalse();
    }

    @Test
    void anEmptyVariableIsNoSetting() {
        ModelConfig config = env(Map.of("LONGHAND_MODEL", "", "LONGHAND_MODEL_URL", "", "LONGHAND_MODEL_KEY", ""));

        assertThat(config.wanted()).isEqualTo(Wanted.AUTO);
        assertThat(config.url()).isEmpty();
        assertThat(config.key()).isEmpty();
    }

    @Test
    void aWriterThatDoesNotExistIsRefusedByName() {
        assertThatThrownBy(() -> env(Map.of("LONGHAND_MODEL", "parrot"))).hasMessageContaining("parrot");
    }

    private static ModelConfig env(Map<String, String> variables) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new EnvConfigSource(variables, 300))
                .withMapping(ModelConfig.class)
                .build()
                .getConfigMapping(ModelConfig.class);
    }
}
