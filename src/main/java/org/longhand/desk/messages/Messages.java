package org.longhand.desk.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the desk says, in one language: the messages of {@code messages/desk_LANGUAGE.properties}, written as
 * {@link MessageFormat} says. Immutable; safe to share between threads.
 */
public final class Messages {

    /** The interface's languages; the first is the one where nobody asked for another. */
    public static final List<String> LANGUAGES = List.of("en", "de");

    private static final Map<String, Messages> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(tag -> tag, Messages::read));

    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = Map.copyOf(patterns);
    }

    /** @param language one of {@link #LANGUAGES}; the first is taken for any other, and for null */
    public static Messages in(String language) {
        return ALL.get(language != null && ALL.containsKey(language) ? language : LANGUAGES.get(0));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The message with its places filled in. It is plain text: whoever puts it into a page escapes it.
     *
     * @throws IllegalArgumentException where there is no such message
     */
    public String say(String key, Object... with) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("the desk has no message " + key);
        }
        return new MessageFormat(pattern, locale).format(with);
    }

    /** A moment, in the house's time zone. */
    public String when(Instant moment) {
        return told(moment, DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT));
    }

    /** A moment's day, in the house's time zone. */
    public String day(Instant moment) {
        return told(moment, DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(here())
                .format(day);
    }

    private String told(Instant moment, DateTimeFormatter formatter) {
        return formatter.withLocale(here()).withZone(ZoneId.systemDefault()).format(moment);
    }

    /** English dates as in Britain, where there is no telling. */
    private Locale here() {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    public boolean knows(String key) {
        return patterns.containsKey(key);
    }

    /** Every message's name. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    private static Messages read(String language) {
        String file = "/messages/desk_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("no resource " + file);
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> patterns = new TreeMap<>();
            read.stringPropertyNames().forEach(key -> patterns.put(key, read.getProperty(key)));
            return new Messages(Locale.forLanguageTag(language), patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
