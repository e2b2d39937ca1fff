package org.longhand.maker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;

class AgreementTest {

    static List<HandSpec> specs() {
        return HandSpec.ALL;
    }

    @Test
    void everyHandHasItsSource() {
        assertThat(HandSpec.ALL).extracting(HandSpec::id).isEqualTo(Hands.ids());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void strokesCoverTheGlyphsTheyWereTracedFrom(HandSpec spec) {
        Agreement agreement = Agreement.of(spec, Hands.named(spec.id()).orElseThrow());
        assertThat(agreement.below(0.85)).isEmpty();
        assertThat(agreement.middle()).isGreaterThanOrEqualTo(0.92);
        assertThat(agreement.overlaps()).hasSizeGreaterThan(180);
    }

    /** Lets a lost eye be seen that is too small to weigh in the overlap of its glyph. */
    @ParameterizedTest
    @MethodSource("specs")
    void countersOfTheFontStayOpen(HandSpec spec) {
        Hand hand = Hands.named(spec.id()).orElseThrow();
        try (FontSource font = FontSource.read(spec.font())) {
            double xHeight = FontMeasures.xHeight(font);
            double scale = new GlyphTracer(FontMeasures.strokeWidth(font), xHeight).scale();
            List<String> filled = Stream.of("abdegopqABDOPQR04689".split(""))
                    .filter(c -> {
                        InkMask glyph = InkMask.fill(font.outline(font.glyph(c)), scale);
                        InkMask drawn = glyph.blank();
                        Redraw.strokes(drawn, hand.forms().get(c).get(0).strokes(), xHeight);
                        return glyph.counters(240).stream().anyMatch(counter -> counter.covered(drawn) > 0.5);
                    })
                    .toList();
            assertThat(filled).isEmpty();
        }
    }
}
