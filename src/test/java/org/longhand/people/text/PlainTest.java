package org.longhand.people.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łucja Dąbrowska|  lucja   dabrowska ", "Daniel O’Brien|DANIEL O'BRIEN",
                        "Noël Lefèvre|Noe\u0308l Lefevre",
                "Straße|STRASSE", "Anne-Marie Ø.|anne marie o", "Mrs. Pilar Ibáñez|mrs pilar ibanez"
            })
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(Plain.key(one)).isEqualTo(Plain.key(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"June Park|June Parker", "Ann|Anne", "हिंदी|हद", "💛|💙"})
    void otherNamesStayOthers(String one, String other) {
        assertThat(Plain.key(one)).isNotEqualTo(Plain.key(other));
    }

    @Test
    void aTextOfSignsAloneHasAKey() {
        assertThat(Plain.of(" ♥♥ ")).isEmpty();
        assertThat(Plain.key(" ♥♥ ")).isEqualTo("♥♥");
    }

    @Test
    void theSameFactToldTwiceHasOneDigest() {
        assertThat(Plain.digest("You turn 90 on 14 March."))
                .isEqualTo(Plain.digest("you turn 90, on 14 march"))
                .isNotEqualTo(Plain.digest("You turn 91 on 14 March."))
                .hasSize(64);
    }
}
