package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-03-14 | en    | 14 March 2026
        2026-03-14 | en-US | March 14, 2026
        2026-03-01 | fr    | 1er mars 2026
        2026-03-02 | fr    | 2 mars 2026
        2026-03-14 | de    | 14. März 2026
        2026-03-14 | es    | 14 de marzo de 2026
        2026-03-14 | it    | 14 marzo 2026
        2026-03-14 | pl    | 14 marca 2026
        """)
    void aDateReadsAsOneWritesIt(LocalDate date, String language, String line) {
        assertThat(DateLine.of(date, language)).isEqualTo(line);
    }
}
