package org.longhand.drafting.composer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.weave.SentenceFrame;

/** One kind of letter, as a file of {@code templates/occasions} describes it. Immutable. */
public final class Occasion {

    private final String name;
    private final Map<String, String> titles;
    private final List<String> aliases;
    private final String guidance;
    private final List<List<FactKind>> order;
    private final Pattern events;
    private final Map<String, List<SentenceFrame>> frames;

    Occasion(
            String name,
            Map<String, String> titles,
            List<String> aliases,
            String guidance,
            List<List<FactKind>> order,
            List<String> events,
            Map<String, List<SentenceFrame>> frames) {
        this.name = name;
        this.titles = Map.copyOf(titles);
        this.aliases = List.copyOf(aliases);
        this.guidance = guidance;
        this.order = order.stream().map(List::copyOf).toList();
        this.events = events.isEmpty()
                ? Pattern.compile("(?!)")
                : Pattern.compile("(?iU)\\b(?:" + String.join("|", events) + ")\\b");
        this.frames = frames.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue())));
    }

    /** The file's name without its ending: {@code thank-you}. */
    public String name() {
        return name;
    }

    /** What to call this occasion in a language (BCP 47); its English title, else its name, where it has none there. */
    public String title(String language) {
        String title = titles.get(PrimarySubtag.of(language));
        return title != null ? title : titles.getOrDefault("en", name);
    }

    /** Titles by language. */
    public Map<String, String> titles() {
        return titles;
    }

    /** Other words that mean this occasion. */
    public List<String> aliases() {
        return aliases;
    }

    /** What makes a good letter of this kind, in a writer's words, for a model's prompt; may be empty. */
    public String guidance() {
        return guidance;
    }

    /** The kinds of things told, paragraph by paragraph, as the file names them. */
    List<List<FactKind>> order() {
        return order;
    }

    /** Whether a fact about the reader tells of what a letter of this kind is written for. */
    boolean isEvent(ToldFact fact) {
        return fact.subject() != ToldFact.Subject.I
                && fact.subject() != ToldFact.Subject.WE
                && events.matcher(fact.text()).find();
    }

    /** The lines of one section, such as {@code opening}, in a language; empty where the file has none. */
    List<SentenceFrame> frames(String language, String section) {
        return frames.getOrDefault(language + " " + section, List.of());
    }

    @Override
    public String toString() {
        return "Occasion[" + name + "]";
    }
}
