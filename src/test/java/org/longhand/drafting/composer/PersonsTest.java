package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.de.GermanGrammar;
import org.longhand.drafting.composer.es.SpanishGrammar;

/**
 * Facts told in any person become the sender's word to the recipient, in German and Spanish, line by line of a table.
 */
class PersonsTest {

    private static final Brief DU = Briefs.brief("Jonas Brandt", "Lena Seidel", "Lena", "Freunde", "Brief", "de");
    private static final Brief SIE =
            Briefs.brief("Anton Weiß", "Frau Ruth Kessler", "Frau Kessler", "Schüler an Lehrerin", "Brief", "de");
    private static final Brief TU = Briefs.brief("Julián Ortega", "Lucía Campos", "Lucía", "Amigos", "carta", "es");
    private static final Brief USTED =
            Briefs.brief("Antonio Blanco", "Señora Carmen Ruiz", "señora Ruiz", "Alumno a profesora", "carta", "es");

    static Stream<Arguments> rows() {
        return Stream.of(rows("de", DU), rows("de-sie", SIE), rows("es", TU), rows("es-usted", USTED))
                .flatMap(s -> s);
    }

    private static Stream<Arguments> rows(String table, Brief brief) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/persons", table + ".txt")).stream()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" \\| "))
                    .map(row -> Arguments.of(table, row[0], row[1], brief));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ToldFact told(Brief b, String fact) {
        Brief brief = Briefs.brief(
                b.sender().name(),
                b.recipient().name(),
                b.recipient().calledBy(),
                b.relationship(),
                b.occasion(),
                b.language(),
                fact);
        return (b.language().equals("de") ? new GermanGrammar() : new SpanishGrammar())
                .read(brief)
                .get(0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("rows")
    void aFactInAnyPersonBecomesTheSendersWord(String table, String told, String turned, Brief brief) {
        ToldFact read = told(brief, told);

        assertThat(read.text()).isEqualTo(turned);
        assertThat(read.certain()).isTrue();
    }

    @Test
    void whatCannotBeTurnedSafelyKeepsItsWords() {
        for (String fact : List.of(
                "Meine Freundin Lena und Paul zogen weg.",
                "Ich habe Lena fast alles.",
                "Auf dem Foto stehen Lena und Ruth.")) {
            ToldFact told = told(DU, fact);
            assertThat(told.certain()).as(fact).isFalse();
            assertThat(told.text()).isEqualTo(fact);
        }
        for (String fact : List.of(
                "Lucía y Pablo se casan el 5 de mayo.",
                "Paseábamos por el parque a Lucía.",
                "Mi hija se llama Lucía por ella.")) {
            ToldFact told = told(TU, fact);
            assertThat(told.certain()).as(fact).isFalse();
            assertThat(told.text()).isEqualTo(fact);
        }
    }

    @Test
    void aPronounThatMayMeanSomebodyElseIsLeftAndStaysBesideHim() {
        Brief german = Briefs.brief(
                "Jonas Brandt",
                "Lena Seidel",
                "Lena",
                "Freunde",
                "Brief",
                "de",
                "Ich habe deinen Vater getroffen.",
                "Er war Bäcker.");
        Brief spanish = Briefs.brief(
                "Julián Ortega",
                "Lucía Campos",
                "Lucía",
                "Amigos",
                "carta",
                "es",
                "Conocí a tu padre.",
                "Era panadero.");

        assertThat(new GermanGrammar().read(german).get(1))
                .matches(t -> t.text().equals("Er war Bäcker.") && t.leansBack());
        assertThat(new SpanishGrammar().read(spanish).get(1))
                .matches(t -> t.text().equals("Era panadero.") && t.leansBack());
    }

    @Test
    void aWordOfAnotherLanguageIsQuotedAndNotBent() {
        for (Brief brief : List.of(DU, TU)) {
            ToldFact told = told(brief, "You called him a gentleman and he blushed.");
            assertThat(told.certain()).isFalse();
            assertThat(told.text()).isEqualTo("You called him a gentleman and he blushed.");
        }
    }
}
