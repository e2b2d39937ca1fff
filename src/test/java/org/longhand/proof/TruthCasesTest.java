package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.text.Lexicon;

/** Briefs and letters that try to slip something past the truth check, or that it might mark without need. */
class TruthCasesTest {

    // What a paragraph claims is read without the phrases; they take longer to make than a case to read.
    private static final Proof PROOF = new Proof("");

    private static Brief brief(String language, List<String> facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                "Old friends.",
                "friendship",
                null,
                null,
                language,
                Length.SHORT,
                facts.stream().map(Fact::new).toList(),
                "Yours,",
                LocalDate.of(2026, 2, 20));
    }

    /** The cases are about words; "It rained." claims something, too, but that is another test's. */
    private static List<String> marked(String language, List<String> facts, String text) {
        return PROOF.readPart(brief(language, facts), text).stream()
                .filter(r -> r.kind() != RemarkKind.UNTRACED && r.kind() != RemarkKind.CONTRADICTS)
                .map(Remark::words)
                .toList();
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split("\\|"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = TruthCasesTest.class.getResourceAsStream("/proof/cases.txt")) {
            List<Arguments> cases = new ArrayList<>();
            String shown = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                String[] parts = line.split(" # ", -1);
                if (line.startsWith("#")) {
                    shown = line.substring(1).strip();
                } else if (parts.length == 4) {
                    cases.add(Arguments.of(shown, parts[0], parts(parts[1]), parts[2], parts(parts[3])));
                }
            }
            return cases.stream();
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @MethodSource("cases")
    void whatNobodyToldIsMarkedAndNothingElse(
            String shown, String language, List<String> facts, String text, List<String> expected) {
        assertThat(marked(language, facts, text)).as(shown + ": " + facts).isEqualTo(expected);
    }

    @Test
    void everyLanguageHasItsCases() throws IOException {
        assertThat(cases().collect(Collectors.groupingBy(c -> c.get()[1], Collectors.counting())))
                .containsOnlyKeys(Lexicon.LANGUAGES.toArray())
                .allSatisfy((language, count) -> assertThat(count).isGreaterThan(10));
    }

    @Tag("slow")
    @Test
    void aFactOfManyPagesFoundsItsOwnWordsOnly() {
        String fact = IntStream.range(0, 400)
                .mapToObj(i -> "Room " + i + " was let to Anna" + i + ".")
                .collect(Collectors.joining(" "));
        assertThat(marked("en", List.of(fact), "Room 321 was let to Anna321, and Room 999 to Boris."))
                .containsExactly("999", "Boris");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("wild")
    void textsThatNobodyWouldWriteAreReadToTheirEnd(String wild) {
        assertThat(marked("en", List.of("I walked the dog."), wild + "\nI walked the dog in Oslo."))
                .contains("Oslo");
    }

    static Stream<String> wild() {
        return Stream.of(
                "a".repeat(50_000),
                "\"".repeat(3_000),
                "[".repeat(20_000),
                "'a b".repeat(3_000),
                "«".repeat(5_000),
                "1".repeat(20_000),
                "1.".repeat(5_000),
                "twenty ".repeat(2_000),
                "A-".repeat(5_000),
                "\u0000\uD83D\uDE00\u202E");
    }

    @Test
    void aNumberOfSomethingElseSaysSoInBothLanguages() {
        Remark remark = PROOF.readPart(brief("en", List.of("You have three cats.")), "You have three dogs.")
                .get(0);
        assertThat(remark.reason())
                .isEqualTo("“three dogs”: this number was told of something else. Say what was told, or say that it is "
                        + "true.");
        assertThat(remark.reason(Locale.GERMAN)).contains("three dogs").contains("von etwas anderem");
        assertThat(remark.blocking()).isTrue();
    }
}
