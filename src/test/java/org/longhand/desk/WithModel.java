package org.longhand.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import org.longhand.testing.ModelServerResource;

/** A house of its own in which a model's server writes, and in which nobody has written yet. */
public class WithModel implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:desk-with-model;DB_CLOSE_DELAY=-1",
                "longhand.model.name",
                "quill-1",
                "longhand.example",
                "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ModelServerResource.class));
    }
}
