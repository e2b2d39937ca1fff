package org.longhand.maker;

import java.util.List;
import org.longhand.hand.Hand.Licence;

/**
 * What a hand is made from.
 *
 * @param id         of the hand
 * @param font       file on the test class path under {@code fonts}
 * @param alternates suffixes of the names of glyphs that are other forms of a letter
 * @param joined     whether its letters are joined within a word
 * @param space      usual gap between words, in x-heights
 */
record HandSpec(String id, String title, String description, String font, Licence licence, List<String> alternates,
        boolean joined, double space) {

    private static final String GESWEIN = "Copyright (c) 2010, Kimberly Geswein (kimberlygeswein.com)";

    /** The hands that the project ships. */
    static final List<HandSpec> ALL = List.of(
            new HandSpec("rose", "Rose", "An older woman's sloping hand, half joined, practised over many letters.",
                    "LaBelleAurore_400Regular.ttf", ofl(GESWEIN, "La Belle Aurore"), List.of(), true, 1.0));

    private static Licence ofl(String copyright, String font) {
        return new Licence("OFL-1.1", copyright, "Made from the font " + font);
    }

    static HandSpec named(String id) {
        return ALL.stream().filter(spec -> spec.id.equals(id)).findFirst().orElseThrow();
    }
}
