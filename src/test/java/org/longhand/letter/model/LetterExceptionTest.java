package org.longhand.letter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.longhand.letter.model.LetterException.Category;
import org.longhand.letter.model.LetterException.Kind;

class LetterExceptionTest {

    @Test
    void itCarriesWhatACallerNeedsAndNoWordOfItInItsMessage() {
        LetterException plain = new LetterException(Kind.GLYPH_UNSUPPORTED);
        LetterException told = plain.with("hand", "rose").with("glyphs", null).with("hands", 2);
        assertThat(told.data()).containsOnlyKeys("hand", "hands");
        assertThat(told.get("hand", String.class)).isEqualTo("rose");
        assertThat(told.get("glyphs", String.class)).isNull();
        assertThat(told).hasMessage("GLYPH_UNSUPPORTED");
        assertThat(told.getStackTrace()).isEqualTo(plain.getStackTrace());
        assertThat(plain.data()).isEmpty();
    }

    @Test
    void aCallerSteersByItsSort() {
        LetterException stale = new LetterException(Kind.VERSION_STALE);
        assertThat(stale.kind()).isEqualTo(Kind.VERSION_STALE);
        assertThat(stale.category()).isEqualTo(Category.VERSION);
        assertThat(stale.is(Kind.STILL_DRAFTING, Kind.VERSION_STALE)).isTrue();
        assertThat(stale.is(Kind.STILL_DRAFTING)).isFalse();
        assertThat(new InvalidInputException("date", "Say a day."))
                .hasMessage("invalid date")
                .satisfies(e -> assertThat(e.advice()).isEqualTo("Say a day."));
    }
}
