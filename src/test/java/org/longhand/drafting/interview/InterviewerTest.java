package org.longhand.drafting.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.Asker;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Guidance;
import org.longhand.drafting.Prompt;
import org.longhand.drafting.PromptFiles;
import org.longhand.drafting.Prompts;
import org.longhand.drafting.composer.Occasions;
import org.longhand.drafting.model.Bench;
import org.longhand.people.Fact;
import org.longhand.people.Person;

class InterviewerTest {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "pl");

    private final List<Prompt> asked = new ArrayList<>();

    private Interviewer interviewer(Asker model) {
        return new Interviewer(
                new PromptFiles(List.of(), "interview"),
                Occasions.builtIn(),
                new Prompts(new PromptFiles(List.of()), Guidance.NONE),
                () -> Optional.ofNullable(model));
    }

    private Asker model(Uni<String> answer) {
        return new Asker() {
            @Override
            public String name() {
                return "quill-1";
            }

            @Override
            public Uni<String> ask(Prompt prompt) {
                asked.add(prompt);
                return answer;
            }
        };
    }

    private static Brief brief(String language, String occasion, String relationship, String... facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                relationship,
                occasion,
                null,
                null,
                language,
                Length.MEDIUM,
                List.of(facts).stream().map(Fact::new).toList(),
                null,
                LocalDate.of(2026, 3, 1));
    }

    private List<String> ask(Brief brief) {
        return interviewer(null).about(brief).questions().stream()
                .map(Question::text)
                .toList();
    }

    @Test
    void theThinBriefIsAskedForWhatItLacks() {
        Interview interview = interviewer(null).about(Bench.brief("thin"));
        assertThat(interview.thin()).isTrue();
        assertThat(interview.by()).isEqualTo("built-in");
        assertThat(interview.questions())
                .extracting(Question::text)
                .containsExactly(
                        "You say “It has been too long”. When did you and June last see each other, and where?",
                        "What is one thing that you and June did together that you still tell people about? Where was "
                                + "it, and what happened?",
                        "What is new in your life that June does not know yet?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"babcia", "catherine", "chris", "condolence", "merci", "rachel", "teacher"})
    void aRichBriefIsAskedNothing(String name) {
        Interview interview = interviewer(null).about(Bench.brief(name));
        assertThat(interview.thin()).as(interview.reason()).isFalse();
        assertThat(interview.questions()).isEmpty();
        assertThat(interview.reason()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|friendship|Old friends.|I love you more than anything in the world.",
                "en|birthday|Mother and son.|Happy birthday to the best mum.",
                "de|friendship|Alte Freunde.|Es ist so lange her.",
                "de|birthday|Enkelin und Oma.|Ich habe dich sehr lieb.",
                "fr|thank you|Amis.|Merci pour tout.",
                "es|cumpleaños|Amigos.|Te quiero mucho.",
                "it|compleanno|Amici.|Ti voglio tanto bene.",
                "pl|urodziny|Przyjaciele.|Bardzo Cię kocham."
            })
    void stockPhrasesDoNotMakeABriefRich(String language, String occasion, String relationship, String fact) {
        Interview interview = interviewer(null).about(brief(language, occasion, relationship, fact, fact + " ", fact));
        assertThat(interview.thin()).isTrue();
        assertThat(interview.questions()).hasSize(3).extracting(Question::text).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsAskedThatIsTold() {
        assertThat(ask(brief("en", "birthday", "Mother and son.", "You turn 60 on 3 May.", "I love you.")))
                .noneMatch(q -> q.contains("How old"))
                .anyMatch(q -> q.contains("nobody else does"));
        assertThat(ask(brief("en", "friendship", "Friends.", "Remember the boat?", "I moved.")))
                .noneMatch(q -> q.contains("did together"))
                .noneMatch(q -> q.contains("new in your life"))
                .hasSizeLessThan(4);
        assertThat(ask(brief("en", "thank you", "Colleagues.", "Thank you for everything."))
                        .get(0))
                .isEqualTo("You say “Thank you for everything”. What exactly did June do, and when was it?");
    }

    @Test
    void aMournerIsAskedGentlyAndNothingElse() {
        for (String language : LANGUAGES) {
            List<String> questions =
                    ask(brief(language, "condolence", "Colleagues; his mother died.", "I am so sorry."));
            QuestionFile file =
                    QuestionFile.read(language, new PromptFiles(List.of(), "interview").apply(language + ".txt"));
            List<String> own = file.questions("condolence").stream()
                    .map(l -> l.text().replace("{recipient}", "June"))
                    .toList();
            assertThat(questions).hasSize(3).isSubsetOf(own);
        }
    }

    @ParameterizedTest
    @CsvSource({"de,Zum Geburtstag", "es,Cumpleaños", "it,compleanno", "pl,Urodziny"})
    void anOccasionIsKnownByTheWordOfItsLanguage(String language, String word) {
        assertThat(ask(brief(language, word, "", "x"))).isEqualTo(ask(brief(language, "birthday", "", "x")));
    }

    static Stream<String> everyFile() {
        return LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyOccasionHasThreeQuestionsInEveryLanguage(String language) {
        for (String occasion :
                Occasions.builtIn().all().stream().map(o -> o.name()).toList()) {
            Interview interview = interviewer(null).about(brief(language, occasion, "", "x"));
            assertThat(interview.questions())
                    .as(occasion)
                    .hasSize(3)
                    .allSatisfy(q -> assertThat(q.text()).contains("?").doesNotContain("{", "}"))
                    .anySatisfy(q -> assertThat(q.text()).contains("June"))
                    .extracting(Question::about)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aLanguageWithoutAFileIsAskedInEnglish() {
        assertThat(ask(brief("nl-BE", "friendship", "", "Hoi."))).allMatch(q -> q.matches("(What|When|Where).*"));
    }

    @Test
    void whatAFactSaysFillsNoSlot() {
        assertThat(ask(brief("en", "friendship", "", "Too long {recipient}")).get(0))
                .contains("“Too long {recipient}”");
    }

    @Test
    void aModelAsksWhereItAsksWell() {
        String answer =
                "```json\n{\"questions\": [\"What did June whistle?\", \"Where were you two when it has been too "
                        + "long?\"]}\n```";
        Interview interview = interviewer(model(Uni.createFrom().item(answer.replaceAll("```(json)?", ""))))
                .about(Bench.brief("thin"));
        assertThat(interview.by()).isEqualTo("quill-1");
        assertThat(interview.questions()).extracting(Question::text).hasSize(2).startsWith("What did June whistle?");
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).user()).startsWith("<brief>\n{").contains("It has been too long.");
        assertThat(asked.get(0).system()).contains("{\"questions\"", "English").doesNotContain("June");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What is it?",
                "{\"questions\": []}",
                "{\"questions\": [\"Tell me more.\"]}",
                "{\"questions\": \"Why?\"}",
                "{\"questions\": [\"What did Tom say to June?\"]}",
                "{\"questions\": [\"Was it in 1998, at night?\"]}",
                "{\"questions\": [\"Where was it?\", \"where was it?\"]}",
                "{\"questions\": [1]}",
                "{\"questions\": [\"Where was it?\"]} and more",
                "{\"questions\": [\"Aa bb cc?\",\"Bb bb cc?\",\"Cc bb cc?\",\"Dd bb cc?\"]}"
            })
    void aModelThatAsksBadlyIsNotHeard(String answer) {
        Interview interview = interviewer(model(Uni.createFrom().item(answer))).about(Bench.brief("thin"));
        assertThat(interview.by()).isEqualTo("built-in");
        assertThat(interview.questions()).hasSize(3);
    }

    @Test
    void aModelThatFailsIsReplacedByTheBuiltInQuestions() {
        Interview interview = interviewer(model(Uni.createFrom()
                        .failure(new DraftingException(DraftingException.Kind.MODEL_UNREACHABLE, "gone"))))
                .about(Bench.brief("thin"));
        assertThat(interview.by()).isEqualTo("built-in");
    }

    @Test
    void aModelIsNotAskedAboutARichBrief() {
        interviewer(model(Uni.createFrom().item("{}"))).about(Bench.brief("chris"));
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "memory;this is no setting",
                "memory nobody | What?;is no line of [told]",
                "memory | What, {friend}?;no slot {friend}"
            })
    void aFileWithAMistakeIsNamedWithItsLine(String line, String says) {
        assertThatThrownBy(() -> QuestionFile.read("xx.txt", "thin: x\n[any]\n" + line + "\nrich: x"))
                .isInstanceOf(DraftingException.class)
                .hasMessageContaining("xx.txt, line 3: ")
                .hasMessageContaining(says);
    }
}
