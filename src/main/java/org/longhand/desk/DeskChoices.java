package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.longhand.drafting.WriterChoice;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasion;
import org.longhand.drafting.composer.Occasions;

/** Finds out what the start page can offer. */
@ApplicationScoped
class DeskChoices {

    /** What is offered where a model writes; it can be asked for others through the API. */
    private static final List<String> OF_MODELS = List.of("en", "de", "es", "fr", "it", "pl");

    private final Occasions occasions;
    private final WriterChoice writers;

    DeskChoices(Occasions occasions, WriterChoice writers) {
        this.occasions = occasions;
        this.writers = writers;
    }

    Choices choices() {
        Collection<String> tags = writers.atWork().kind().equals("composer") ? Composer.languages() : OF_MODELS;
        return new Choices(
                occasions.all().stream().map((Occasion o) -> o.title("en")).toList(),
                tags.stream().map(tag -> new Choices.Language(tag, name(tag))).toList());
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }
}
