package org.longhand.desk;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.longhand.testing.FakeModelServer;

/** A house of its own in which a model's server writes, and in which nobody has written yet. */
public class WithModel implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:h2:mem:desk-with-model;DB_CLOSE_DELAY=-1",
                "longhand.model.name", "quill-1", "longhand.example", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** A server that is there before the program starts. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private FakeModelServer server;

        @Override
        public Map<String, String> start() {
            server = FakeModelServer.start();
            return Map.of("longhand.model.url", server.url());
        }

        @Override
        public void inject(TestInjector injector) {
            injector.injectIntoFields(server, field -> field.getType() == FakeModelServer.class);
        }

        @Override
        public void stop() {
            server.close();
        }
    }
}
