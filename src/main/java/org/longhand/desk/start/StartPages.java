package org.longhand.desk.start;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.Choices;
import org.longhand.desk.DeskChoices;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.composer.Occasions;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.letter.pairs.CorrespondenceService.KnownFactView;

/** Builds the page on which a letter begins. */
@ApplicationScoped
class StartPages {

    private static final int KNOWN = 40;

    private final LetterService letters;
    private final LetterFinder finder;
    private final CorrespondenceService pairs;
    private final DeskChoices choices;
    private final Openers openers;
    private final Occasions occasions;
    private final ReaderPreferences reader;

    StartPages(
            LetterService letters,
            LetterFinder finder,
            CorrespondenceService pairs,
            DeskChoices choices,
            Openers openers,
            Occasions occasions,
            ReaderPreferences reader) {
        this.letters = letters;
        this.finder = finder;
        this.pairs = pairs;
        this.choices = choices;
        this.openers = openers;
        this.occasions = occasions;
        this.reader = reader;
    }

    /** A form to begin with: from a letter, from a correspondence's latest one, or an empty one. */
    LetterForm form(UUID like, UUID with, String occasion) {
        UUID from = like;
        if (with != null) {
            pairs.get(with);
            from = finder.list(1, null, with, null).items().stream()
                    .map(LetterSummary::id)
                    .findFirst()
                    .orElse(like);
        }
        return from == null
                ? LetterFormReader.blank(letterLanguage(), occasion)
                : LetterFormReader.like(letters.get(from), occasion);
    }

    TemplateInstance page(LetterForm form, FormRemarks errors) {
        return page(form, errors, FormRemarks.NONE);
    }

    TemplateInstance page(LetterForm form, FormRemarks errors, FormRemarks notes) {
        String occasion = form.occasionWords().isEmpty() ? form.occasion() : form.occasionWords();
        return StartTemplates.start(
                new StartPage(form, errors, notes, choices.in(reader.messages()), openers(occasion), known(form)));
    }

    List<String> openers(String occasion) {
        return openers.of(occasions.of(occasion).name(), reader.language());
    }

    private List<KnownFactView> known(LetterForm form) {
        UUID pair = form.request().correspondence();
        return pair == null
                ? List.of()
                : pairs.facts(pair).stream().limit(KNOWN).toList();
    }

    /** A letter is most likely written in the language that its writer reads, where the writer at work writes it. */
    private String letterLanguage() {
        return choices.in(reader.messages()).languages().stream()
                .map(Choices.Option::id)
                .filter(reader.language()::equals)
                .findFirst()
                .orElse("en");
    }
}
