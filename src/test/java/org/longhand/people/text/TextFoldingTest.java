package org.longhand.people.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFoldingTest {

    /** What is looked up for a Latin letter and what is worked out for any script are the same. */
    @Test
    void aLatinLetterIsFoldedAlikeBesideAnyOther() {
        for (char c = 0; c < 0x200; c++) {
            String letter = Character.toString(c);
            assertThat(TextFolding.fold("я" + letter))
                    .as(Integer.toHexString(c))
                    .isEqualTo("я" + TextFolding.fold(letter));
        }
    }

    @Test
    void accentsLigaturesAndCurledApostrophesGo() {
        assertThat(TextFolding.fold("Łódź, cœur, Straße, l’été")).isEqualTo("lodz, coeur, strasse, l'ete");
        assertThat(TextFolding.fold("ﬁne ٣")).isEqualTo("fine 3");
    }
}
