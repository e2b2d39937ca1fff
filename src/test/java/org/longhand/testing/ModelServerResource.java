package org.longhand.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * A model's server that is there before the program starts; a test has it in a field of type {@link FakeModelServer}.
 */
public class ModelServerResource implements QuarkusTestResourceLifecycleManager {

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
