package org.longhand.proof.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeUnitTest {

    @ParameterizedTest
    @CsvSource({
        "en, decades, DECADE",
        "de, jahrzehnte, DECADE",
        "fr, decennies, DECADE",
        "es, decadas, DECADE",
        "it, decenni, DECADE",
        "pl, dekady, DECADE",
        "en, fortnight, WEEK",
        "pl, lat, YEAR",
        "it, ore, HOUR",
        "de, minuten, MINUTE",
        "en, centuries, CENTURY",
        "en, cats,",
    })
    void aWordNamesItsUnitInEachLanguage(String language, String word, TimeUnit unit) {
        assertThat(TimeUnit.of(word, Lexicon.of(language))).isEqualTo(unit);
    }

    @Test
    void unitsTurnIntoEachOtherWhereThatIsExact() {
        assertThat(TimeUnit.DECADE.in(TimeUnit.YEAR, 3)).isEqualTo(30);
        assertThat(TimeUnit.WEEK.in(TimeUnit.DAY, 2)).isEqualTo(14);
        assertThat(TimeUnit.MINUTE.in(TimeUnit.HOUR, 90)).isEqualTo(1.5);
        assertThat(TimeUnit.MONTH.in(TimeUnit.DAY, 1)).isNaN();
        assertThat(TimeUnit.WEEK.in(TimeUnit.MONTH, 4)).isNaN();
    }

    @Test
    void everyLanguageNamesEveryUnit() {
        assertThat(Lexicon.LANGUAGES)
                .allSatisfy(language ->
                        assertThat(Lexicon.of(language).lines("units")).hasSize(TimeUnit.values().length));
    }
}
