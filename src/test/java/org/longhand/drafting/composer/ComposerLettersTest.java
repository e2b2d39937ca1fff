package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Text;

/** What every letter must keep to, over all briefs here and many seeds. */
class ComposerLettersTest {

    private static final int SEEDS = 60;
    private static final Occasions OCCASIONS = Occasions.builtIn();
    private static final Composer COMPOSER = new Composer(OCCASIONS);
    /**
     * Words that may take a capital anywhere: the sender's "I", and what begins a sentence is left out by the pattern.
     */
    private static final Pattern CAPITAL_INSIDE = Pattern.compile("(?<=[\\p{L},;] )\\p{Lu}[\\p{L}'’-]*");

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\d]*\\d[\\p{L}\\d]*");
    private static final Map<String, List<String>> LETTERS = new ConcurrentHashMap<>();

    static Stream<String> all() {
        return Stream.concat(Briefs.in("briefs").stream(), Briefs.in("composer").stream());
    }

    private static List<String> letters(String name) {
        return LETTERS.computeIfAbsent(name, n -> compose(Briefs.read(n)));
    }

    private static List<String> compose(Brief brief) {
        List<String> letters = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            letters.add(COMPOSER.compose(brief, seed));
        }
        return letters;
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void everyFactIsUsed(String name) {
        Brief brief = Briefs.read(name);
        for (String letter : letters(name)) {
            assertThat(brief.facts())
                    .allSatisfy(fact -> assertThat(FactTrace.missing(fact.text(), letter, brief))
                            .as("%s in%n%s", fact.text(), letter)
                            .isEmpty());
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void theSalutationNamesTheRecipientAsTheSenderDoes(String name) {
        Brief brief = Briefs.read(name);
        assertThat(letters(name))
                .allSatisfy(letter -> assertThat(letter.lines().findFirst().orElse(""))
                        .contains(brief.recipient().calledBy())
                        .endsWith(brief.language().equals("es") ? ":" : ","));
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void closingAndSignatureEndTheLetterOnceEach(String name) {
        Brief brief = Briefs.read(name);
        for (String letter : letters(name)) {
            List<String> lines = letter.lines().toList();
            String closing = lines.get(lines.size() - 2);
            assertThat(lines.get(lines.size() - 1)).isEqualTo(brief.sender().signs());
            assertThat(lines).filteredOn(brief.sender().signs()::equals).hasSize(1);
            if (brief.closing() == null || brief.closing().isBlank()) {
                assertThat(closing.endsWith(",")).isEqualTo(!brief.language().equals("de"));
                assertThat(closing).hasSizeBetween(4, 45);
            } else {
                assertThat(closing).isEqualTo(brief.closing());
            }
            assertThat(letter.split(Pattern.quote(closing), -1)).as(letter).hasSize(2);
            assertThat(lines.get(lines.size() - 3)).isEmpty();
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void noNameNumberOrDateIsInvented(String name) {
        Brief brief = Briefs.read(name);
        String told = told(brief);
        Set<String> words = new HashSet<>(Text.words(told));
        Set<String> capitals = new HashSet<>(words);
        capitals.add("i");
        if (brief.language().equals("de")) {
            // German writes every noun large, and "Sie".
            capitals.addAll(FrameWords.of("de"));
        }
        for (String letter : letters(name)) {
            Matcher number = NUMBER.matcher(letter);
            while (number.find()) {
                assertThat(words).as(letter).contains(number.group());
            }
            Matcher capital = CAPITAL_INSIDE.matcher(letter.replace("\n", " \n "));
            while (capital.find()) {
                assertThat(capitals.containsAll(Text.words(capital.group())))
                        .as("%s in%n%s", capital.group(), letter)
                        .isTrue();
            }
        }
    }

    /**
     * In the languages whose every word is known: what a letter says comes from its brief or from the occasion files.
     */
    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void noWordComesFromNowhere(String name) {
        Brief brief = Briefs.read(name);
        if (!Set.of("de", "es").contains(brief.language())) {
            return;
        }
        Set<String> known = new HashSet<>(FrameWords.of(brief.language()));
        known.addAll(Text.words(
                told(brief) + " " + brief.purpose() + " " + brief.sender().signs()));
        Set<String> allowed = FrameWords.withForms(known);
        for (String letter : letters(name)) {
            assertThat(allowed).as(letter).containsAll(Text.words(letter));
        }
    }

    private static String told(Brief brief) {
        StringBuilder told = new StringBuilder(
                brief.sender().name() + " " + brief.recipient().name() + " "
                        + brief.recipient().calledBy() + " " + brief.closing() + " " + brief.relationship() + " "
                        + brief.purpose());
        brief.facts().forEach(f -> told.append(' ').append(f.text()).append(' ').append(f.when()));
        return told.toString();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void theTextIsCleanOfPlaceholdersAndDoubleMarks(String name) {
        for (String letter : letters(name)) {
            assertThat(letter)
                    .doesNotContain("{", "}", "  ", "..", " ,", ",,", ",.", "\n\n\n", "null", " .", "|")
                    .doesNotContainPattern("(?m)^[ \\t]|[ \\t]$|[\\uE000-\\uF8FF]")
                    .doesNotContainPattern("(?U)[.!?] \\p{Ll}");
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void noSentenceStandsTwiceAndNoThreeBeginAlikeWithFrames(String name) {
        for (String letter : letters(name)) {
            List<String> sentences = new ArrayList<>();
            for (String paragraph : letter.split("\n\n")) {
                sentences.addAll(Text.sentences(paragraph));
            }
            assertThat(sentences).as(letter).doesNotHaveDuplicates();
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @MethodSource("all")
    void theSameSeedWritesTheSameLetterAndOthersWriteOthers(String name) {
        Brief brief = Briefs.read(name);
        List<String> letters = letters(name);
        assertThat(compose(brief)).isEqualTo(letters);
        assertThat(new HashSet<>(letters)).hasSizeGreaterThanOrEqualTo(6);
    }
}
