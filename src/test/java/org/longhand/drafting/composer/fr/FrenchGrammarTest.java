package org.longhand.drafting.composer.fr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.Briefs;
import org.longhand.drafting.composer.Composer;
import org.longhand.drafting.composer.Occasion;
import org.longhand.drafting.composer.Occasions;
import org.longhand.drafting.composer.core.ToldFact;

class FrenchGrammarTest {

    private final FrenchGrammar grammar = new FrenchGrammar();

    private ToldFact told(String fact) {
        return grammar.read(Briefs.brief("Luc Bernard", "Camille Roux", "Camille", "Amis.", "lettre", "fr", fact))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Camille a 40 ans le 3 mai.             | Tu as 40 ans le 3 mai.
            Camille m'a appris à nager             | Tu m'as appris à nager.
            Camille s'est levée tôt.               | Tu t'es levée tôt.
            Elle aime les tulipes                  | Tu aimes les tulipes.
            Camille viendra à Lyon.                | Tu viendras à Lyon.
            Camille chantait sous la pluie.        | Tu chantais sous la pluie.
            le rire de Camille                     | Ton rire.
            J'ai dansé avec Camille.               | J'ai dansé avec toi.
            Luc habite à Lyon.                     | J'habite à Lyon.
            Luc a déménagé.                        | J'ai déménagé.
            Camille aime son jardin.               | Tu aimes ton jardin.
            Tu as gardé nos chats.                 | Tu as gardé nos chats.
            Il pleuvait.                           | Il pleuvait.
            """)
    void thirdPersonsBecomeTheTwoOfTheLetter(String told, String turned) {
        assertThat(told(told).text()).isEqualTo(turned);
    }

    @Test
    void whatCannotBeTurnedSafelyKeepsItsWords() {
        ToldFact told = told("J'ai vu Camille à Nancy.");

        assertThat(told.certain()).isFalse();
        assertThat(told.text()).isEqualTo("J'ai vu Camille à Nancy.");
    }

    @Test
    void christmasIsNotTheManCalledNoel() {
        Brief brief = Briefs.brief(
                "Éloïse Garçon",
                "Noël Lefèvre",
                "Noël",
                "Amis.",
                "merci",
                "fr",
                "Nous étions à Nancy à Noël.",
                "Noël a réparé la fenêtre.");

        assertThat(grammar.read(brief))
                .extracting(ToldFact::text)
                .containsExactly("Nous étions à Nancy à Noël.", "Tu as réparé la fenêtre.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tu as gardé nos chats.                 | d'avoir gardé nos chats
            Tu m'as appris à nager.                | de m'avoir appris à nager
            Tu es venu à la gare avec nous.        | d'être venu à la gare avec nous
            Tu m'as menti.                         |
            Tu as gardé nos chats et la mer est là. |
            """)
    void thanksAreMadeOnlyOfKindnesses(String fact, String doing) {
        assertThat(told(fact).forms().get("doing")).isEqualTo(doing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vous m'avez aidée.     | Camille         | vous
            Tu m'as aidée.         | Camille         | tu
            Il pleuvait.           | Madame Petit    | vous
            Il pleuvait.           | Camille         | tu
            """)
    void theFormOfAddressIsTheOneThatWasTold(String fact, String calledBy, String form) {
        Brief brief = Briefs.brief("Luc Bernard", calledBy, calledBy, "", "lettre", "fr", fact);

        assertThat(grammar.address(brief)).contains(form).doesNotContain(form.equals("tu") ? "vous" : "tu");
    }

    @Test
    void nobodysGenderIsGuessed() {
        Composer composer = new Composer(Occasions.builtIn());
        for (Occasion occasion : Occasions.builtIn().all()) {
            for (long seed = 0; seed < 30; seed++) {
                assertThat(composer.compose(
                                Briefs.brief(
                                        "Luc Bernard",
                                        "Camille Roux",
                                        "Camille",
                                        "Amis.",
                                        occasion.name(),
                                        "fr",
                                        "Nous avons nagé à Brest."),
                                seed))
                        .doesNotContainPattern("(?iU)\\b(cher|chère|désolée?|heureux|heureuse|content|contente|ravie?"
                                + "|touchée?)\\b");
            }
        }
    }
}
