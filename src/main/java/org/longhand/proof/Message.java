package org.longhand.proof;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for a person, in the language that person reads.
 *
 * @param key       in {@code messages.properties}
 * @param arguments in the order of the sentence's places
 */
public record Message(String key, List<String> arguments) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The sentence in this language, or in English where there is none. */
    public String in(Locale language) {
        String pattern = ResourceBundle.getBundle("org.longhand.proof.messages", language, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }
}
