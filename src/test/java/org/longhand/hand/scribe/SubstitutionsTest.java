package org.longhand.hand.scribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.SyntheticHand;

class SubstitutionsTest {

    private static final Hand HAND = without(SyntheticHand.printed(), Set.of("œ", "Œ"));

    @Test
    void anotherShapeOfTheSameMarkStandsIn() {
        assertThat(Substitutions.apply(
                        "cʼest ma sœur…\tet\u00a0toi\u202f? non\u2011breaking soft\u00adhyphen ﬁn", HAND))
                .isEqualTo("c’est ma soeur… et toi ? non-breaking softhyphen fin");
    }

    @Test
    void whatTheHandWritesStaysAsItIs() {
        String text = "café – “quote” …\nnew line";
        assertThat(Substitutions.apply(text, HAND)).isEqualTo(text);
    }

    @Test
    void whatHasNoHarmlessStandInStays() {
        assertThat(Substitutions.apply("❤️ ẍ ж x₂", HAND)).isEqualTo("❤️ ẍ ж x₂");
    }

    @Test
    void everyPartOfTheLetterIsRead() {
        LetterText text = Substitutions.apply(new LetterText("1ʼ2", "œ", List.of("œ", "Œ"), "œ,", "Œdipe"), HAND);
        assertThat(text).isEqualTo(new LetterText("1’2", "oe", List.of("oe", "Oe"), "oe,", "Oedipe"));
    }

    private static Hand without(Hand hand, Set<String> characters) {
        Map<String, List<GlyphForm>> forms = new HashMap<>(hand.forms());
        forms.keySet().removeAll(characters);
        return new Hand(
                hand.id(),
                hand.title(),
                hand.description(),
                hand.joined(),
                hand.spaceWidth(),
                hand.ascender(),
                hand.descender(),
                hand.variability(),
                hand.licence(),
                forms,
                hand.kerning());
    }
}
