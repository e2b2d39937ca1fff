package org.longhand.desk.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.Word;
import org.longhand.hand.scribe.Scribe;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Stationery;
import org.longhand.press.svg.PageSvg;

/** Small pieces of real handwriting on real paper, for a person to choose by looking. Pure. */
final class Samples {

    private static final long SEED = 11;
    private static final Style STYLE = Style.CAREFUL;
    /** Wider than any sample: a line is written on it and the paper then cut to the line. */
    private static final Sheet STRIP = new Sheet("strip", 900, 32, 5, 4, 4, 4, 6.3, 22.4);

    private static final double EDGE = 4;

    private Samples() {}

    /** One line, on a strip of paper as long as the line. */
    static byte[] line(String text, Hand hand, Ink ink, String language) {
        Page written = new Scribe(hand)
                .write(new LetterText("", text, List.of(), "", ""), STRIP, STYLE, SEED)
                .get(0);
        double right = written.lines().stream()
                .flatMap((Line l) -> l.words().stream())
                .mapToDouble((Word w) -> w.x() + w.width())
                .max()
                .orElse(0);
        Sheet cut = new Sheet(
                "strip",
                Math.ceil(right + EDGE),
                STRIP.height(),
                STRIP.top(),
                EDGE,
                EDGE,
                EDGE,
                STRIP.xHeight(),
                STRIP.linePitch());
        return draw(new Page(1, cut, written.xHeight(), written.lines()), text, ink, Stationery.PLAIN, language);
    }

    /** A short letter's first page on that paper; {@code text} holds its parts, a line each. */
    static byte[] page(List<String> text, Hand hand, Ink ink, Sheet sheet, Stationery stationery, String language) {
        List<String> body = new ArrayList<>(text.subList(2, text.size() - 2));
        LetterText parts =
                new LetterText(text.get(0), text.get(1), body, text.get(text.size() - 2), text.get(text.size() - 1));
        Page first = new Scribe(hand)
                .write(parts, sheet, STYLE.withRuled(stationery == Stationery.RULED), SEED)
                .get(0);
        return draw(first, text.get(1), ink, stationery, language);
    }

    /** A piece of paper that nobody has written on; ruled and dotted papers show their pattern by the lines' places. */
    static byte[] paper(Stationery stationery, Hand hand, List<String> text, String language) {
        Sheet small = new Sheet("swatch", 150, 100, 20, 14, 14, 16, 5, 17);
        List<Line> bare = new Scribe(hand)
                        .write(
                                new LetterText("", text.get(1), text.subList(2, text.size() - 2), "", ""),
                                small,
                                STYLE.withRuled(stationery == Stationery.RULED),
                                SEED)
                        .get(0)
                        .lines()
                        .stream()
                        .map(l -> new Line(l.role(), l.paragraph(), l.baseline(), l.slope(), List.of()))
                        .toList();
        return draw(
                new Page(1, small, small.xHeight(), bare),
                text.get(1),
                Ink.all().get(0),
                stationery,
                language);
    }

    private static byte[] draw(Page page, String title, Ink ink, Stationery stationery, String language) {
        return PageSvg.draw(
                page, new PrintJob(title, language, "", ink, stationery, Detail.COMPACT, SEED, Instant.EPOCH));
    }
}
