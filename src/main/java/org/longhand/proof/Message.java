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

    private static final String AS_IT_IS = "as-it-is";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A sentence that somebody else wrote, which is not translated. */
    public static Message said(String sentence) {
        return new Message(AS_IT_IS, List.of(sentence));
    }

    static Message of(String key, String... arguments) {
        return new Message(key, List.of(arguments));
    }

    /** The sentence in this language, or in English where there is none. */
    public String in(Locale language) {
        if (key.equals(AS_IT_IS)) {
            return arguments.get(0);
        }
        String pattern = ResourceBundle.getBundle("org.longhand.proof.messages", language, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, Locale.ROOT).format(arguments.toArray());
    }
}
