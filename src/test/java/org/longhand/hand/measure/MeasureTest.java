package org.longhand.hand.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void pathsOfEitherCaseAreTheSameInk() throws Exception {
        String absolute = "M10 10L10 20C12 22 14 22 16 20";
        String relative = "M10 10l0 10c2 2 4 2 6 0";
        Mark one = only(page(glyph(absolute)));
        Mark two = only(page(glyph(relative)));
        assertThat(two.x()).containsExactly(one.x(), within(1e-5f));
        assertThat(two.y()).containsExactly(one.y(), within(1e-5f));
        assertThat(one.left()).isEqualTo(1);
        assertThat(one.right()).isCloseTo(1.6f, within(0.01f));
        assertThat(one.bottom()).isCloseTo(2.15f, within(0.01f));
        assertThat(one.width()).containsOnly(0.2f);
    }

    @Test
    void aFontHasNoVariationAndIsFoundOut() throws Exception {
        Measure font = Measure.of(SvgReader.read(List.of(page(rows(0)))));
        assertThat(font.shape()).isCloseTo(0, within(1e-3));
        assertThat(font.heightCv()).isCloseTo(0, within(1e-3));
        assertThat(font.slantSd()).isCloseTo(0, within(0.05));
        assertThat(font.slopeSd()).isCloseTo(0, within(1e-3));
        assertThat(font.baselineSd()).isCloseTo(0, within(1e-3));
        assertThat(font.gapCv()).isCloseTo(0, within(1e-3));
        assertThat(font.gapMean()).isCloseTo(1.4, within(0.01));
        assertThat(font.edgeSd()).isCloseTo(0, within(1e-3));
        assertThat(font.edgeDrift()).isCloseTo(0, within(1e-3));
        assertThat(font.identical()).isEqualTo(font.letters() - 1);
        assertThat(font.letters()).isEqualTo(8 * 6 * 2);
    }

    @Test
    void slopeDriftAndBaselineAreMeasured() throws Exception {
        Measure bent = Measure.of(SvgReader.read(List.of(page(rows(1)))));
        assertThat(bent.slopeSd()).isGreaterThan(0.3);
        assertThat(bent.edgeDrift()).isCloseTo(7 * 0.1, within(0.01));
    }

    private static Mark only(String page) throws Exception {
        return SvgReader.read(List.of(page))
                .pages()
                .get(0)
                .get(0)
                .words()
                .get(0)
                .get(0);
    }

    private static String glyph(String d) {
        return "<g class=\"line\" data-baseline=\"20\"><g class=\"word\" data-text=\"n\"><g class=\"glyph\" "
                + "data-char=\"n\""
                + " data-form=\"0\"><path stroke-width=\"2\" d=\"" + d + "\"/></g></g></g>";
    }

    /**
     * Eight lines of six words of two letters; each line starts a little further right and slopes more, or none does.
     */
    private static String rows(int uneven) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 8; row++) {
            StringBuilder line = new StringBuilder("<g class=\"line\" data-baseline=\"" + (100 + 40 * row) + "\">");
            for (int word = 0; word < 6; word++) {
                line.append("<g class=\"word\" data-text=\"nn\">");
                for (int letter = 0; letter < 2; letter++) {
                    double x = 50 + 30 * word + 8 * letter + uneven * row;
                    double y = 100 + 40 * row + uneven * row * 0.2 * word;
                    line.append("<g class=\"glyph\" data-char=\"n\" data-form=\"0\"><path stroke-width=\"1\" d=\"M")
                            .append(x)
                            .append(' ')
                            .append(y)
                            .append("l0-10 8 0 0 10\"/></g>");
                }
                line.append("</g>");
            }
            rows.add(line.append("</g>").toString());
        }
        return String.join("", rows);
    }

    private static String page(String lines) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" data-x-height=\"10\"><g class=\"ink\">" + lines
                + "</g></svg>";
    }
}
