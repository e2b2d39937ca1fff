package org.longhand.desk.messages;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every page that is drawn for a browser that browser's language. */
@Singleton
class PageLanguage {

    void setUp(@Observes EngineBuilder engine, ReaderPreferences reader) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setAttribute(MessagesInPages.LANGUAGE, reader.language());
            }
        });
    }
}
