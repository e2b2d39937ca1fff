package org.longhand.proof.grammar;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The reader of spelling and grammar, for the container. */
@Singleton
class GrammarProducer {

    private static final int THREADS = 1;

    @Produces
    @Singleton
    GrammarDesk desk() {
        return new GrammarDesk(new LanguageToolReader(), THREADS);
    }

    void close(@Disposes GrammarDesk desk) {
        desk.close();
    }
}
