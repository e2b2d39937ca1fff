package org.longhand.letter.store;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.longhand.people.V12_1__days_of_earlier_facts;
import org.longhand.people.V12_3__all_days_of_earlier_facts;

/** Tells Flyway of the migrations that are programs: it finds by itself only what stands in {@code db/migration}. */
@Singleton
class JavaMigrations implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.javaMigrations(
                new V4_1__pairs_of_earlier_letters(),
                new V10_1__words_of_earlier_letters(),
                new V12_1__days_of_earlier_facts(),
                new V12_3__all_days_of_earlier_facts(),
                new V13_1__facts_without_holes());
    }
}
