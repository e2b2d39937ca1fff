package org.longhand.proof;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.longhand.proof.grammar.GrammarDesk;
import org.longhand.proof.grammar.LanguageToolReader;

/** The reader of spelling and grammar, for the container. */
@Singleton
class GrammarAtHand {

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
