package org.longhand.drafting.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.model.Bench;
import org.longhand.testing.FakeModelServer;
import org.longhand.testing.LogCapture;
import org.longhand.testing.ModelServerResource;

/** The program as it is built, started with a model's server in its settings. */
@QuarkusTest
@TestProfile(WriterInTheHouseTest.WithServer.class)
class WriterInTheHouseTest {

    private static final String CANARY = "canary-7f3ab2";

    @Inject
    WriterChoice choice;

    FakeModelServer server;

    public static class WithServer implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:writer-in-the-house",
                    "longhand.model.key",
                    "sk-canary-key");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(ModelServerResource.class));
        }
    }

    @Test
    void aServerFromTheSettingsDraftsWithNoRebuildAndNothingIsLogged() {
        Brief brief = Bench.withFacts(Bench.brief("thin"), CANARY);
        try (LogCapture capture = new LogCapture()) {
            String letter = String.join(
                    "",
                    choice.writer()
                            .draft(DraftRequest.first(brief, 1))
                            .collect()
                            .asList()
                            .await()
                            .indefinitely());

            assertThat(letter).isEqualTo("Dear June,\n\n" + CANARY + "\n\nYours,\nSam");
            assertThat(capture.text()).doesNotContain(CANARY, "sk-canary-key");
        }
        assertThat(server.chat().headers()).containsEntry("Authorization", "Bearer sk-canary-key");
        assertThat(choice.atWork().name()).isEqualTo("fake-model");
        assertThat(choice.atWork().kind()).isEqualTo("server");
    }
}
