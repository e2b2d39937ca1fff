package org.longhand.maker;

import java.util.List;
import org.longhand.hand.Hand.Licence;

/**
 * What a hand is made from.
 *
 * @param id of the hand
 * @param font file on the test class path under {@code fonts}
 * @param alternates suffixes of the names of glyphs that are other forms of a letter
 * @param joined whether its letters are joined within a word
 * @param space usual gap between words, in x-heights
 * @param variability how much its writer varies, as a multiple of what most people do
 * @param barred letters whose stem gets a bar at its head and foot, where the font has none: a bare I is read as an l
 *     or a slash
 * @param enough how much of the font's ink small letters must cover, where fewer nodes do: they fill a page, each node
 *     costs time and room, and the last of it is the edge of the font's ink rather than the way of a pen
 */
record HandSpec(
        String id,
        String title,
        String description,
        String font,
        Licence licence,
        List<String> alternates,
        boolean joined,
        double space,
        double variability,
        String barred,
        double enough) {

    private static final String GESWEIN = "Copyright (c) 2010, Kimberly Geswein (kimberlygeswein.com)";

    /** The hands that the project ships. */
    static final List<HandSpec> ALL = List.of(
            new HandSpec(
                    "rose",
                    "Rose",
                    "An older woman's sloping hand, half joined, practised over many letters.",
                    "LaBelleAurore_400Regular.ttf",
                    ofl(GESWEIN, "La Belle Aurore"),
                    List.of(),
                    true,
                    1.0,
                    0.8,
                    "",
                    0.91),
            new HandSpec(
                    "theodore",
                    "Theodore",
                    "A quick pen that leans forward and lifts between letters.",
                    "NothingYouCouldDo_400Regular.ttf",
                    ofl(GESWEIN, "Nothing You Could Do"),
                    List.of(),
                    false,
                    1.05,
                    0.84,
                    "I",
                    0.885),
            new HandSpec(
                    "amelia",
                    "Amelia",
                    "A neat joined hand, learned at school and kept.",
                    "CedarvilleCursive_400Regular.ttf",
                    ofl(GESWEIN, "Cedarville Cursive"),
                    List.of(),
                    true,
                    1.05,
                    0.78,
                    "",
                    0.895),
            new HandSpec(
                    "walter",
                    "Walter",
                    "A grandfather's joined hand, heavy with ink and in no hurry.",
                    "HomemadeApple_400Regular.ttf",
                    new Licence(
                            "Apache-2.0",
                            "Copyright (c) 2010 by Font Diner, Inc. All rights reserved.",
                            "Made from the font Homemade Apple"),
                    List.of(),
                    true,
                    0.95,
                    0.7,
                    "",
                    0.858),
            new HandSpec(
                    "lucy",
                    "Lucy",
                    "A young, upright hand with long loops and a fine pen.",
                    "Zeyada_400Regular.ttf",
                    ofl(GESWEIN, "Zeyada"),
                    List.of(),
                    false,
                    1.05,
                    0.98,
                    "I",
                    0.895),
            new HandSpec(
                    "sam",
                    "Sam",
                    "Tall, narrow print from a fine-liner.",
                    "WaitingfortheSunrise_400Regular.ttf",
                    ofl(GESWEIN, "Waiting for the Sunrise"),
                    List.of(),
                    false,
                    0.95,
                    1.04,
                    "I",
                    0.895),
            new HandSpec(
                    "loretta",
                    "Loretta",
                    "A lively brush-like hand that bounces along, mostly unjoined.",
                    "Caveat_400Regular.ttf",
                    ofl(
                            "Copyright 2014 The Caveat Project Authors" + " (https://github.com/googlefonts/caveat)",
                            "Caveat"),
                    List.of(".ss01", ".ss02"),
                    false,
                    0.85,
                    0.94,
                    "",
                    0.895),
            new HandSpec(
                    "nora",
                    "Nora",
                    "Round, friendly print, written upright with a felt pen.",
                    "Mynerve_400Regular.ttf",
                    ofl(
                            "Copyright 2022 The Mynerve Project Authors"
                                    + " (https://github.com/carolinashort/MyNerve)",
                            "Mynerve"),
                    List.of(".alt1", ".alt2"),
                    false,
                    0.85,
                    0.77,
                    "",
                    0.895));

    private static Licence ofl(String copyright, String font) {
        return new Licence("OFL-1.1", copyright, "Made from the font " + font);
    }

    static HandSpec named(String id) {
        return ALL.stream().filter(spec -> spec.id.equals(id)).findFirst().orElseThrow();
    }
}
