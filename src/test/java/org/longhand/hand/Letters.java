package org.longhand.hand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Papers and texts for tests. */
final class Letters {

    static final Sheet A4 = new Sheet("a4", 595.28, 841.89, 72, 64, 72, 68, 6.6, 23);
    static final Sheet CARD = new Sheet("a6", 297.64, 419.53, 34, 28, 30, 28, 5.4, 18);

    static final String FIRST = "Thank you so much for your letter. It arrived on Tuesday morning, just as the kettle "
            + "boiled, and I read it twice before the tea was cold. We have had proper rain since the weekend and the "
            + "garden is all the better for it, even the old apple tree by the wall has decided to flower again.";
    static final String SECOND = "Thomas was here on Sunday with the children. They have grown so tall that I had to "
            + "look up at Jack while he told me about his new school, the café on the corner, and the violin he "
            + "insists he will practise every evening. I gave him the twenty pounds you sent and he was quite "
            + "speechless, which as you know is a rare thing indeed.";
    static final String THIRD = "I still have the photograph from Białowieża on the shelf above the stove. Whenever "
            + "I look at it I can smell the woods – and hear you laugh at my shoes, which never did dry out.";

    private Letters() {
    }

    static LetterText letter(String... paragraphs) {
        return new LetterText("3 December 2025", "Dear Eleanor,", List.of(paragraphs), "With all my love,", "Margaret");
    }

    static LetterText usual() {
        return letter(FIRST, SECOND, THIRD);
    }

    /** A letter of about so many words, the same for the same seed. */
    static LetterText random(int words, long seed) {
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
        return new LetterText("", "Dear Eleanor,", paragraphs, "With all my love,", "Margaret");
    }

    /** What the letter says, word by word. */
    static List<String> words(LetterText text) {
        return Stream.of(Stream.of(text.date(), text.salutation()), text.paragraphs().stream(),
                        Stream.of(text.closing(), text.signature()), text.postscripts().stream())
                .flatMap(s -> s).flatMap(s -> Arrays.stream(s.split("[\\s\u00a0]+"))).filter(s -> !s.isEmpty())
                .collect(Collectors.toList());
    }

    /** What the pages say, word by word, without their numbers. */
    static List<String> words(List<Page> pages) {
        return lines(pages).stream().filter(l -> l.role() != Line.Role.PAGE_NUMBER)
                .flatMap(l -> l.words().stream()).map(Word::text).collect(Collectors.toList());
    }

    static List<Line> lines(List<Page> pages) {
        return pages.stream().flatMap(p -> p.lines().stream()).collect(Collectors.toList());
    }

    static List<Line> lines(List<Page> pages, Line.Role role) {
        return lines(pages).stream().filter(l -> l.role() == role).collect(Collectors.toList());
    }

    static List<Line> paragraph(List<Page> pages, int paragraph) {
        return lines(pages, Line.Role.BODY).stream().filter(l -> l.paragraph() == paragraph)
                .collect(Collectors.toList());
    }

    /** Everything that stands on the paper, number by number, so that two writings can be compared. */
    static List<Float> ink(List<Line> lines) {
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
