package org.longhand.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasions;
import org.longhand.people.Fact;
import org.longhand.people.Person;

@Tag("slow")
class LanguageToolReaderTest {

    // One for all: a language takes seconds to load.
    private static final LanguageToolReader READER = new LanguageToolReader();

    private static List<GrammarMark> read(String language, String text, String... known) {
        return READER.read(text, language, Set.of(known));
    }

    private static String words(String text, GrammarMark mark) {
        return text.substring(mark.start(), mark.end());
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | I was so happy to recieve your letter.               | recieve    | receive
            en    | I have missed you, and I could of cried.             | could of   | could have
            en-US | The colour of the sea that day was green.            | colour     | color
            de    | Ich weis noch, wie wir am See lagen.                 | weis       | weiß
            de    | Danke für deinen langen Breif.                       | Breif      | Brief
            fr    | J'ai beaucoup pensés à toi cet été.                  | pensés     | pensé
            es    | Me acuerdo mucho de tí.                              | tí         | ti
            it    | Qual'è il tuo libro preferito?                       | Qual'è     | Qual è
            pl    | Chciałbym wziąść to zdjęcie do domu.                 | wziąść     | wziąć
            """)
    void marksAMistakeWhereItStandsAndSaysWhatCouldStandThere(
            String language, String text, String wrong, String right) {
        List<GrammarMark> marks = read(language, text);

        assertThat(marks).hasSize(1);
        assertThat(words(text, marks.get(0))).isEqualTo(wrong);
        assertThat(marks.get(0).replacements()).contains(right).hasSizeLessThanOrEqualTo(3);
        assertThat(marks.get(0).reason()).isNotBlank().doesNotContain("<");
    }

    @Execution(CONCURRENT)
    @Test
    void accentsMayBeCharactersOfTheirOwn() {
        String text =
                Normalizer.normalize("Białowieża est là. J'ai beaucoup pensés à toi cet été.", Normalizer.Form.NFD);

        List<GrammarMark> marks = read("fr", text, "Białowieża");

        assertThat(marks).hasSize(1);
        assertThat(words(text, marks.get(0))).isEqualTo(Normalizer.normalize("pensés", Normalizer.Form.NFD));
    }

    @Execution(CONCURRENT)
    @Test
    void whatIsToldIsSpeltRight() {
        String text = "Dear Babcia,\n\nBiałowieża was green. Babcia's song is in my head.\n\nBuziaki,\nŁucja";

        assertThat(read("en", text, "Babcia", "Białowieża", "Buziaki", "Łucja")).isEmpty();
        assertThat(read("en", text)).isNotEmpty().allMatch(m -> m.kind() == GrammarMark.MistakeKind.SPELLING);
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource({"en,colour", "en,color", "en-GB,colour", "en-US,color"})
    void bothSpellingsOfEnglishAreRightWhereNoCountryIsNamed(String language, String word) {
        assertThat(read(language, "The " + word + " of the sea that day was green."))
                .isEmpty();
    }

    @Execution(CONCURRENT)
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Jonas  | Liebe Oma,/ich denke oft an dich. Bis bald!/Dein Enkel/Jonas
            fr | Jules  | Chère mamie,/Je pense souvent à toi. À bientôt !/Ton petit-fils,/Jules
            es | Javier | Querida abuela:/Pienso mucho en ti. ¡Hasta pronto!/Tu nieto,/Javier
            en | Tom    | Dear Ruth,/thank you. For everything. Truly./Yours,/Tom
            """)
    void theShapeOfALetterIsNoMistake(String language, String name, String text) {
        assertThat(read(language, text.replace("/", "\n\n"), name)).isEmpty();
    }

    @Execution(CONCURRENT)
    @Test
    void aSecondReadingFindsTheSame() {
        String text = "I was so happy to recieve your letter. Their is nothing like it.";

        assertThat(read("en", text)).hasSize(2).isEqualTo(read("en", text));
    }

    @Execution(CONCURRENT)
    @Test
    void marksDoNotOverlap() {
        List<GrammarMark> marks =
                read("en", "I has recieve a a letter letter and they was was happy. Their is is two.");

        assertThat(marks).hasSizeGreaterThan(2);
        for (int i = 1; i < marks.size(); i++) {
            assertThat(marks.get(i).start())
                    .isGreaterThanOrEqualTo(marks.get(i - 1).end());
        }
    }

    @Execution(CONCURRENT)
    @Test
    void aLanguageThatItCannotReadIsSaidSo() {
        assertThat(READER.reads("sv")).isFalse();
        assertThat(List.of("en", "de-CH", "fr-CA", "es", "it", "pl_PL")).allMatch(READER::reads);
        assertThatThrownBy(() -> read("sv", "Hej")).isInstanceOf(IllegalArgumentException.class);
    }

    @Execution(CONCURRENT)
    @Test
    void theComposersLetterHasNothingToMark() {
        Brief brief = Brief.of(
                new Person("Łucja Nowak", null, "Łucja"),
                new Person("Babcia Halina", "Babcia", null),
                "my grandmother",
                "birthday",
                "Wish her a happy birthday",
                "warm",
                "en",
                Length.MEDIUM,
                List.of(
                        new Fact("She turns 90 on 4 March.", null, null),
                        new Fact("We picked blueberries near Białowieża.", null, null)),
                "Buziaki,",
                null);
        for (long seed = 0; seed < 20; seed++) {
            String text = new Composer(Occasions.builtIn())
                    .draft(DraftRequest.first(brief, seed))
                    .collect()
                    .with(Collectors.joining())
                    .await()
                    .indefinitely();
            assertThat(READER.read(text, "en", KnownWords.of(brief))).as(text).isEmpty();
        }
    }
}
