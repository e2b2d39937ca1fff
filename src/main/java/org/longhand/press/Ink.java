package org.longhand.press;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An ink, and what it looks like on paper. Where the pen leaves less of it, it is paler and purer in colour, so an ink
 * is two colours, and a stroke's density chooses one of {@value #TINTS} steps between them.
 *
 * @param name its name in the API, such as {@code blue-black}
 * @param title what a person calls it
 * @param full the colour of density 1, as {@code 0xRRGGBB} in sRGB
 * @param thin the colour of density 0
 */
public record Ink(String name, String title, int full, int thin) {

    /** How many tints a page is drawn in. */
    static final int TINTS = 11;

    public static final Ink BLUE_BLACK = new Ink("blue-black", "Blue-black", 0x1A2440, 0x566284);
    public static final Ink ROYAL_BLUE = new Ink("royal-blue", "Royal blue", 0x1C3A9C, 0x6A83CC);
    public static final Ink BLACK = new Ink("black", "Black", 0x17171A, 0x5E5E63);
    public static final Ink SEPIA = new Ink("sepia", "Sepia", 0x4A2E1C, 0x94745A);
    public static final Ink GREEN = new Ink("green", "Green", 0x14472F, 0x5C8C74);
    public static final Ink VIOLET = new Ink("violet", "Violet", 0x45246E, 0x8B6FB2);
    public static final Ink PENCIL = new Ink("pencil", "Pencil", 0x47474B, 0x9B9BA0);

    private static final List<Ink> ALL = List.of(BLUE_BLACK, ROYAL_BLUE, BLACK, SEPIA, GREEN, VIOLET, PENCIL);

    /** Every ink; the first is the one for a letter whose writer chose none. */
    public static List<Ink> all() {
        return ALL;
    }

    /** The ink of that name in the API, such as {@code sepia}. */
    public static Optional<Ink> named(String name) {
        return ALL.stream().filter(ink -> ink.name().equals(name)).findFirst();
    }

    /**
     * The colour of a stroke, as {@code 0xRRGGBB}.
     *
     * @param density 0 to 1; what lies outside is taken as the nearer end
     */
    public int tint(float density) {
        return tint(step(density));
    }

    /** The colour of each step, from density 0 on: what {@link #tint} answers for {@link #step}. */
    public int[] tints() {
        return IntStream.range(0, TINTS).map(this::tint).toArray();
    }

    /** Which of the steps a density is. */
    public static int step(float density) {
        return (int) (Math.max(0, Math.min(1, density)) * (TINTS - 1) + 0.5f);
    }

    private int tint(int step) {
        return mix(thin >> 16, full >> 16, step) << 16 | mix(thin >> 8, full >> 8, step) << 8 | mix(thin, full, step);
    }

    private static int mix(int from, int to, int step) {
        int a = from & 0xFF;
        int b = to & 0xFF;
        return a + Math.round((b - a) * (float) step / (TINTS - 1));
    }
}
