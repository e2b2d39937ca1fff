package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.drafting.composer.weave.SentenceFrame;

class OccasionsTest {

    private final Occasions occasions = Occasions.builtIn();

    @ParameterizedTest
    @CsvSource({
        "thank you, thank-you",
        "Thank You!, thank-you",
        "merci, thank-you",
        "thank-you, thank-you",
        "THANKS, thank-you",
        "my sister's graduation, congratulations",
        "Valentine's Day, love",
        "get well soon, get-well",
        "her 40th birthday, birthday",
        "Désolée, apology",
        "desole, apology",
        "golden wedding, anniversary",
        "wedding anniversary, anniversary",
        "wedding, congratulations",
        "missing you, missing-you",
        "Condoléances, condolence",
        "sorry for your loss, condolence",
        "moving away, farewell",
        "the tulips are out, general",
        "'', general",
        "anniversaire de mariage, anniversary",
        "Geburtstag, birthday",
        "zum 50. Geburtstag, birthday",
        "Beileid, condolence",
        "goldene Hochzeit, anniversary",
        "Hochzeit, congratulations",
        "¡Feliz cumpleaños!, birthday",
        "pésame, condolence",
        "bodas de oro, anniversary",
        "boda, congratulations",
        "te echo de menos, missing-you",
        "gracias, thank-you",
        "friendship, friendship"
    })
    void anOccasionIsFoundByWhatPeopleWrite(String said, String name) {
        assertThat(occasions.of(said).name()).isEqualTo(name);
    }

    @Test
    void noOccasionAtAllIsTheGeneralOne() {
        assertThat(occasions.of(null).name()).isEqualTo("general");
    }

    @Test
    void everyOccasionHasTitlesGuidanceAndOpeningsInEveryLanguage() {
        assertThat(occasions.all())
                .extracting(Occasion::name)
                .contains(
                        "apology",
                        "anniversary",
                        "birthday",
                        "thank-you",
                        "condolence",
                        "missing-you",
                        "love",
                        "friendship",
                        "congratulations",
                        "get-well",
                        "farewell")
                .endsWith("general");
        assertThat(occasions.all()).allSatisfy(occasion -> {
            assertThat(occasion.guidance()).hasSizeGreaterThan(80);
            assertThat(occasion.aliases()).isNotEmpty();
            for (String language : Composer.languages()) {
                assertThat(occasion.titles()).containsKey(language);
                assertThat(occasion.frames(language, "opening")).isNotEmpty();
                assertThat(occasion.frames(language, "ending")).isNotEmpty();
            }
        });
        assertThat(occasions.of("merci").title("fr-CA")).isEqualTo("Merci");
        assertThat(occasions.of("merci").title("de")).isEqualTo("Danke");
        assertThat(occasions.of("merci").title("pl")).isEqualTo("Thank you");
    }

    @Test
    void aFolderOfOnesOwnComesFirstAndAnEditIsSeenAtTheNextCall(@TempDir Path folder) throws IOException {
        Occasions own = Occasions.with(Optional.of(OccasionFolder.of(folder)));
        assertThat(own.of("name day").name()).isEqualTo("general");

        Path file = folder.resolve("name-day.txt");
        Files.writeString(file, "title.en: Name day\n[en opening]\nHappy name day!\n");
        assertThat(own.of("name day").title("en")).isEqualTo("Name day");

        Files.writeString(file, "title.en: Day of the name\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2031-01-01T00:00:00Z")));
        assertThat(own.of("name-day").title("en")).isEqualTo("Day of the name");

        Files.writeString(folder.resolve("birthday.txt"), "title.en: Geburtstag\n");
        assertThat(own.of("birthday").title("en")).isEqualTo("Geburtstag");
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing(@TempDir Path folder) {
        assertThat(Occasions.with(Optional.of(OccasionFolder.of(folder.resolve("none"))))
                        .all())
                .hasSameSizeAs(occasions.all());
    }

    @Test
    void theFilesAreFoundInAJarThatKnowsNoFolders(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("a b.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (String name : List.of(
                    "templates/occasions/general.txt",
                    "templates/occasions/rain.txt",
                    "templates/rain.txt",
                    "templates/occasions/README.md",
                    "templates/occasions/deeper/rain.txt")) {
                entries.putNextEntry(new JarEntry(name));
                entries.write("title.en: It rained\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
                entries.closeEntry();
            }
        }
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(OccasionFolder.onClassPath(loader, "templates/occasions/general.txt")
                            .files())
                    .containsOnlyKeys("general.txt", "rain.txt");
        }
    }

    @Test
    void aClassPathWithoutOccasionsIsToldByName() {
        assertThatThrownBy(() -> OccasionFolder.onClassPath(
                                ClassLoader.getPlatformClassLoader(), "templates/occasions/general.txt")
                        .files())
                .isInstanceOf(OccasionException.class)
                .hasMessageContaining("templates/occasions/general.txt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title.en: Rain\\n[en openning]\\nIt rains.             | rain.txt, line 2 | [en openning]
            title.en: Rain\\nIt rains.                             | rain.txt, line 2 | name: value
            colour: red                                            | rain.txt, line 1 | colour
            # rain\\norder: memory, sunshine                       | rain.txt, line 2 | sunshine
            [en opening]\\nDear {recipent}                         | rain.txt, line 2 | {recipent}
            [en opening]\\n\\nDear {recipient                      | rain.txt, line 3 | brace
            [en opening]\\nfunnny ; It rains.                      | rain.txt, line 2 | funnny
            [en opening]\\nfunny ;                                 | rain.txt, line 2 | no words
            [en with rain]\\nIt rains.                             | rain.txt, line 1 | [en with rain]
            """)
    void aBrokenFileIsToldByNameLineAndReason(String text, String where, String why) {
        assertThatThrownBy(() ->
                        OccasionFile.read("rain.txt", text.replace("\\n", "\n").replace(';', '|')))
                .isInstanceOf(OccasionException.class)
                .hasMessageContaining(where)
                .hasMessageContaining(why);
    }

    @Test
    void aFileMayBeWrittenByAnyEditor() {
        Occasion rain = OccasionFile.read(
                "rain.txt",
                "\uFEFFtitle.en: Rain\r\n\r\n# Remark\r\n[ EN  Opening ]\r\n" + " funny , !work |  It rains. \r\n");

        assertThat(rain.name()).isEqualTo("rain");
        assertThat(rain.frames("en", "opening"))
                .containsExactly(new SentenceFrame(List.of("funny", "!work"), "It rains."));
    }

    @Test
    void framesNameNobodyAndNoNumber() {
        for (Occasion occasion : occasions.all()) {
            for (String language : Composer.languages()) {
                for (String section :
                        List.of("opening", "ending", "before memory", "after memory", "with memory", "after date")) {
                    // German writes every noun large.
                    String capital = language.equals("de") ? "(?!)" : "(?<=[\\p{L},;] )(?!I\\b)\\p{Lu}";
                    assertThat(occasion.frames(language, section))
                            .allSatisfy(frame -> assertThat(frame.ownText())
                                    .doesNotContainPattern("\\d")
                                    .doesNotContainPattern(capital));
                }
            }
        }
    }
}
