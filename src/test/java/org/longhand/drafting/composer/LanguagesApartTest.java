package org.longhand.drafting.composer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.drafting.composer.core.Languages;
import org.longhand.drafting.composer.core.Text;

/** What is of one language lies with that language, and its words lie in files. */
class LanguagesApartTest {

    private static final String ROOM = "org.longhand.drafting.composer";
    /** What all languages have in common: reading what was told, and weaving a letter of it. */
    private static final Set<String> CORE = Set.of(ROOM + ".core", ROOM + ".weave");

    private static final Path SOURCES = Path.of("src/main/java/org/longhand/drafting/composer");
    private static final Path WORDS = Path.of("src/main/resources/org/longhand/drafting/composer");
    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//.*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
    private static final Pattern REGEX_SIGN = Pattern.compile("\\\\\\\\p\\{\\w+\\}|\\\\\\\\\\w|\\\\.|\\(\\?\\w+\\)");

    /** The first language is the one in which the program and its file formats are written. */
    private static final String FIRST = "en";

    /** Names of slots that are words of another language than the first. */
    private static final Set<String> SLOTS = Set.of("que");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.longhand");

    static Set<String> languages() {
        return Languages.grammars().values().stream()
                .map(grammar -> grammar.getClass().getPackageName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyLanguageHasItsPackageAndIsListed() throws IOException {
        try (Stream<Path> folders = Files.list(SOURCES)) {
            Set<String> packages = folders.filter(Files::isDirectory)
                    .map(folder -> ROOM + "." + folder.getFileName())
                    .filter(name -> !CORE.contains(name))
                    .collect(Collectors.toSet());
            assertThat(packages).isEqualTo(languages());
        }
        Languages.grammars()
                .forEach((tag, grammar) ->
                        assertThat(grammar.getClass().getPackageName()).isEqualTo(ROOM + "." + tag));
    }

    @Test
    void theCoreKnowsNoLanguage() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(languages().toArray(String[]::new))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(CORE.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOM)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aLanguageKnowsTheCoreAndNoOtherLanguage(String language) {
        Set<String> others = languages();
        others.remove(language);
        others.add(ROOM);
        noClasses()
                .that()
                .resideInAPackage(language)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void nobodyElseLooksBehindTheEntry() {
        Set<String> inside = languages();
        inside.addAll(CORE);
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOM + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void noClassOfTheCoreIsNamedForALanguage() {
        Set<String> names = Arrays.stream(Locale.getISOLanguages())
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH))
                .collect(Collectors.toSet());
        assertThat(names).contains("English", "German");
        for (JavaClass type : CLASSES) {
            if (CORE.contains(type.getPackageName())) {
                assertThat(type.getSimpleName().split("(?=\\p{Lu})")).doesNotContainAnyElementsOf(names);
            }
        }
    }

    @Test
    void noLiteralOfTheCoreIsOfALanguage() throws IOException {
        Set<String> tags = Set.of(Locale.getISOLanguages());
        Set<String> others = new TreeSet<>(Languages.grammars().keySet());
        others.remove(FIRST);
        Set<String> words = wordsOf(others);
        words.removeAll(wordsOf(Set.of(FIRST)));
        words.removeAll(SLOTS);
        assertThat(words).hasSizeGreaterThan(1000);
        List<String> literals = new ArrayList<>(literals(SOURCES.resolve("core")));
        literals.addAll(literals(SOURCES.resolve("weave")));
        assertThat(literals).hasSizeGreaterThan(100).doesNotContainAnyElementsOf(tags);
        for (String literal : literals) {
            assertThat(literal.chars().filter(c -> c > 127 && Character.isLetter(c)))
                    .as("letters that only some languages have, in \"%s\"", literal)
                    .isEmpty();
            String said = REGEX_SIGN.matcher(literal).replaceAll(" ");
            assertThat(said).as("a list of words").doesNotContainPattern("\\p{L}{2,}\\|\\p{L}{2,}");
            assertThat(Text.words(said)).as("words of \"%s\"", literal).doesNotContainAnyElementsOf(words);
        }
    }

    private static List<String> literals(Path folder) throws IOException {
        List<String> literals = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher m =
                        LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(""));
                while (m.find()) {
                    literals.add(m.group(1));
                }
            }
        }
        return literals;
    }

    /** The lines of the word files of some languages that are one plain word of at least three letters. */
    private static Set<String> wordsOf(Set<String> languages) throws IOException {
        Set<String> words = new HashSet<>();
        for (String language : languages) {
            try (Stream<Path> files = Files.list(WORDS.resolve(language))) {
                for (Path file : files.toList()) {
                    Files.readAllLines(file).stream()
                            .filter(line -> line.matches("\\p{L}{3,}"))
                            .forEach(line -> words.add(line.toLowerCase(Locale.ROOT)));
                }
            }
        }
        return words;
    }
}
