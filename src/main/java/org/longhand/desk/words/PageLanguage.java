package org.longhand.desk.words;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives every page that is drawn for a browser that browser's language. */
@Singleton
class PageLanguage {

    void setUp(@Observes EngineBuilder engine, Manner manner) {
        engine.addTemplateInstanceInitializer(page -> {
            if (Arc.container().requestContext().isActive()) {
                page.setAttribute(WordsInPages.LANGUAGE, manner.language());
            }
        });
    }
}
