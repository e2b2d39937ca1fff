package org.longhand.drafting.composer.core;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a told thing is to a letter; the lower-case name is the word that occasion files use. */
public enum FactKind {
    /** A day to come: "You turn 90 on 14 March." */
    DATE("date", "event", "day", "jour"),
    /** Something the sender did and is sorry for. */
    REGRET("regret", "apology", "confession", "hard truth", "excuse", "pardon"),
    /** Something that was. */
    MEMORY("memory", "souvenir", "past", "story", "histoire"),
    /** Something the recipient did for the sender. */
    KINDNESS("kindness", "gratitude", "thanks", "thank you", "favour", "favor", "merci", "reconnaissance"),
    /** How the recipient is. */
    YOU("you", "quality", "trait", "habit", "toi", "vous", "qualité", "habitude"),
    /** How things are with the sender. */
    NEWS("news", "me", "update", "nouvelle", "nouvelles", "moi"),
    /** What the sender will do. */
    PROMISE("promise", "plan", "promesse", "projet"),
    /** Anything else. */
    OTHER("other", "autre");

    private final Set<String> words;

    FactKind(String... words) {
        this.words = Set.of(words);
    }

    /** The word for this kind in an occasion file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that somebody meant who wrote {@code said} beside a fact; empty where no kind has that word. */
    static Optional<FactKind> of(String said) {
        if (said == null) {
            return Optional.empty();
        }
        String word = said.strip().toLowerCase(Locale.ROOT);
        for (FactKind kind : values()) {
            if (kind.words.contains(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
