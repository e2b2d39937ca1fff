package org.longhand.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An ellipsis that stands for something left out is a gap; one that trails off is none. */
class LeftOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 1 | Emma told me that you still sing in the choir on ….",
                "en | 3 | Our daughter … told me in … that you still sing in the choir on ….",
                "en | 1 | We met in …, and it rained.",
                "en | 1 | We met in ... last summer.",
                "en | 1 | We met in ... .",
                "en | 1 | I remember […] and laugh.",
                "en | 1 | I remember [...] and laugh.",
                "en | 1 | I remember (…) and laugh.",
                "en | 1 | It was my … who said so.",
                "de | 1 | Wir trafen uns in … im Sommer.",
                "de | 1 | Unsere Tochter singt im Chor in der ….",
                "fr | 1 | Nous étions à … en été.",
                "es | 1 | Nos vimos en … el verano pasado.",
                "it | 1 | Ci siamo visti a … in estate.",
                "pl | 1 | Spotkaliśmy się w … latem.",
                "en | 0 | Well… I do not know.",
                "en | 0 | Well… it rained.",
                "en | 0 | I waited … and waited.",
                "en | 0 | And then I thought of you...",
                "en | 0 | And then I thought of you ...",
                "en | 0 | I waited for hours….",
                "en | 0 | I waited for hours….\\n\\nThen I left.",
                "en | 0 | So many years … You know it.",
                "en | 0 | … and it rained.",
                "de | 0 | Ich weiß nicht … Vielleicht.",
                "de | 0 | Weißt du noch …?",
                "de | 0 | Ich warte … und warte.",
                "fr | 0 | Eh bien… je ne sais pas.",
            })
    void gapsAreFoundAndBreathsAreNot(String language, int gaps, String text) {
        assertThat(LeftOut.in(text.replace("\\n", "\n"), language)).hasSize(gaps);
    }
}
