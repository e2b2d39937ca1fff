package org.longhand.hand.scribe;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Fit;
import org.longhand.hand.Hand;
import org.longhand.hand.LetterText;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.UnsupportedGlyph;
import org.longhand.hand.UnsupportedGlyphsException;
import org.longhand.hand.form.PreparedForms;
import org.longhand.hand.ink.PageWriter;
import org.longhand.hand.layout.PageNumbers;
import org.longhand.hand.layout.PlacedLine;
import org.longhand.hand.layout.PlannedPassage;
import org.longhand.hand.layout.Typesetter;
import org.longhand.hand.script.Passage;
import org.longhand.hand.script.PassageReader;
import org.longhand.hand.script.SpelledWord;
import org.longhand.hand.vary.Amounts;
import org.longhand.hand.vary.FormChooser;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.WordPlan;
import org.longhand.hand.vary.WordPlanner;

/**
 * Sets a letter's text in one hand. The same text, sheet, style and seed give the same ink for ever; what is written in
 * one paragraph changes nothing in the paragraphs before it (unless the letter is fitted to a page). Immutable to its
 * users; safe to share between threads.
 */
public final class Scribe {

    private static final float SIGNATURE_SIZE = 1.3f;
    /** How much of the line pitch the tallest letter and the deepest tail together may take. */
    private static final double LOOPS = 0.86;

    private static final long PAGES = 101;
    private static final long NUMBERS = 102;
    private static final long HAND = 103;

    private final PreparedForms shapes;
    private final long hand;

    public Scribe(Hand hand) {
        this.shapes = new PreparedForms(hand);
        this.hand = Noise.child(HAND, hand.id().hashCode());
    }

    /**
     * The whole way of a letter: text → words → letter forms → lines → pages → varied strokes → ink.
     *
     * @return its pages, at least one
     * @throws UnsupportedGlyphsException before anything is drawn, where the hand cannot write a character of the text
     */
    public List<Page> write(LetterText text, Sheet sheet, Style style, long seed) {
        Amounts amounts = amounts(style);
        long key = key(seed);
        List<PlannedPassage> passages = plan(read(text), style, amounts, key);
        Sheet paper = sized(sheet);
        double scale = style.fit() ? Typesetter.fit(passages, paper, style).scale() : 1;
        List<PlacedLine> lines = Typesetter.set(passages, paper, style, scale);
        List<PlacedLine> numbered = PageNumbers.add(lines, shapes, paper, style, scale, Noise.child(key, NUMBERS));
        return PageWriter.write(numbered, shapes, paper, style, amounts, scale, Noise.child(key, PAGES)).stream()
                .map(page -> new Page(page.number(), sheet, page.xHeight(), page.lines()))
                .toList();
    }

    /**
     * The paper as this hand writes on it: one with long loops keeps its letters smaller, so that what hangs from a
     * line does not tangle with what rises from the next. The first baseline stays where it is.
     */
    private Sheet sized(Sheet sheet) {
        double xHeight = Math.min(
                sheet.xHeight(),
                LOOPS
                        * sheet.linePitch()
                        / (shapes.hand().ascender() + shapes.hand().descender()));
        double top = sheet.firstBaseline() - sheet.firstBaseline(0, xHeight);
        return new Sheet(
                sheet.name(),
                sheet.width(),
                sheet.height(),
                top,
                sheet.right(),
                sheet.bottom(),
                sheet.left(),
                xHeight,
                sheet.linePitch());
    }

    /**
     * How the letter would go onto one page, whether or not the style asks for it.
     *
     * @throws UnsupportedGlyphsException as {@link #write}
     */
    public Fit fit(LetterText text, Sheet sheet, Style style, long seed) {
        return Typesetter.fit(plan(read(text), style, amounts(style), key(seed)), sized(sheet), style);
    }

    /** Every character of the text that this hand cannot write, in the order of the text. */
    public List<UnsupportedGlyph> unsupported(LetterText text) {
        return List.copyOf(new PassageReader(shapes, text).unsupported());
    }

    private List<Passage> read(LetterText text) {
        PassageReader reader = new PassageReader(shapes, text);
        if (!reader.unsupported().isEmpty()) {
            throw new UnsupportedGlyphsException(shapes.hand().id(), reader.unsupported());
        }
        return reader.passages();
    }

    private Amounts amounts(Style style) {
        return Amounts.of(style, shapes.hand().variability());
    }

    /** No two people have their large and their small days together. */
    private long key(long seed) {
        return Noise.child(seed, hand);
    }

    private List<PlannedPassage> plan(List<Passage> passages, Style style, Amounts amounts, long letter) {
        FormChooser chooser = new FormChooser();
        List<PlannedPassage> planned = new ArrayList<>(passages.size());
        for (Passage passage : passages) {
            boolean signature = passage.role() == Line.Role.SIGNATURE;
            long key = Noise.child(Noise.child(letter, passage.role().ordinal()), passage.paragraph());
            WordPlanner planner = new WordPlanner(
                    shapes,
                    chooser,
                    signature ? amounts.loosened() : amounts,
                    key,
                    signature ? SIGNATURE_SIZE : 1,
                    style.compact());
            List<List<WordPlan>> rows = new ArrayList<>(passage.rows().size());
            for (List<SpelledWord> row : passage.rows()) {
                List<WordPlan> words = new ArrayList<>(row.size());
                for (SpelledWord spelled : row) {
                    words.add(planner.plan(spelled));
                }
                rows.add(words);
            }
            planned.add(new PlannedPassage(passage.role(), passage.paragraph(), rows));
        }
        return planned;
    }
}
