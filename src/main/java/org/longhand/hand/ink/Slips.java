package org.longhand.hand.ink;

import java.util.List;
import org.longhand.hand.InkStroke;
import org.longhand.hand.vary.Noise;
import org.longhand.hand.vary.Pose;
import org.longhand.hand.vary.WordPlan;

/** Slips of a hurried pen: a false start struck out, a letter gone over twice. They add ink and never a character. */
final class Slips {

    private static final float RETOUCH_CHANCE = 0.006f;

    private final float width;

    /** @param width of the pen's line, in x-heights */
    Slips(float width) {
        this.width = width;
    }

    void add(WordPlan plan, int letter, Pose pose, List<InkStroke> ink) {
        long key = Noise.child(plan.keys[letter], 900);
        if (letter < plan.struck) {
            if (letter == plan.struck - 1) {
                strike(plan, letter, pose, key, ink);
            }
        } else if (!ink.isEmpty() && Noise.uniform(key, 0) < RETOUCH_CHANCE) {
            retouch(pose, key, ink);
        }
    }

    /** One or two quick lines through everything from the word's beginning. */
    private void strike(WordPlan plan, int letter, Pose pose, long key, List<InkStroke> ink) {
        float from = (plan.x[0] - plan.x[letter]) / plan.width[letter] - 0.15f;
        float to = plan.shapes[letter].right + 0.2f;
        int lines = Noise.uniform(key, 1) < 0.5f ? 1 : 2;
        for (int i = 0; i < lines; i++) {
            float y = 0.5f + 0.12f * Noise.normal(key, 2 + i) - 0.15f * i;
            float rise = 0.1f * Noise.normal(key, 5 + i);
            float[] points = new float[8];
            for (int k = 0; k < 4; k++) {
                pose.map(from + (to - from) * k / 3f, y + rise * (k - 1.5f) + 0.04f * Noise.normal(key, 8 + 4 * i + k));
                points[2 * k] = pose.x;
                points[2 * k + 1] = pose.y;
            }
            float w = width * Math.abs(pose.yy);
            ink.add(new InkStroke(points, new float[] {w, 0.8f * w}, 0.9f));
        }
    }

    /** The letter's longest stroke once more, a little beside itself. */
    private static void retouch(Pose pose, long key, List<InkStroke> ink) {
        InkStroke longest = ink.get(0);
        for (InkStroke stroke : ink) {
            longest = stroke.segments() > longest.segments() ? stroke : longest;
        }
        float unit = Math.abs(pose.yy);
        float dx = 0.05f * unit * (1 + Noise.normal(key, 1));
        float dy = 0.04f * unit * Noise.normal(key, 2);
        float[] points = longest.points().clone();
        for (int i = 0; i < points.length; i += 2) {
            points[i] += dx;
            points[i + 1] += dy;
        }
        ink.add(new InkStroke(points, longest.widths().clone(), 1, true));
    }
}
