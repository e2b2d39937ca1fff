package org.longhand.maker;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.HandFormat;
import org.longhand.hand.PenStroke;

/**
 * Makes the resource files of the hands from the fonts in {@code src/test/resources/fonts}, and prints how well they
 * agree. A font gives the same bytes every time. In the project's folder:
 *
 * <pre>
 * ./mvnw -q -Pbench test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.longhand.maker.Maker
 * -Dexec.args=rose
 * </pre>
 */
public final class Maker {

    private static final Path RESOURCES = Path.of("src/main/resources/org/longhand/hand");

    private Maker() {}

    /** @param ids of the hands to make; all of them if there is none */
    public static void main(String[] ids) throws IOException {
        List<HandSpec> specs = ids.length == 0
                ? HandSpec.ALL
                : Arrays.stream(ids).map(HandSpec::named).toList();
        System.out.printf(
                Locale.ROOT,
                "%-10s %9s %9s %9s %8s %6s %9s%n",
                "hand",
                "IoU least",
                "IoU mid",
                "below .85",
                "segments",
                "forms",
                "bytes");
        for (HandSpec spec : specs) {
            Hand hand = HandMaker.make(spec);
            Path file = RESOURCES.resolve(spec.id() + ".hand");
            try (OutputStream out = Files.newOutputStream(file)) {
                HandFormat.write(hand, out);
            }
            Agreement agreement = Agreement.of(spec, hand);
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %9.3f %9.3f %9s %8.1f %6d %9d%n",
                    spec.id(),
                    agreement.least(),
                    agreement.middle(),
                    agreement.below(0.85),
                    segments(hand),
                    hand.forms().values().stream().mapToInt(List::size).sum(),
                    Files.size(file));
        }
    }

    /** Mean of segments a letter, in small letters as often as English uses them. */
    private static double segments(Hand hand) {
        String text =
                "eeeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnsssssshhhhhhrrrrrrddddllllcccuuummmwwwffggyyppbvk";
        return text.chars()
                .mapToObj(c -> hand.forms().get(Character.toString(c)).get(0))
                .mapToInt(Maker::segments)
                .average()
                .orElseThrow();
    }

    private static int segments(GlyphForm form) {
        return form.strokes().stream().mapToInt(PenStroke::segments).sum();
    }
}
