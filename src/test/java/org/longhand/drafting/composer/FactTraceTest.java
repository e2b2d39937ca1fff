package org.longhand.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.longhand.brief.Brief;

class FactTraceTest {

    private final Brief brief = Briefs.english("letter", "You taught me to bake.");

    @Test
    void aFactInTheFormOfThanksIsFound() {
        assertThat(FactTrace.missing(
                        "You taught me to bake.", "Dear Zofia,\n\nThank you for teaching me to bake.", brief))
                .isEmpty();
    }

    @Test
    void aFactThatWasDroppedIsMissed() {
        assertThat(FactTrace.missing("You taught me to bake.", "Dear Zofia,\n\nThank you for the cup.", brief))
                .containsExactly("taught", "bake");
    }

    @Test
    void aNumberThatChangedIsMissed() {
        assertThat(FactTrace.missing("Zofia turns 90.", "Dear Zofia,\n\nYou turn 91.", brief))
                .containsExactly("90");
    }

    @Test
    void wordsThatAreScatteredOverParagraphsDoNotCount() {
        assertThat(FactTrace.missing("The fan was broken.", "The fan hums.\n\nThe window was broken.", brief))
                .isNotEmpty();
    }

    @Test
    void aNegationThatWasLostIsMissed() {
        assertThat(FactTrace.missing("You never told Mum.", "You told Mum.", brief))
                .containsExactly("never");
    }
}
