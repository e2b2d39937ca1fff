package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.composer.core.Text;

/** The composer follows the instructions that it can, and says so where it cannot. */
class InstructionsTest {

    private final Composer composer = new Composer(Occasions.builtIn());

    private static Brief brief(String language) {
        return switch (language) {
            case "de" ->
                Briefs.brief(
                        "Jonas Brandt",
                        "Lena Seidel",
                        "Lena",
                        "",
                        "letter",
                        "de",
                        "Wir haben das Boot verkauft.",
                        "Du hast mir das Schwimmen beigebracht.",
                        "Unsere Katze schläft viel.");
            case "fr" ->
                Briefs.brief(
                        "Luc Bernard",
                        "Camille Roux",
                        "Camille",
                        "",
                        "letter",
                        "fr",
                        "Nous avons vendu le bateau.",
                        "Tu m'as appris à nager.",
                        "Notre chat dort beaucoup.");
            case "es" ->
                Briefs.brief(
                        "Julián Ortega",
                        "Lucía Campos",
                        "Lucía",
                        "",
                        "letter",
                        "es",
                        "Vendimos el barco.",
                        "Me enseñaste a nadar.",
                        "Nuestro gato duerme mucho.");
            default ->
                Briefs.brief(
                        "Sam Reyes",
                        "June Park",
                        "June",
                        "",
                        "letter",
                        "en",
                        "We sold the boat.",
                        "You taught me to swim.",
                        "Our cat sleeps a lot.");
        };
    }

    private String draft(DraftRequest request) {
        return composer.draft(request)
                .collect()
                .with(Collectors.joining())
                .await()
                .indefinitely();
    }

    private DraftRequest asked(String language, String instruction, long seed) {
        Brief brief = brief(language);
        return new DraftRequest(brief, instruction, composer.compose(brief, seed), seed);
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | leave out the boat           | boat
            en | without the boat, please     | boat
            en | don't mention the cat        | cat
            de | lass das Boot weg            | Boot
            de | ohne die Katze               | Katze
            de | das Boot weglassen           | Boot
            fr | sans le bateau               | bateau
            fr | ne parle pas du chat. enlève le chat | chat
            es | sin el barco                 | barco
            es | quita el gato                | gato
            """)
    void whatIsToBeLeftOutIsLeftOut(String language, String instruction, String word) {
        for (long seed = 0; seed < 20; seed++) {
            DraftRequest request = asked(language, instruction, seed);
            assertThat(draft(request)).doesNotContain(word);
            assertThat(composer.notes(request).any()).isFalse();
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | begin with the cat           | Our cat sleeps a lot.
            de | fang mit der Katze an        | unsere Katze schläft viel.
            fr | commence par le chat         | Notre chat dort beaucoup.
            es | empieza con el gato          | Nuestro gato duerme mucho.
            """)
    void theLetterBeginsWithWhatItIsToBeginWith(String language, String instruction, String first) {
        for (long seed = 0; seed < 20; seed++) {
            String body = draft(asked(language, instruction, seed)).split("\n\n")[1];
            assertThat(body.toLowerCase(Locale.ROOT))
                    .contains(first.substring(0, first.length() - 1).toLowerCase(Locale.ROOT));
            assertThat(Text.sentences(body).get(0).toLowerCase(Locale.ROOT))
                    .contains(Text.words(first).get(1));
        }
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource({"en, shorter", "de, kürzer", "fr, plus court", "es, más corto"})
    void shorterIsAThirdShorterWhereTheFactsAllow(String language, String instruction) {
        for (long seed = 0; seed < 20; seed++) {
            DraftRequest request = asked(language, instruction, seed);
            int before = Text.words(request.previous()).size();
            int after = Text.words(draft(request)).size();
            assertThat(after).isLessThanOrEqualTo(before);
            assertThat(3 * after <= 2 * before || composer.notes(request).any())
                    .as(instruction)
                    .isTrue();
        }
    }

    @Execution(CONCURRENT)
    @Test
    void whatCannotBeFollowedIsSaidPlainly() {
        assertThat(said("leave out the piano", Locale.ENGLISH)).contains("No fact", "the piano");
        assertThat(said("leave out the piano", Locale.GERMAN)).contains("Keine Tatsache", "the piano");
        assertThat(said("write it as a sonnet", Locale.ENGLISH)).contains("sonnet", "shorter");
        assertThat(said("write it as a sonnet", Locale.GERMAN)).contains("sonnet", "kürzer");
        for (String followed : List.of("warmer", "funnier", "plainer", "without jokes", "more formal")) {
            assertThat(composer.notes(asked("en", followed, 1)).any())
                    .as(followed)
                    .isFalse();
        }
    }

    @Test
    void whatIsMissedOftenIsNotSaidWithoutEnd() {
        String all = "leave out the piano. leave out the flute. leave out the drum. leave out the horn. "
                + "leave out the harp. leave out the harp.";
        assertThat(composer.notes(asked("en", all, 1)).notes()).hasSize(4).doesNotHaveDuplicates();
    }

    private String said(String instruction, Locale language) {
        return composer.notes(asked("en", instruction, 1)).in(language);
    }
}
