package org.longhand.letter.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.longhand.people.text.Span;

/** What is left when a clause or a marked is taken out; in braces what was marked. */
class TakeOutTest {

    private static String left(String language, String marked) {
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        return TakeOut.of(marked.replace("{", "").replace("}", ""), new Span(start, end), language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the last clause goes with its comma and its conjunction
                "en | We laughed all night, and {you lost your hat}. | We laughed all night.",
                "en | We laughed all night, {and you lost your hat}. | We laughed all night.",
                "en | We laughed all night, {and you lost your hat.} | We laughed all night.",
                "en | We laughed all night; {you lost your hat}. | We laughed all night.",
                "en | We laughed all night – {you lost your hat}. | We laughed all night.",
                "en | We laughed all night {and you lost your hat}! | We laughed all night!",
                "en | We laughed all night {because you lost your hat}. | We laughed all night.",
                "en | We stayed with my brother, {who lives in Vienna}. | We stayed with my brother.",
                "de | Wir lachten die ganze Nacht{, und danach fuhren wir nach Wien}. | Wir lachten die ganze Nacht.",
                "de | Wir lachten die ganze Nacht, und {danach fuhren wir nach Wien}. | Wir lachten die ganze Nacht.",
                "de | Wir lachten die ganze Nacht, {weil du hingefallen bist}. | Wir lachten die ganze Nacht.",
                "fr | Nous avons ri toute la nuit, et {tu as perdu ton chapeau}. | Nous avons ri toute la nuit.",
                "es | Nos reímos toda la noche, y {perdiste el sombrero}. | Nos reímos toda la noche.",
                "it | Abbiamo riso tutta la notte, e {hai perso il cappello}. | Abbiamo riso tutta la notte.",
                "pl | Śmialiśmy się całą noc, a {ty zgubiłeś kapelusz}. | Śmialiśmy się całą noc.",
                "pl | Śmialiśmy się całą noc, {ponieważ zgubiłeś kapelusz}. | Śmialiśmy się całą noc.",
                // the first one goes, and the next begins with a capital
                "en | {You lost your hat}, and we laughed all night. | We laughed all night.",
                "en | {You lost your hat}, but then we laughed all night. | Then we laughed all night.",
                "en | {When you lost your hat}, we laughed all night. | We laughed all night.",
                "en | {We went to Vienna} and bought a hat. | We bought a hat.",
                "en | “{You lost your hat}, and we laughed all night.” | “We laughed all night.”",
                "de | {Du hast deinen Hut verloren}, und wir lachten. | Wir lachten.",
                "de | {Du hast deinen Hut verloren}, und dann lachten wir. | Dann lachten wir.",
                "de | {Wir fuhren nach Wien} und kauften einen Hut. | Wir kauften einen Hut.",
                "de | {Als du deinen Hut verloren hast}, lachten wir die ganze Nacht. | Wir lachten die ganze Nacht.",
                "fr | {Quand tu as perdu ton chapeau}, nous avons ri. | Nous avons ri.",
                "fr | {Nous sommes allés à Vienne} et avons acheté un chapeau. | Nous avons acheté un chapeau.",
                "es | {Fuimos a Viena} y compramos un sombrero. | Compramos un sombrero.",
                "es | ¡{Perdiste el sombrero}, y nos reímos toda la noche! | ¡Nos reímos toda la noche!",
                "it | {Quando hai perso il cappello}, abbiamo riso. | Abbiamo riso.",
                "pl | {Kiedy zgubiłeś kapelusz}, śmialiśmy się. | Śmialiśmy się.",
                "pl | {Pojechaliśmy do Wiednia} i kupiliśmy kapelusz. | Kupiliśmy kapelusz.",
                // one between others
                "en | We laughed, and {you lost your hat}, and then we slept. | We laughed, and then we slept.",
                "en | My brother, {who lives in Vienna}, called me. | My brother called me.",
                "en | My brother – {he lives in Vienna} – called me. | My brother called me.",
                "en | My brother ({he lives in Vienna}) called me. | My brother called me.",
                "en | We laughed, {because you fell}, and then we slept. | We laughed, and then we slept.",
                "de | Mein Bruder, {der in Wien lebt}, rief mich an. | Mein Bruder rief mich an.",
                "de | Wir lachten, {und du bist hingefallen}, aber es regnete. | Wir lachten, aber es regnete.",
                "fr | Mon frère, {qui vit à Vienne}, m'a appelé. | Mon frère m'a appelé.",
                "es | Mi hermano, {que vive en Viena}, me llamó. | Mi hermano me llamó.",
                "it | Mio fratello, {che vive a Vienna}, mi ha chiamato. | Mio fratello mi ha chiamato.",
                "pl | Mój brat, {który mieszka w Wiedniu}, zadzwonił do mnie. | Mój brat zadzwonił do mnie.",
                // what hangs on a clause goes with it
                "en | You always knew how to listen, {and you forgot no day}, even mine. | You always knew how "
                        + "to listen.",
                "en | You taught me to whistle, {to dance}, to sing, and to swim. | You taught me to whistle, to "
                        + "sing, and to swim.",
                "en | We laughed, and {you cried} because it rained. | We laughed.",
                "en | We laughed, and {you cried} because it rained, but we slept. | We laughed, but we slept.",
                "en | When I came, {you cried}, and we laughed all night. | We laughed all night.",
                // a detail goes by itself where the rest stands
                "en | We danced {in the moonlight} until dawn. | We danced until dawn.",
                "en | We danced all night {under a red moon}. | We danced all night.",
                "fr | Nous avons dansé {sous une lune rouge}. | Nous avons dansé.",
                // of a few words the clause goes in which they stand
                "en | We laughed all night, and in {Vienna} you lost your hat. | We laughed all night.",
                "en | We laughed all night because you lost {forty} hats. | We laughed all night.",
                "en | We laughed all night and you lost {forty} hats. | We laughed all night.",
                "de | Wir lachten die ganze Nacht, und in {Wien} verlorst du den Hut. | Wir lachten die ganze Nacht.",
                "pl | Śmialiśmy się całą noc, a w {Wiedniu} zgubiłeś kapelusz. | Śmialiśmy się całą noc.",
            })
    void aClauseGoesAndASentenceIsLeft(String language, String marked, String left) {
        String around = "It is late. %s Write soon.";
        assertThat(left(language, marked)).isEqualTo(left);
        assertThat(left(language, around.formatted(marked))).isEqualTo(around.formatted(left));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | {We met in Vienna.}",
                "en | {We met in Vienna}.",
                "en | We met in {Vienna}.",
                "en | We met in {Vienna} and in Graz.",
                "en | {When I was ill}, you.",
                "en | When I was ill, {you came to Vienna}.",
                "en | {You came to Vienna} because I was ill.",
                "en | {You came to Vienna}, which I liked.",
                "en | Emma told me {that you sing in the choir}.",
                "en | I wonder {whether you still sing}.",
                "en | I know this: {you still sing}.",
                "en | Our daughter Emma told me in March that you still sing in the choir on {Fulton Street}.",
                "de | Ich glaube, {du warst in Wien}.",
                "de | Emma sagt, {dass du im Chor singst}.",
                "de | {Du warst in Wien}, weil ich krank war.",
                "de | {Als ich krank war}, kam Emma zu mir nach Hause.",
                "fr | Emma m'a dit {que tu chantes}.",
                "es | Emma me dijo {que cantas}.",
                "it | Emma mi ha detto {che canti}.",
                "pl | Emma powiedziała, {że śpiewasz}.",
            })
    void aSentenceWhoseMainClauseGoesGoesWhole(String language, String marked) {
        assertThat(left(language, "It is late. " + marked + " Write soon.")).isEqualTo("It is late. Write soon.");
        assertThat(left(language, marked + " Write soon.")).isEqualTo("Write soon.");
        assertThat(left(language, "It is late. " + marked)).isEqualTo("It is late.");
    }

    @Test
    void aParagraphThatBecomesEmptyGoes() {
        assertThat(left("en", "Dear June,\n\n{We met in Vienna.}\n\nYours,\nSam"))
                .isEqualTo("Dear June,\n\nYours,\nSam");
        assertThat(left("en", "Dear June,\n\nIt is late. {We met in Vienna.}\n\nYours,\nSam"))
                .isEqualTo("Dear June,\n\nIt is late.\n\nYours,\nSam");
        assertThat(left("en", "Dear June,\n\n{We met in Vienna.} It is late.\n\nYours,\nSam"))
                .isEqualTo("Dear June,\n\nIt is late.\n\nYours,\nSam");
        assertThat(left("en", "{We met in Vienna.}\n\nYours,\nSam")).isEqualTo("Yours,\nSam");
        assertThat(left("en", "Dear June,\n\n{We met in Vienna.}\n")).isEqualTo("Dear June,");
        assertThat(left("en", "One line.\n{We met in Vienna.}\nAnother.")).isEqualTo("One line.\nAnother.");
        assertThat(left("en", "One line.\n{We met in Vienna.}\n\nYours,\nSam")).isEqualTo("One line.\n\nYours,\nSam");
    }

    @Test
    void whatIsSaidInOneBreathKeepsItsQuotationMarks() {
        assertThat(left("en", "She said: “{We met in Vienna.} You laughed.”")).isEqualTo("She said: “You laughed.”");
        assertThat(left("en", "“You laughed. {We met in Vienna.}”")).isEqualTo("“You laughed.”");
        assertThat(left("de", "Er sagte: „Ja.“ {Wir trafen uns in „Wien“.} Gut."))
                .isEqualTo("Er sagte: „Ja.“ Gut.");
        assertThat(left("de", "Er sagte: „Du lachst. {Wir trafen uns in Wien.“} Gut."))
                .isEqualTo("Er sagte: „Du lachst.“ Gut.");
        assertThat(left("en", "It is late (as ever). {We met “there”.} Write."))
                .isEqualTo("It is late (as ever). Write.");
    }

    @Test
    void aMarkOverTwoSentencesTakesBoth() {
        assertThat(left("en", "It is late. We met in {Vienna. You} laughed. Write."))
                .isEqualTo("It is late. Write.");
    }
}
