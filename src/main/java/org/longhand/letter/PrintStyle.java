package org.longhand.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Sheet;
import org.longhand.http.Problems;
import org.longhand.press.Ink;
import org.longhand.press.Sheets;
import org.longhand.press.Stationery;

/**
 * What a letter is written with and on.
 *
 * @param substitute whether a character that the hand cannot write may be replaced by a harmless stand-in
 */
record PrintStyle(Hand hand, Sheet sheet, Stationery stationery, Ink ink, boolean substitute) {

    /**
     * @param names as in the API; an absent one means the first of its kind
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field where there is no such thing
     */
    static PrintStyle of(Names names) {
        return new PrintStyle(
                choose("hand", names.hand(), Hands::named, Hands.ids()),
                choose("paper", names.paper(), Sheets::named, Sheets.all().stream().map(Sheet::name).toList()),
                choose("stationery", names.stationery(), Stationery::named,
                        Arrays.stream(Stationery.values()).map(Stationery::id).toList()),
                choose("ink", names.ink(), Ink::named, Ink.all().stream().map(Ink::name).toList()),
                names.substitute());
    }

    /** The same by name; null where nobody chose. */
    record Names(String hand, String paper, String stationery, String ink, boolean substitute) {

        /** These names, and the others' where these are silent. */
        Names or(Names others) {
            return new Names(or(hand, others.hand), or(paper, others.paper), or(stationery, others.stationery),
                    or(ink, others.ink), substitute || others.substitute);
        }

        private static String or(String name, String other) {
            return name == null || name.isBlank() ? other : name;
        }
    }

    private static <T> T choose(String field, String name, Function<String, Optional<T>> named, List<String> all) {
        return named.apply(name == null ? all.get(0) : name).orElseThrow(() -> Problems.invalid(field,
                "There is no " + field + " of this name. There are: " + String.join(", ", all) + "."));
    }
}
