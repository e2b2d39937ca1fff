package org.longhand.drafting.composer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the composer and its occasions to the program. Which writer is at work is decided elsewhere. */
@ApplicationScoped
class ComposerBeans {

    /** @param templates a folder laid out as {@code templates/}, whose files are taken before those that came along */
    @Produces
    @Singleton
    Occasions occasions(@ConfigProperty(name = "longhand.templates") Optional<Path> templates) {
        return Occasions.with(templates.map(folder -> OccasionFolder.of(folder.resolve("occasions"))));
    }

    @Produces
    @Singleton
    @Typed(Composer.class)
    Composer composer(Occasions occasions) {
        return new Composer(occasions);
    }
}
