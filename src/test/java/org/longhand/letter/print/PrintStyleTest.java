package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.longhand.hand.Hands;
import org.longhand.hand.Style;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.letter.print.PrintStyle.Choice;
import org.longhand.press.Ink;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

class PrintStyleTest {

    private static final Choice NOTHING = Choice.of(null, null, null, null);

    private static Choice neatness(Double neatness) {
        return new Choice(null, null, null, null, neatness, null, null, false, false);
    }

    private static void assertRefused(Choice choice, String field, String advice) {
        assertThatThrownBy(choice::style).isInstanceOfSatisfying(InvalidInputException.class, e -> {
            assertThat(e.field()).isEqualTo(field);
            assertThat(e.advice()).contains(advice);
        });
    }

    @Test
    void whereNobodyChoseTheFirstOfEachKindIsTaken() {
        PrintStyle style = NOTHING.style();
        assertThat(style.hand().id()).isEqualTo(Hands.ids().get(0));
        assertThat(style.sheet()).isEqualTo(Sheets.all().get(0));
        assertThat(style.stationery()).isEqualTo(Stationery.values()[0]);
        assertThat(style.ink()).isEqualTo(Ink.all().get(0));
        assertThat(style.style()).isEqualTo(Style.CAREFUL);
        assertThat(style.substitute()).isFalse();
        assertThat(style.detail()).isEqualTo(Detail.FINE);
    }

    @Test
    void whatIsChosenIsTaken() {
        PrintStyle style = new Choice("theodore", "a5", "ruled", "black", 0.2, "spaced", true, true, true).style();
        assertThat(style.hand().id()).isEqualTo("theodore");
        assertThat(style.sheet().name()).isEqualTo("a5");
        assertThat(style.stationery()).isEqualTo(Stationery.RULED);
        assertThat(style.ink().name()).isEqualTo("black");
        assertThat(style.style())
                .isEqualTo(Style.CAREFUL
                        .withNeatness(0.2)
                        .withParagraphs(Style.Paragraphs.SPACED)
                        .withRuled(true)
                        .withFit(true)
                        .withCompact(true));
        assertThat(style.substitute()).isTrue();
        assertThat(style.detail()).isEqualTo(Detail.COMPACT);
    }

    @Test
    void whatThereIsNotIsRefusedWithWhatThereIs() {
        assertRefused(Choice.of("nobody", null, null, null), "hand", "There are: rose, theodore");
        assertRefused(Choice.of(null, "a0", null, null), "paper", "a4");
        assertRefused(Choice.of(null, null, "marble", null), "stationery", "ruled");
        assertRefused(Choice.of(null, null, null, "milk"), "ink", "black");
        assertRefused(
                new Choice(null, null, null, null, null, "hanging", null, false, false),
                "paragraphs",
                "indented, spaced");
    }

    @Test
    void neatnessIsFromHurriedToBestBehaviour() {
        assertThat(neatness(0.0).style().style().neatness()).isZero();
        assertThat(neatness(1.0).style().style().neatness()).isEqualTo(1);
        assertRefused(neatness(-0.01), "neatness", "from 0");
        assertRefused(neatness(1.01), "neatness", "to 1");
        assertRefused(neatness(Double.NaN), "neatness", "to 1");
    }

    @Test
    void aChoiceIsCompletedByAnother() {
        Choice first = new Choice("rose", " ", null, null, null, null, false, true, true);
        Choice second = new Choice("sam", "a5", "ruled", "black", 0.4, "spaced", true, false, false);
        assertThat(first.or(second))
                .isEqualTo(new Choice("rose", "a5", "ruled", "black", 0.4, "spaced", false, true, true));
        assertThat(NOTHING.or(second).fit()).isTrue();
        assertThat(neatness(0.1).or(second).neatness()).isEqualTo(0.1);
    }
}
