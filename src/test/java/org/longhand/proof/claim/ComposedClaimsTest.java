package org.longhand.proof.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Nothing is marked in what the composer writes, read as if a model had written it. All sixty seeds are read by the
 * main of {@link ComposedClaims}; here are as many as a test has time for.
 */
@Tag("slow")
class ComposedClaimsTest {

    static final List<String> LANGUAGES = ComposedClaims.LANGUAGES;
    private static final int SEEDS = 6;

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void hardlyASentenceOfTheComposerIsMarked(String language) {
        assertThat(ComposedClaims.briefs(language)).hasSize(ComposedClaims.BRIEFS);

        ComposedClaims.Row row = ComposedClaims.read(language, SEEDS);

        System.out.println(ComposedClaims.head() + "\n" + row.text());
        assertThat(row.sentences()).isGreaterThan(200);
        assertThat(row.blocking()).as("%s", row.marks()).isZero();
        assertThat(row.shadedOfHundred()).as("%s", row.marks()).isLessThanOrEqualTo(1);
    }
}
