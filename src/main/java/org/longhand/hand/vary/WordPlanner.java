package org.longhand.hand.vary;

import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.form.PreparedForms;
import org.longhand.hand.script.SpelledWord;

/**
 * Plans the words of one passage, one after the other: slant, size, height on the line and pressure wander from word to
 * word, and each letter strays from its word. A word's plan depends on the words before it in its passage only. Not
 * shared between threads.
 */
public final class WordPlanner {

    private static final float SLIP_CHANCE = 0.018f;
    private static final float STRUCK_GAP = 0.9f;
    /** Least room beside a figure, ink to ink, in x-heights: closer, a 1 and a 4 are read as one letter. */
    private static final float BESIDE_FIGURES = 0.24f;
    /** Gaps between words never fall below this share of the usual one: a narrower gap fuses two words. */
    private static final float GAP_FLOOR = 0.74f;
    /** How much of what the letters gain or lose in breadth the gap after them gains or loses too. */
    private static final float GAP_FOLLOWS = 0.7f;
    /** Between two letters that are not joined, in x-heights. */
    private static final float CLEARANCE = 0.12f;
    /**
     * Room that a full stop keeps from the letter before it, in x-heights: closer, it is lost in the letter's foot or
     * read as a comma. Taller points are seen anyhow.
     */
    private static final float BEFORE_STOP = 0.22f;

    private static final float BEFORE_POINT = 0.15f;
    private static final String STOPS = ".…";
    private static final String POINTS = ",;:!?";
    /** A word squeezed further would run its letters into each other. */
    private static final float NARROWEST = -0.16f;

    private static final float USUAL_BREADTH = 1;
    private static final int VARIANTS = 4;

    private final PreparedForms shapes;
    private final FormChooser chooser;
    private final Amounts amounts;
    private final float scale;
    private final boolean compact;
    private final long key;
    private final float usualGap;
    private final float wordAspect;
    private final BoundedDrift slant = new BoundedDrift();
    private final BoundedDrift size = new BoundedDrift();
    private final BoundedDrift breadth = new BoundedDrift();
    private final Sway floating = new Sway(0.6f);
    private final Sway press = new Sway(0.85f);
    private int index;

    /**
     * @param key of the passage
     * @param scale size of the passage against the page's x-height
     * @param compact whether a letter's shape comes from a few variants
     */
    public WordPlanner(
            PreparedForms shapes, FormChooser chooser, Amounts amounts, long key, float scale, boolean compact) {
        this.shapes = shapes;
        this.chooser = chooser;
        this.amounts = amounts;
        this.key = key;
        this.scale = scale;
        this.compact = compact;
        // In a narrow hand the same share of a letter's breadth is less of a change.
        this.wordAspect = amounts.wordAspect() * Math.max(1, Math.min(1.25f, USUAL_BREADTH / shapes.breadth));
        // People leave 1.3 to 3.7 x-heights; a font's space does not count the room beside the letters.
        this.usualGap = Math.max(1.7f, Math.min(2.6f, shapes.hand().spaceWidth() + 0.5f)) * scale;
    }

    public WordPlan plan(SpelledWord spelled) {
        long word = Noise.child(key, index);
        float wordShear = amounts.wordShear() * slant.next(word, 0);
        float wordSize = scale * (1 + amounts.wordSize() * size.next(word, 10));
        float stretch = Math.max(NARROWEST, wordAspect * breadth.next(word, 12));
        float wordRise = scale * amounts.wordFloat() * floating.next(Noise.normal(word, 2));
        float pressure = compact ? 1 : 1 + 0.05f * press.next(Noise.normal(word, 3));
        int letters = spelled.shapes().length;
        int struck = 0;
        if (amounts.slips() && index > 0 && letters > 4 && Noise.uniform(word, 4) < SLIP_CHANCE) {
            struck = 2 + (int) (Noise.uniform(word, 5) * 2);
        }
        index++;
        int n = struck + letters;
        PreparedForm[] chosen = new PreparedForm[n];
        float[] x = new float[n];
        float[] rise = new float[n];
        float[] width = new float[n];
        float[] height = new float[n];
        float[] shear = new float[n];
        long[] keys = new long[n];
        boolean[] joins = new boolean[n];
        float pen = 0;
        for (int i = 0; i < n; i++) {
            PreparedForm[] ways = spelled.shapes()[i < struck ? i : i - struck];
            long own = Noise.child(word, 16 + i);
            PreparedForm shape = chooser.choose(ways, own);
            chosen[i] = shape;
            if (compact) {
                // What follows is drawn from a few variants of the form, so that a file can hold each once.
                own = Noise.child(Noise.child(shape.form.character().hashCode(), shape.form.index()), (int)
                        (Noise.uniform(own, 2) * VARIANTS));
                wordSize = scale;
                wordShear = 0;
                stretch = 0;
            }
            keys[i] = own;
            float letterSize = wordSize * (1 + shape.ease * amounts.size() * Noise.normal(own, 3));
            float aspect = stretch + amounts.aspect() * Noise.normal(own, 4);
            width[i] = letterSize * (1 + aspect);
            height[i] = letterSize * (1 - 0.6f * aspect);
            shear[i] = wordShear + shape.ease * amounts.shear() * Noise.normal(own, 5);
            rise[i] = wordRise + scale * amounts.bob() * Noise.normal(Noise.child(word, 16 + i), 6);
            x[i] = pen;
            pen += shape.form.advance() * width[i];
            if (i == struck - 1) {
                pen += STRUCK_GAP * scale;
            } else if (i < n - 1) {
                PreparedForm next = spelled.shapes()[i + 1 < struck ? i + 1 : i + 1 - struck][0];
                float kerning = shapes.kerning(shape.form.character(), next.form.character());
                pen += wordSize * (kerning + spacing(shape, next, kerning, Noise.normal(own, 7)));
                joins[i] = shapes.hand().joined() && Noise.uniform(own, 8) >= amounts.lift();
            }
        }
        return new WordPlan(
                spelled.text(),
                chosen,
                x,
                rise,
                width,
                height,
                shear,
                keys,
                joins,
                struck,
                pressure,
                gapAfter(spelled.text(), word, wordSize / scale * (1 + stretch)),
                spelled.glued());
    }

    /**
     * How much further apart two letters stand than usual: they come closer only as far as there is room between them,
     * and a point that would stand in the letter before it is moved out. Figures keep their distance, since nothing
     * around them tells which they are.
     */
    private float spacing(PreparedForm shape, PreparedForm next, float kerning, float impulse) {
        float room = shape.form.advance() - shape.bandRight + next.bandLeft - CLEARANCE;
        float kept = before(next.form.character());
        float least = kept > 0 ? kept - room - kerning : -Math.max(0, room);
        if (isFigure(shape) && isFigure(next)
                || isFigure(shape) && isLetter(next)
                || isLetter(shape) && isFigure(next)) {
            least = Math.max(least, BESIDE_FIGURES - (shape.form.advance() - shape.right + next.left));
        }
        return Math.max(amounts.spacing() * impulse, least);
    }

    private static float before(String character) {
        return STOPS.contains(character) ? BEFORE_STOP : POINTS.contains(character) ? BEFORE_POINT : 0;
    }

    private static boolean isLetter(PreparedForm shape) {
        return Character.isLetter(shape.form.character().codePointAt(0));
    }

    private static boolean isFigure(PreparedForm shape) {
        return Character.isDigit(shape.form.character().codePointAt(0));
    }

    /**
     * Lognormal, with a floor; a sentence ends with a little more.
     *
     * @param breadth of the word's letters as a multiple of their usual one: small words stand closer together
     */
    private float gapAfter(String text, long word, float breadth) {
        float sd = amounts.gap();
        float gap = usualGap * (1 + GAP_FOLLOWS * (breadth - 1)) * exp(sd * Noise.normal(word, 9) - sd * sd / 2);
        char last = text.charAt(text.length() - 1);
        float pause = last == '.' || last == '!' || last == '?' ? 1.15f : last == ',' ? 1.04f : 1;
        return Math.max(GAP_FLOOR * usualGap, gap) * pause;
    }

    /** e to a power near 0: five terms of its series at a quarter of it, the same bits on every machine. */
    private static float exp(float power) {
        float q = power / 4;
        float root = 1 + q * (1 + q / 2 * (1 + q / 3 * (1 + q / 4)));
        float square = root * root;
        return square * square;
    }
}
