package org.longhand.proof.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantTest {

    @ParameterizedTest
    @CsvSource({
        "en-US, en-US",
        "en_au, en-AU",
        "en-IE, en-GB",
        "de-AT, de-AT",
        "de-LI, de-CH",
        "de-LU, de-DE",
        "fr-CA, fr",
        "PL, pl-PL"
    })
    void aRegionIsReadByItsOwnRulesWhereThereAreAny(String language, String code) {
        assertThat(Variant.of(language)).contains(new Variant(code, List.of()));
    }

    @Test
    void plainEnglishMayBeSpeltEitherWay() {
        assertThat(Variant.of("en")).contains(new Variant("en-GB", List.of("en-US")));
    }

    @Test
    void aLanguageWithoutRulesIsNotRead() {
        assertThat(Variant.of("sv")).isEmpty();
        assertThat(Variant.of("")).isEmpty();
    }
}
