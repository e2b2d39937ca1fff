package org.longhand.letter.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.letter.model.InvalidInputException;
import org.longhand.press.Ink;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.paper.Stationery;

/**
 * What a letter is written with and on, and how.
 *
 * @param substitute whether a character that the hand cannot write may be replaced by a harmless stand-in
 */
public record PrintStyle(Hand hand, Sheet sheet, Stationery stationery, Ink ink, Style style, boolean substitute) {

    /** How finely a file is drawn. */
    Detail detail() {
        return style.compact() ? Detail.COMPACT : Detail.FINE;
    }

    /**
     * Things by name, as in the API; null where nobody chose.
     *
     * @param neatness 0 (hurried) to 1 (best behaviour)
     * @param paragraphs {@code indented} or {@code spaced}
     */
    public record Choice(
            String hand,
            String paper,
            String stationery,
            String ink,
            Double neatness,
            String paragraphs,
            Boolean fit,
            boolean compact,
            boolean substitute) {

        /** A choice of things only. */
        public static Choice of(String hand, String paper, String stationery, String ink) {
            return new Choice(hand, paper, stationery, ink, null, null, null, false, false);
        }

        /** This choice, and the other where it is silent. */
        public Choice or(Choice others) {
            return new Choice(
                    or(hand, others.hand),
                    or(paper, others.paper),
                    or(stationery, others.stationery),
                    or(ink, others.ink),
                    neatness == null ? others.neatness : neatness,
                    or(paragraphs, others.paragraphs),
                    fit == null ? others.fit : fit,
                    compact,
                    substitute);
        }

        private static String or(String name, String other) {
            return name == null || name.isBlank() ? other : name;
        }

        /**
         * What was chosen; the first of its kind where nobody chose.
         *
         * @throws InvalidInputException naming the field where there is no such thing
         */
        public PrintStyle style() {
            Stationery on = choose(
                    "stationery",
                    stationery,
                    Stationery::named,
                    Arrays.stream(Stationery.values()).map(Stationery::id).toList());
            return new PrintStyle(
                    choose("hand", hand, Hands::named, Hands.ids()),
                    choose(
                            "paper",
                            paper,
                            Sheets::named,
                            Sheets.all().stream().map(Sheet::name).toList()),
                    on,
                    choose(
                            "ink",
                            ink,
                            Ink::named,
                            Ink.all().stream().map(Ink::name).toList()),
                    writing().withRuled(on == Stationery.RULED),
                    substitute);
        }

        private Style writing() {
            if (neatness != null && !(neatness >= 0 && neatness <= 1)) {
                throw new InvalidInputException("neatness", "Use a number from 0 (hurried) to 1 (best behaviour).");
            }
            Style.Paragraphs shown = choose(
                    "paragraphs",
                    paragraphs,
                    name -> Arrays.stream(Style.Paragraphs.values())
                            .filter(p -> name(p).equals(name))
                            .findFirst(),
                    Arrays.stream(Style.Paragraphs.values()).map(Choice::name).toList());
            return Style.CAREFUL
                    .withNeatness(neatness == null ? Style.CAREFUL.neatness() : neatness)
                    .withParagraphs(shown)
                    .withFit(Boolean.TRUE.equals(fit))
                    .withCompact(compact);
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    private static <T> T choose(String field, String name, Function<String, Optional<T>> named, List<String> all) {
        return named.apply(name == null ? all.get(0) : name)
                .orElseThrow(() -> new InvalidInputException(
                        field, "There is no " + field + " of this name. There are: " + String.join(", ", all) + "."));
    }
}
