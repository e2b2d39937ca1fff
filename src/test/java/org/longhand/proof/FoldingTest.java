package org.longhand.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.people.text.TextFolding;
import org.longhand.proof.remark.Remark;
import org.longhand.proof.remark.RemarkKind;
import org.longhand.proof.told.PreviousLetter;

/**
 * Letters that are longer or shorter once they are folded change no remark, whether they stand before, in or behind it.
 */
class FoldingTest {

    private static final String[] FACTS = {
        "I kept the blue cup on the kitchen shelf.", "You have three cats.", "We capsized the boat beside the old weir."
    };

    private static Proof proof;

    @BeforeAll
    static void sharpen() throws IOException {
        proof = new Proof(RedPen.builtIn());
    }

    private static Brief brief(String language, String... facts) {
        return Brief.of(
                new Person("Sam Reyes", null, "Sam"),
                new Person("June Park", "June", null),
                "Old friends.",
                "friendship",
                null,
                null,
                language,
                Length.SHORT,
                Stream.of(facts).map(Fact::new).toList(),
                "Yours,",
                LocalDate.of(2026, 2, 20));
    }

    private static List<String> marked(Brief brief, String text) {
        List<PreviousLetter> before = List.of(
                new PreviousLetter(new UUID(0, 1), null, "We capsized the boat beside the old weir, you and me."));
        return proof.read(brief, text, before).stream()
                .peek(r -> assertThat(text).as(r.toString()).satisfies(t -> at(r, t)))
                .map(r -> r.kind() + " " + TextFolding.compose(r.words()))
                .toList();
    }

    private static void at(Remark remark, String text) {
        if (remark.start() < remark.end() && remark.kind() != RemarkKind.WRONG_LANGUAGE) {
            assertThat(text.substring(remark.start(), remark.end())).isEqualTo(remark.words());
        }
    }

    static Stream<String> claims() {
        return Stream.of(
                "Please call [the number here] soon.",
                "Here is your letter.",
                "You kept the blue cup on the kitchen shelf.",
                "She said “the sea is a liar” to me.",
                "It was the 3rd of May, and 17 of us came.",
                "You have three dogs.",
                "My aunt came.",
                "I wore it in Oslo.",
                "It was a tapestry.",
                "We capsized the boat beside the old weir, you and me.");
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("claims")
    void whatStandsBeforeOrBehindAClaimChangesNothing(String claim) {
        Brief brief = brief("en", FACTS);
        List<String> alone = marked(brief, claim);
        assertThat(alone).anyMatch(mark -> !mark.startsWith("UNTOLD"));
        for (String other : new String[] {
            "Straße",
            "cœur",
            "İzmir İzmir",
            "of\uFB01ce",
            "cafe\u0301 cafe\u0301",
            "\uD83D\uDE00",
            "\uD835\uDC00\uD835\uDC01",
            "so\u00AD\u200Bso"
        }) {
            assertThat(marked(brief, other + ". " + claim))
                    .as(other + " before")
                    .containsAll(alone);
            assertThat(marked(brief, claim + " " + other + "."))
                    .as(other + " behind")
                    .containsAll(alone);
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"de-second", "fr-second", "es-second", "it-second", "pl-second"})
    void accentsMayBeCharactersOfTheirOwn(String corpus) {
        for (Corpus.Case one : Corpus.read(corpus)) {
            assertThat(marked(one.brief(), Normalizer.normalize(one.text(), Normalizer.Form.NFD)))
                    .as(one.text())
                    .isEqualTo(marked(one.brief(), one.text()));
        }
    }

    @Tag("slow")
    @Test
    void aBriefMayHaveThemToo() {
        for (Corpus.Case one : Corpus.read("fr-apart")) {
            Brief b = one.brief();
            Brief apart = Brief.of(
                    b.sender(),
                    b.recipient(),
                    b.relationship(),
                    b.occasion(),
                    b.purpose(),
                    b.tone(),
                    b.language(),
                    b.length(),
                    b.facts().stream()
                            .map(f -> new Fact(Normalizer.normalize(f.text(), Normalizer.Form.NFD)))
                            .toList(),
                    b.closing(),
                    b.date());
            assertThat(marked(apart, one.text())).as(one.text()).isEqualTo(marked(b, one.text()));
        }
    }

    @Tag("slow")
    @Test
    void ligaturesAreTheirLetters() {
        for (Corpus.Case one : Corpus.read("en")) {
            String text =
                    one.text().replace("ffi", "\uFB03").replace("fi", "\uFB01").replace("fl", "\uFB02");
            if (!text.equals(one.text())) {
                assertThat(marked(one.brief(), text)).as(text).isEqualTo(marked(one.brief(), one.text()));
            }
        }
    }

    @Test
    void theWordsOfARemarkStandAsTheyWereWritten() {
        Remark remark = proof.readPart(brief("fr"), "Zoe\u0301 et Gwenae\u0308l sont venus.")
                .get(1);
        assertThat(remark.words()).isEqualTo("Gwenae\u0308l");
        assertThat(remark.start()).isEqualTo(8);
    }

    @Test
    void aSentenceIsTracedToItsFactAtItsPlace() {
        String text = "E\u0301te\u0301. I kept the blue cup on the kitchen shelf.";
        Provenance.Sentence sentence = Provenance.of(brief("en", FACTS), text).get(1);
        assertThat(text.substring(sentence.start(), sentence.end()))
                .startsWith("I kept")
                .endsWith("shelf.");
        assertThat(sentence.from()).extracting(Provenance.Origin::fact).containsExactly(0);
    }
}
