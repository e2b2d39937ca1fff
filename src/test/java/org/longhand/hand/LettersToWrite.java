package org.longhand.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers and texts for tests. */
public final class LettersToWrite {

    public static final Sheet A4 = new Sheet("a4", 595.28, 841.89, 72, 64, 72, 68, 6.6, 23);
    public static final Sheet CARD = new Sheet("a6", 297.64, 419.53, 34, 28, 30, 28, 5.4, 18);

    public static final String FIRST =
            "You wanted to know how the ferry was, so here it is. We sailed at six with the lamps "
                    + "still lit, and the whole deck smelled of oranges because someone had dropped a crate of "
                    + "them on the stairs. Nobody could stand up for laughing, not even the captain, who slid "
                    + "past us twice with his hat in his hand.";
    public static final String SECOND =
            "Ulla met us at the pier with both of her dogs. One of them has learned to open the gate, "
                    + "and now nobody on the street can keep a hen or a picnic to himself. Piet has painted the "
                    + "boat green and named it Désirée, after no one he will admit to, and he asks me every day "
                    + "whether you might not come for a week in June, since the guest room has a roof again.";
    public static final String THIRD =
            "The baker in Świnoujście still asks after you. I told him about the lighthouse and the "
                    + "borrowed coat – he only nodded, as if he had always known that it would end with wet "
                    + "feet.";

    private LettersToWrite() {}

    public static LetterText letter(String... paragraphs) {
        return new LetterText("9 October 2026", "Dear Wilhelm,", List.of(paragraphs), "With all my love,", "Karoline");
    }

    public static LetterText usual() {
        return letter(FIRST, SECOND, THIRD);
    }

    /** A letter of about so many words, the same for the same seed. */
    public static LetterText random(int words, long seed) {
        Random random = new Random(seed);
        String[] stock = (FIRST + " " + SECOND + " " + THIRD).split(" ");
        List<String> paragraphs = new ArrayList<>();
        int left = words;
        while (left > 0) {
            int n = Math.min(left, 1 + random.nextInt(120));
            StringBuilder paragraph = new StringBuilder();
            for (int i = 0; i < n; i++) {
                String gap = random.nextInt(25) == 0 ? "\n" : random.nextInt(30) == 0 ? "\u00a0" : " ";
                paragraph.append(i == 0 ? "" : gap).append(stock[random.nextInt(stock.length)]);
            }
            paragraphs.add(paragraph.toString());
            left -= n;
        }
        return new LetterText("", "Dear Wilhelm,", paragraphs, "With all my love,", "Karoline");
    }

    /** What the letter says, word by word. */
    public static List<String> words(LetterText text) {
        return Stream.of(
                        Stream.of(text.date(), text.salutation()),
                        text.paragraphs().stream(),
                        Stream.of(text.closing(), text.signature()),
                        text.postscripts().stream())
                .flatMap(s -> s)
                .flatMap(s -> Arrays.stream(s.split("[\\s\u00a0]+")))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toList());
    }

    /** What the pages say, word by word, without their numbers. */
    public static List<String> words(List<Page> pages) {
        return lines(pages).stream()
                .filter(l -> l.role() != Line.Role.PAGE_NUMBER)
                .flatMap(l -> l.words().stream())
                .map(Word::text)
                .collect(Collectors.toList());
    }

    public static List<Line> lines(List<Page> pages) {
        return pages.stream().flatMap(p -> p.lines().stream()).collect(Collectors.toList());
    }

    public static List<Line> lines(List<Page> pages, Line.Role role) {
        return lines(pages).stream().filter(l -> l.role() == role).collect(Collectors.toList());
    }

    public static List<Line> paragraph(List<Page> pages, int paragraph) {
        return lines(pages, Line.Role.BODY).stream()
                .filter(l -> l.paragraph() == paragraph)
                .collect(Collectors.toList());
    }

    /** Everything that stands on the paper, number by number, so that two writings can be compared. */
    public static List<Float> ink(List<Line> lines) {
        List<Float> ink = new ArrayList<>();
        for (Line line : lines) {
            ink.add((float) line.baseline());
            for (Word word : line.words()) {
                for (Glyph glyph : word.glyphs()) {
                    for (InkStroke stroke : glyph.strokes()) {
                        for (float v : stroke.points()) {
                            ink.add(v);
                        }
                        for (float v : stroke.widths()) {
                            ink.add(v);
                        }
                        ink.add(stroke.density());
                    }
                }
            }
        }
        return ink;
    }
}
