package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a told thing is to a letter; the lower-case name is the word that occasion files use. */
public enum FactKind {
    /** What the letter is written for: the exam passed, the wedding, the fall. An occasion file says which facts. */
    EVENT,
    /** A day to come: "You turn 90 on 14 March." */
    DATE,
    /** Something the sender did and is sorry for. */
    REGRET,
    /** Something that was. */
    MEMORY,
    /** Something the recipient did for the sender. */
    KINDNESS,
    /** How the recipient is. */
    YOU,
    /** How things are with the sender. */
    NEWS,
    /** What the sender will do. */
    PROMISE,
    /** Anything else. */
    OTHER;

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
            if (kind.word().equals(word)
                    || Said.WORDS.getOrDefault(kind.word(), List.of()).contains(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static final class Said {
        static final Map<String, List<String>> WORDS = SharedWords.table("kinds");
    }
}
