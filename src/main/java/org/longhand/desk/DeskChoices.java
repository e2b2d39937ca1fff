package org.longhand.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.longhand.brief.Length;
import org.longhand.desk.messages.Messages;
import org.longhand.drafting.choice.WriterChoice;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.hand.Hands;
import org.longhand.hand.Sheet;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.press.Ink;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/** Collects what a person can choose from: occasions, tones, hands, inks, papers, in the reader's language. */
@ApplicationScoped
public class DeskChoices {

    /** What is offered where a model writes; it can be asked for others through the API. */
    private static final List<String> OF_MODELS = List.of("en", "de", "es", "fr", "it", "pl");
    /** Messages that every writer understands; the interface calls them by the person's own language. */
    private static final List<String> TONES = List.of("warm", "funny", "plain", "tender", "grateful", "formal");

    private static final int KNOWN = 6;

    private final Occasions occasions;
    private final WriterChoice writers;
    private final CorrespondenceService pairs;

    DeskChoices(Occasions occasions, WriterChoice writers, CorrespondenceService pairs) {
        this.occasions = occasions;
        this.writers = writers;
        this.pairs = pairs;
    }

    public Choices in(Messages messages) {
        String language = messages.locale().getLanguage();
        return new Choices(
                occasions.all().stream()
                        .map(o -> new Choices.Option(o.name(), o.title(language)))
                        .toList(),
                TONES.stream().map(tone -> choice(messages, "tone", tone)).toList(),
                Arrays.stream(Length.values())
                        .map(l -> l.name().toLowerCase(Locale.ROOT))
                        .map(length -> choice(messages, "length", length))
                        .toList(),
                languages(),
                Hands.all().stream()
                        .map(h -> new Choices.Option(h.id(), h.title()))
                        .toList(),
                Ink.all().stream()
                        .map(ink -> choice(messages, "ink", ink.name()))
                        .toList(),
                papers(messages),
                Arrays.stream(Stationery.values())
                        .map(s -> choice(messages, "stationery", s.id()))
                        .toList(),
                known());
    }

    private List<Choices.Option> languages() {
        Collection<String> tags = writers.atWork().kind().equals("composer") ? Composer.languages() : OF_MODELS;
        return tags.stream().map(tag -> new Choices.Option(tag, name(tag))).toList();
    }

    private static List<Choices.Paper> papers(Messages messages) {
        double largest = Sheets.all().stream()
                .mapToDouble(s -> Math.max(s.width(), s.height()))
                .max()
                .orElse(1);
        return Sheets.all().stream()
                .map((Sheet s) -> new Choices.Paper(
                        s.name(), messages.say("paper." + s.name()), (int) Math.round(100 * s.width() / largest), (int)
                                Math.round(100 * s.height() / largest)))
                .toList();
    }

    private List<Choices.Known> known() {
        return pairs.list(KNOWN, null).items().stream()
                .map(p -> new Choices.Known(
                        p.id().toString(), p.sender().name(), p.recipient().name()))
                .toList();
    }

    private static Choices.Option choice(Messages messages, String kind, String id) {
        String key = kind + "." + id;
        return new Choices.Option(id, messages.knows(key) ? messages.say(key) : id);
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
