package org.longhand.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which folder holds the letters, as application.properties says it for each mode. */
class DataSettingsTest {

    private static final String HOME = "/home/ann";
    private static final String DATA = "longhand.data";
    private static final String MODELS = "longhand.embedded.folder";

    private static SmallRyeConfig config(String mode, Map<String, String> environment) throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withProfile(mode)
                .withSources(
                        new PropertiesConfigSource(DataSettingsTest.class.getResource("/application.properties"), 250),
                        new EnvConfigSource(environment, 300),
                        new PropertiesConfigSource(Map.of("user.home", HOME), "system", 400))
                .build();
    }

    private static String database(String mode, Map<String, String> environment) throws IOException {
        return config(mode, environment).getRawValue("quarkus.datasource.jdbc.url");
    }

    @Test
    void thePackagedProgramKeepsItsLettersInTheHomeFolder() throws IOException {
        SmallRyeConfig config = config("prod", Map.of());

        assertThat(config.getRawValue(DATA)).isEqualTo("/home/ann/.longhand");
        assertThat(config.getRawValue(MODELS)).isEqualTo("/home/ann/.longhand/models");
        assertThat(database("prod", Map.of())).startsWith("jdbc:h2:file:/home/ann/.longhand/longhand;");
    }

    @Test
    void devModeHasLettersOfItsOwnAndSharesTheModels() throws IOException {
        SmallRyeConfig config = config("dev", Map.of());

        assertThat(config.getRawValue(DATA)).isEqualTo("/home/ann/.longhand-dev");
        assertThat(config.getRawValue(MODELS)).isEqualTo("/home/ann/.longhand/models");
        assertThat(database("dev", Map.of())).startsWith("jdbc:h2:file:/home/ann/.longhand-dev/longhand;");
    }

    /** {@code Main} opens the folder before the profile is known. */
    @Test
    void theFolderOfDevModeIsFoundWithoutItsProfile() throws IOException {
        assertThat(config("prod", Map.of()).getRawValue("%dev." + DATA)).isEqualTo("/home/ann/.longhand-dev");
    }

    @Test
    void aNamedFolderHoldsEverythingInEveryMode() throws IOException {
        for (String mode : new String[] {"prod", "dev"}) {
            SmallRyeConfig config = config(mode, Map.of("LONGHAND_DATA", "/srv/letters"));

            assertThat(config.getRawValue(DATA)).isEqualTo("/srv/letters");
            assertThat(config.getRawValue(MODELS)).isEqualTo("/srv/letters/models");
        }
    }

    @Test
    void testsTouchNeitherFolder() throws IOException {
        SmallRyeConfig config = config("test", Map.of());

        assertThat(config.getRawValue(DATA)).isEqualTo("target/test-data");
        assertThat(config.getRawValue(MODELS)).isEqualTo("target/no-models");
        assertThat(database("test", Map.of())).startsWith("jdbc:h2:mem:");
    }
}
