package org.longhand.desk.words;

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

class WordsTest {

    private static final Pattern SAID = Pattern.compile(
            "(?:t:say\\(|words\\(?\\)?\\.say\\(|words\\(\\)\\.say\\(|unsaved\\(id, text, )['\"]([a-zA-Z0-9.-]+)['\"]");

    @Test
    void everyLanguageSaysTheSameThings() {
        Set<String> english = Words.in("en").keys();
        for (String language : Words.LANGUAGES) {
            assertThat(Words.in(language).keys()).as(language).isEqualTo(english);
        }
    }

    @Test
    void aMessageHasTheSamePlacesInEveryLanguage() {
        for (String key : Words.in("en").keys()) {
            for (String language : Words.LANGUAGES) {
                assertThat(places(Words.in(language), key))
                        .as("%s in %s", key, language)
                        .isEqualTo(places(Words.in("en"), key));
            }
        }
    }

    /** Which of the values that a message could be given change what it says. */
    private static Set<Integer> places(Words words, String key) {
        Object[] some = {7007, 8008, 9009, 6006};
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < some.length; i++) {
            Object[] others = some.clone();
            others[i] = 5005;
            if (!words.say(key, others).equals(words.say(key, some))) {
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
        assertThat(said).isSubsetOf(Words.in("en").keys());
    }

    @Test
    void pluralsAreRight() {
        assertThat(Words.in("en").say("letter.count", 1, 1)).isEqualTo("1 page, 1 word");
        assertThat(Words.in("en").say("letter.count", 2, 300)).isEqualTo("2 pages, 300 words");
        assertThat(Words.in("de").say("letter.count", 1, 0)).isEqualTo("1 Seite, keine Wörter");
        assertThat(Words.in("de").say("letter.overflow", 12)).isEqualTo("12 Wörter laufen auf eine zweite Seite");
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsAnsweredInEnglishAndTheFirstThatWeDoIsTaken() {
        assertThat(Words.in("tlh").locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Words.in(null).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(Manner.asked(List.of(Locale.FRENCH, Locale.GERMANY, Locale.ENGLISH)))
                .isEqualTo("de");
        assertThat(Manner.asked(List.of(new Locale("*")))).isEqualTo("en");
    }

    @Test
    void whatIsNotThereIsSaidAndNotPassedOverInSilence() {
        assertThatThrownBy(() -> Words.in("en").say("no.such")).hasMessageContaining("no.such");
    }
}
