package org.longhand.drafting.choice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.OccasionFolder;
import org.longhand.drafting.composer.Occasions;
import org.longhand.templates.TemplateFolders;

/** Brings the composer and its occasions into the container; a model's prompts take their guidance from them too. */
class ComposerAtHand {

    @Produces
    @Singleton
    Occasions occasions(TemplateFolders folders) {
        Optional<OccasionFolder> own =
                folders.all().stream().findFirst().map(root -> OccasionFolder.of(root.resolve("occasions")));
        return Occasions.with(own);
    }

    @Produces
    @Singleton
    Writer composer(Occasions occasions) {
        return new Composer(occasions);
    }

    @Produces
    @Singleton
    Guidance guidance(Occasions occasions) {
        return brief -> occasions.of(brief.occasion()).guidance();
    }
}
