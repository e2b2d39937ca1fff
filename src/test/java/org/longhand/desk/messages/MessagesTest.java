package org.longhand.desk.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern SAID = Pattern.compile(
            "(?:t:say\\(|words\\(?\\)?\\.say\\(|words\\(\\)\\.say\\(|unsaved\\(id, text, )['\"]([a-zA-Z0-9.-]+)['\"]");

    @Test
    void everyLanguageSaysTheSameThings() {
        Set<String> english = Messages.in("en").keys();
        for (String language : Messages.LANGUAGES) {
            assertThat(Messages.in(language).keys()).as(language).isEqualTo(english);
        }
    }

    @Test
    void aMessageHasTheSamePlacesInEveryLanguage() {
        for (String key : Messages.in("en").keys()) {
            for (String language : Messages.LANGUAGES) {
                assertThat(places(Messages.in(language), key))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(Messages.in("en"), key));
            }
        }
    }

    /** Which of the values that a message could be given change what it says. */
    private static Set<Integer> places(Messages messages, String key) {
        Object[] some = {7007, 8008, 9009, 6006};
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < some.length; i++) {
            Object[] others = some.clone();
            others[i] = 5005;
            if (!messages.say(key, others).equals(messages.say(key, some))) {
                places.add(i);
            }
        }
        return places;
    }

    @Test
    void everythingThatAPageSaysIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Stream.concat(
                Files.walk(Path.of("templates")), Files.walk(Path.of("src/main/java/org/longhand/desk")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(60);
        said.removeIf(key -> key.endsWith(".") || key.equals("key")); // a beginning of a key; an example in a comment
        assertThat(said).isSubsetOf(Messages.in("en").keys());
    }

    @Test
    void pluralsAreRight() {
        assertThat(Messages.in("en").say("letter.count", 1, 1)).isEqualTo("1 page, 1 word");
        assertThat(Messages.in("en").say("letter.count", 2, 300)).isEqualTo("2 pages, 300 words");
        assertThat(Messages.in("de").say("letter.count", 1, 0)).isEqualTo("1 Seite, keine Wörter");
        assertThat(Messages.in("de").say("letter.overflow", 12)).isEqualTo("12 Wörter laufen auf eine zweite Seite");
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsAnsweredInEnglishAndTheFirstThatWeDoIsTaken() {
        assertThat(Messages.in("tlh").locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Messages.in(null).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(ReaderPreferences.asked(List.of(Locale.FRENCH, Locale.GERMANY, Locale.ENGLISH)))
                .isEqualTo("de");
        assertThat(ReaderPreferences.asked(List.of(new Locale("*")))).isEqualTo("en");
    }

    @Test
    void whatIsNotThereIsSaidAndNotPassedOverInSilence() {
        assertThatThrownBy(() -> Messages.in("en").say("no.such")).hasMessageContaining("no.such");
    }
}
