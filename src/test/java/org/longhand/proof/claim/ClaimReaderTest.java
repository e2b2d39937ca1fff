package org.longhand.proof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.claim.Finding.Rule;
import org.longhand.proof.reading.LetterReading;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;

/** What single clauses claim, against single facts. */
class ClaimReaderTest {

    private static Brief brief(String language, String... facts) {
        return Brief.of(
                new Person("Nora Vance", null, "Nora"),
                new Person("Tomas Lind", "Tomas", null),
                "",
                "general",
                "",
                "",
                language,
                Length.SHORT,
                Stream.of(facts).map(Fact::new).toList(),
                null,
                LocalDate.of(2026, 3, 2));
    }

    private static ClaimReader reader(String language, String text, String... facts) {
        return new ClaimReader(new LetterReading(brief(language, facts), text, List.of()));
    }

    private static List<Rule> found(String language, String text, String... facts) {
        return reader(language, text, facts).read().stream()
                .flatMap(c -> c.findings().stream())
                .map(Finding::rule)
                .toList();
    }

    private static List<Remark> remarks(String language, String text, String... facts) {
        return reader(language, text, facts).remarks();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You lent me your tent for the regatta. | I lent you my tent for the regatta.",
                "de | Du hast mir dein Zelt für die Regatta geliehen. |"
                        + " Ich habe dir mein Zelt für die Regatta geliehen.",
                "fr | Tu m'as prêté ta tente pour la régate. | Je t'ai prêté ma tente pour la régate.",
                "es | Me prestaste tu tienda para la regata. | Te presté mi tienda para la regata.",
                "it | Mi hai prestato la tua tenda per la regata. | Ti ho prestato la mia tenda per la regata.",
                "pl | Pożyczyłeś mi swój namiot na regaty. | Pożyczyłem ci swój namiot na regaty."
            })
    void whoDidItIsNotExchanged(String language, String fact, String text) {
        assertThat(found(language, text, fact)).contains(Rule.ROLES);
        assertThat(found(language, fact, fact)).doesNotContain(Rule.ROLES, Rule.POSSESSOR);
    }

    @Test
    void whatIsTheOnesIsNotTheOthers() {
        String fact = "The parrot sleeps on my boots in winter.";
        assertThat(found("en", "The parrot sleeps on your boots.", fact)).contains(Rule.POSSESSOR);
        assertThat(found("en", "The parrot sleeps on my boots.", fact)).doesNotContain(Rule.POSSESSOR);
    }

    @Test
    void getIsGiveFromTheOtherSide() {
        String fact = "You gave me a brass compass.";
        assertThat(found("en", "I received a brass compass.", fact)).doesNotContain(Rule.ROLES);
        assertThat(found("en", "You received a brass compass.", fact)).contains(Rule.ROLES);
    }

    @Test
    void whatIsTaughtIsNotDoneByTheTeacher() {
        String fact = "You taught me to whistle.";
        assertThat(found("en", "You taught me how to whistle.", fact)).doesNotContain(Rule.ROLES);
        assertThat(found("en", "You taught me, patiently, to whistle.", fact)).doesNotContain(Rule.ROLES);
        assertThat(found("en", "I wear the goggles you lent me.", "You lent me your goggles."))
                .doesNotContain(Rule.ROLES);
    }

    @Test
    void aPassiveTellsWhoByItsAgent() {
        String fact = "You repaired my bicycle in the rain.";
        assertThat(found("en", "My bicycle was repaired by you in the rain.", fact))
                .doesNotContain(Rule.ROLES);
        assertThat(found("en", "My bicycle was repaired by me in the rain.", fact))
                .contains(Rule.ROLES);
        assertThat(found("en", "My bicycle was repaired in the rain.", fact)).doesNotContain(Rule.ROLES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You never complained about the noise. | You complained about the noise.",
                "de | Du hast nie über den Lärm geklagt. | Du hast über den Lärm geklagt.",
                "fr | Tu ne t'es jamais plaint du bruit. | Tu t'es toujours plaint du bruit.",
                "es | Nunca te quejaste del ruido. | Siempre te quejaste del ruido.",
                "en | The gate was open all night. | The gate was shut all night."
            })
    void theOppositeIsFound(String language, String fact, String text) {
        assertThat(found(language, text, fact)).contains(Rule.POLARITY);
        assertThat(found(language, fact, fact)).doesNotContain(Rule.POLARITY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | I hope to show you the glacier in June. | I showed you the glacier. |"
                        + " I hope to show you the glacier.",
                "de | Ich hoffe, dass wir im Juni zum Gletscher fahren. | Im Juni fahren wir zum Gletscher. |"
                        + " Ich hoffe, dass wir zum Gletscher fahren.",
                "fr | J'espère voir le glacier avec toi. | Nous avons vu le glacier. |"
                        + " J'espère voir le glacier avec toi."
            })
    void aHopeIsNoHappening(String language, String fact, String told, String hoped) {
        assertThat(found(language, told, fact)).contains(Rule.HOPE);
        assertThat(found(language, hoped, fact)).doesNotContain(Rule.HOPE);
    }

    @Test
    void promisesThatNobodyToldAreFound() {
        String fact = "You planted the beeches.";
        assertThat(found("en", "I will paint your fence in spring.", fact)).contains(Rule.PROMISE);
        assertThat(found("en", "The next round is mine.", fact)).contains(Rule.PROMISE);
        assertThat(found("de", "Den neuen Zaun bezahle ich.", fact)).contains(Rule.PROMISE);
        assertThat(found("en", "I will never forget it.", fact)).doesNotContain(Rule.PROMISE);
    }

    @Test
    void whatTheReaderFeelsIsNotKnown() {
        assertThat(found("en", "I know that you were afraid.", "You waited for me."))
                .contains(Rule.READER);
        assertThat(found("en", "You were afraid.", "You were afraid of the dog."))
                .doesNotContain(Rule.READER);
        assertThat(found("en", "Were you afraid?", "You waited for me.")).doesNotContain(Rule.READER);
    }

    @Test
    void anotherReasonIsFound() {
        String fact = "You sold the boat because the harbour was closed.";
        assertThat(found("en", "You sold the boat because your knees hurt.", fact))
                .contains(Rule.CAUSE);
        assertThat(found("en", "You sold the boat because the harbour was closed.", fact))
                .doesNotContain(Rule.CAUSE);
    }

    @Test
    void aQuotationIsWordForWord() {
        String fact = "You said 'the sea keeps no diary'.";
        assertThat(found("en", "You said 'the sea keeps no secrets'.", fact)).contains(Rule.QUOTATION);
        assertThat(found("en", "You said “the sea keeps no diary”.", fact)).doesNotContain(Rule.QUOTATION);
    }

    @Test
    void talkOfTheLetterItselfIsAMachines() {
        assertThat(found("en", "I have kept the requested tone and length.", "You swim."))
                .contains(Rule.MACHINE);
        assertThat(found("en", "This letter is late.", "You swim.")).doesNotContain(Rule.MACHINE);
    }

    @Test
    void aRetoldFactIsNotMarked() {
        String fact = "You drove me to the night clinic on 6 February.";
        assertThat(remarks("en", fact + " Thank you for everything.", fact)).isEmpty();
    }

    @Test
    void anInventedSceneIsMarkedClauseByClause() {
        String text = "You drove me to the night clinic, and the nurse dropped her thermos on the stairs.";
        assertThat(remarks("en", text, "You drove me to the night clinic."))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.kind()).isEqualTo(RemarkKind.UNTRACED);
                    assertThat(r.words())
                            .contains("the nurse dropped her thermos")
                            .doesNotContain("clinic");
                });
    }

    @Test
    void whatWasToldOtherwiseNamesItsFact() {
        Remark remark = remarks(
                        "en",
                        "I lent you my tent for the regatta.",
                        "You keep bees.",
                        "You lent me your tent for the regatta.")
                .get(0);
        assertThat(remark.kind()).isEqualTo(RemarkKind.CONTRADICTS);
        assertThat(remark.facts()).containsExactly(1);
        assertThat(remark.reason()).contains("You lent me your tent for the regatta.");
    }

    @Test
    void aTraceNamesTheFactsOfEachClause() {
        List<ClaimReader.Traced> traced = reader(
                        "en",
                        "You keep bees, and you lent me your tent.",
                        "You keep bees.",
                        "You lent me your tent for the regatta.")
                .traced();
        assertThat(traced).hasSize(2);
        assertThat(traced.get(0).facts()).containsOnlyKeys(0);
        assertThat(traced.get(1).facts()).containsKey(1);
    }

    @Test
    void aLongTextIsReadInATimeThatGrowsWithItsLength() {
        String text = "The kettle sang while the rain came down on the roof. ".repeat(900);
        assertThat(reader("en", text, "You keep bees.").read()).hasSizeGreaterThan(900);
    }

    private static List<String> marked(String language, String text) {
        return remarks(language, text, "Oslo.").stream().map(Remark::words).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | It rained so hard that the path was a river.",
                "en | You were so tired we slept in the car until the ferry came.",
                "en | You sang so loudly that the neighbours knocked on the wall.",
                "de | Es regnete so sehr, dass der Weg ein Fluss war.",
                "fr | Il pleuvait si fort que le chemin était une rivière.",
                "fr | Tu étais si fatiguée que tu as dormi dans la voiture.",
                "es | Estabas tan cansada que dormiste en el coche.",
                "it | Pioveva così forte che il sentiero era un fiume.",
                "pl | Padało tak mocno, że ścieżka była rzeką."
            })
    void howMuchAndWhatCameOfItAreOneClaim(String language, String text) {
        assertThat(marked(language, text)).containsExactly(text);
    }

    @Test
    void whatFollowsFromSomethingBySoIsAClauseOfItsOwn() {
        assertThat(clauses("en", "I was tired so I went home. The boat was old so you sold it to a diver."))
                .containsExactly("I was tired", "so I went home.", "The boat was old", "so you sold it to a diver.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | You reached across the table and took my hand.",
                "en | And you reached across the table and held my hand until the rain stopped.",
                "es | Y alargaste la mano sobre la mesa y me miraste.",
                "it | E hai allungato la mano sul tavolo e hai riso.",
                "pl | I wyciągnęłaś rękę przez stół i śmiałaś się."
            })
    void whatOnePersonDoesFurtherIsMarkedWithIt(String language, String text) {
        assertThat(marked(language, text)).containsExactly(text);
    }

    @Test
    void whatAnotherDoesIsMarkedByItself() {
        assertThat(marked("en", "You reached across the table and Kiran asked for a second bowl."))
                .hasSize(2);
    }

    @Test
    void whatWasToldIsNotMarkedWithWhatItsSubjectIsSaidToDoFurther() {
        assertThat(remarks(
                        "en",
                        "You fixed the fence in March and wrestled a crocodile in the pond.",
                        "You fixed the fence in March."))
                .extracting(Remark::words)
                .containsExactly("and wrestled a crocodile in the pond.");
    }

    private static List<String> clauses(String language, String text) {
        return reader(language, text, "Oslo.").read().stream()
                .map(c -> c.clause().span().of(text))
                .toList();
    }
}
