package org.longhand.proof.remark;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence for a person, in the language that person reads.
 *
 * @param key in {@code messages.properties}
 * @param arguments in the order of the sentence's places: texts as they are, dates to be written out
 */
public record LocalizedMessage(String key, List<Object> arguments) {

    private static final String AS_IT_IS = "as-it-is";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    public LocalizedMessage {
        arguments = List.copyOf(arguments);
    }

    /** A sentence that somebody else wrote, which is not translated. */
    public static LocalizedMessage said(String sentence) {
        return new LocalizedMessage(AS_IT_IS, List.of(sentence));
    }

    public static LocalizedMessage of(String key, Object... arguments) {
        return new LocalizedMessage(key, List.of(arguments));
    }

    /**
     * The sentence in this language, or in English where there is none.
     *
     * @throws java.util.MissingResourceException where there is no sentence of this key
     */
    public String in(Locale language) {
        if (key.equals(AS_IT_IS)) {
            return (String) arguments.get(0);
        }
        ResourceBundle bundle = ResourceBundle.getBundle("org.longhand.proof.remark.messages", language, NO_FALLBACK);
        Locale spoken = bundle.getLocale().equals(Locale.ROOT) ? Locale.UK : bundle.getLocale();
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(arguments.stream()
                        .map(argument -> written(argument, spoken))
                        .toArray());
    }

    private static Object written(Object argument, Locale language) {
        return argument instanceof LocalDate date
                ? date.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language))
                : argument;
    }
}
