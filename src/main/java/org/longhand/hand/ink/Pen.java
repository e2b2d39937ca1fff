package org.longhand.hand.ink;

import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.Glyph;
import org.longhand.hand.InkStroke;
import org.longhand.hand.Join;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;
import org.longhand.hand.Style;
import org.longhand.hand.Word;
import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.form.PreparedForms;
import org.longhand.hand.vary.Amounts;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.Pose;
import org.longhand.hand.vary.WordPlan;

/** Draws planned words: varies each stroke, joins letters and inks what comes of it. Not shared between threads. */
final class Pen {

    private static final double GRID = 0.01;
    /** Length of the crossbars of tt and ff about their stems: less than usual, lest they strike the word through. */
    private static final float DOUBLED = 0.85f;

    private final Amounts amounts;
    private final boolean compact;
    private final Nib nib;
    private final Slips slips;
    private Pose now = new Pose();
    private Pose next = new Pose();
    private Trace trace = new Trace();
    private Trace pending = new Trace();
    /** Of the letter that is being written. */
    private final List<InkStroke> ink = new ArrayList<>();

    Pen(PreparedForms shapes, Style style, Amounts amounts) {
        this.amounts = amounts;
        this.compact = style.compact();
        this.nib = new Nib(shapes.meanWidth, shapes.widthSpread, style.nib());
        this.slips = new Slips(shapes.meanWidth);
    }

    /** @param offset of the word's origin from the line's left end, in x-heights */
    Word write(WordPlan plan, float offset, LineCourse line) {
        double xHeight = line.xHeight();
        double along = offset * xHeight;
        int n = plan.shapes.length;
        List<Glyph> glyphs = new ArrayList<>(n);
        pose(now, plan, 0, along, line);
        boolean joined = false;
        for (int i = 0; i < n; i++) {
            PreparedForm shape = plan.shapes[i];
            ink.clear();
            boolean more = i < n - 1;
            if (more) {
                pose(next, plan, i + 1, along, line);
            }
            boolean joins = more && plan.joins[i] && Joiner.meet(shape, now, plan.shapes[i + 1], next, xHeight);
            // A stroke that runs on into a join is like no other; one that ends before it can be used again.
            int exit = joins && !compact ? shape.exitStroke : -1;
            for (int s = 0; s < shape.strokeCount(); s++) {
                PenStroke stroke = shape.stroke(s);
                if (stroke.role() != StrokeRole.BODY) {
                    continue;
                }
                Trace into = s == exit ? pending : trace;
                long key = Noise.child(plan.keys[i], 64 + s);
                into.clear(key);
                into.startJoined = joined && s == shape.entryStroke;
                Strokes.body(stroke, shape.pace(s), now, into);
                if (s != exit) {
                    ink(into, xHeight, plan.pressure, ink);
                }
            }
            if (joins) {
                join(shape, plan.shapes[i + 1], plan.keys[i], xHeight, exit >= 0);
                ink(pending, xHeight, plan.pressure, ink);
            }
            for (int s = 0; s < shape.strokeCount(); s++) {
                PenStroke stroke = shape.stroke(s);
                if (stroke.role() != StrokeRole.BODY) {
                    trace.clear(Noise.child(plan.keys[i], 64 + s));
                    trace.late = true;
                    boolean doubled =
                            stroke.role() == StrokeRole.CROSSBAR && (same(plan, i, i - 1) || same(plan, i, i + 1));
                    if (doubled) {
                        Strokes.doubled(stroke, now, amounts.mark(), DOUBLED, shape.crossings[s], shape.top, trace);
                    } else {
                        Strokes.late(stroke, now, amounts.mark(), trace);
                    }
                    trace.goes(shape.pace(s));
                    ink(trace, xHeight, plan.pressure, ink);
                }
            }
            if (amounts.slips()) {
                slips.add(plan, i, now, ink);
            }
            glyphs.add(new Glyph(i < plan.struck ? "" : shape.form.character(), shape.form.index(), ink));
            joined = joins;
            Pose swap = now;
            now = next;
            next = swap;
        }
        double left = line.x() + along + plan.inkLeft * xHeight;
        return new Word(plan.text, left, (plan.inkRight - plan.inkLeft) * xHeight, glyphs);
    }

    private static boolean same(WordPlan plan, int letter, int other) {
        return other >= 0
                && other < plan.shapes.length
                && plan.shapes[other].form.character().equals(plan.shapes[letter].form.character());
    }

    private void pose(Pose pose, WordPlan plan, int letter, double along, LineCourse line) {
        double at = along + plan.x[letter] * line.xHeight();
        pose.set(
                plan,
                letter,
                line.x() + along,
                line.baseline(at),
                line.xHeight(),
                compact ? 0 : line.slope(at),
                amounts.field());
        if (compact) {
            pose.snap(GRID);
        }
    }

    /** Leads the pen from the exit of one letter to the entry of the next, going on with the stroke where it can. */
    private void join(PreparedForm from, PreparedForm to, long key, double xHeight, boolean goesOn) {
        Join exit = from.form.exit();
        Join entry = to.form.entry();
        if (goesOn) {
            pending.endJoined = true;
        } else {
            pending.clear(Noise.child(key, 63));
            now.map(exit.x(), exit.y());
            pending.start(now.x, now.y, nib.usual());
            pending.startJoined = true;
            pending.endJoined = true;
        }
        Joiner.lead(exit, now, entry, next, pending, nib.usual());
    }

    private void ink(Trace trace, double xHeight, float pressure, List<InkStroke> out) {
        nib.ink(trace, xHeight, pressure, out);
    }
}
