package org.longhand.hand.ink;

import org.longhand.hand.Join;
import org.longhand.hand.form.PreparedForm;
import org.longhand.hand.vary.Pose;

/** Joins two letters by a Hermite curve from the exit of the one to the entry of the other. */
final class Joiner {

    private static final float FARTHEST = 0.6f;
    private static final float BACKWARD = -0.3f;
    private static final float HIGH = 0.5f;
    private static final float STEEP = 0.45f;
    private static final double NEAR = 0.1;
    /** Cosine of the sharpest turn. */
    private static final double STRAIGHT = 0.5;

    private static final float TOUCHING = 0.03f;

    private Joiner() {}

    /**
     * Whether the pen may stay on the paper: both letters offer a point to join at, near enough and not behind the pen,
     * and the next letter begins there. A longer way, or one that runs over part of the letter first, reads as a stroke
     * of its own: with those, page readers took up to twice as many letters for others.
     */
    static boolean meet(PreparedForm from, Pose fromPose, PreparedForm to, Pose toPose, double xHeight) {
        Join exit = from.form.exit();
        Join entry = to.form.entry();
        if (exit == null || entry == null || to.entryStroke < 0) {
            return false;
        }
        fromPose.map(exit.x(), exit.y());
        toPose.map(entry.x(), entry.y());
        double dx = (toPose.x - fromPose.x) / xHeight;
        double dy = (toPose.y - fromPose.y) / xHeight;
        // Straight up along the next letter would close it into another one: there a writer lifts the pen.
        boolean climbs = -dy > HIGH && dx < STEEP * -dy;
        return dx > BACKWARD
                && !climbs
                && dx * dx + dy * dy < FARTHEST * FARTHEST
                && (dx * dx + dy * dy < NEAR * NEAR || runsOn(exit, fromPose, dx, dy) && runsOn(entry, toPose, dx, dy));
    }

    /** Whether the pen goes about the same way there as to its goal: a hook between two letters reads as a third. */
    private static boolean runsOn(Join join, Pose pose, double dx, double dy) {
        double ux = pose.xx * join.dx() + pose.xy * join.dy();
        double uy = pose.yx * join.dx() + pose.yy * join.dy();
        return ux * dx + uy * dy > STRAIGHT * Math.sqrt((ux * ux + uy * uy) * (dx * dx + dy * dy));
    }

    /** Adds the connecting curve to a trace that stands at the exit. */
    static void lead(Join exit, Pose fromPose, Join entry, Pose toPose, Trace out, float width) {
        fromPose.map(exit.x(), exit.y());
        toPose.map(entry.x(), entry.y());
        float x0 = out.points[6 * out.nodes - 6];
        float y0 = out.points[6 * out.nodes - 5];
        float dx = toPose.x - x0;
        float dy = toPose.y - y0;
        float distance = (float) Math.sqrt(dx * dx + dy * dy);
        if (distance < TOUCHING * Math.abs(fromPose.yy)) {
            return;
        }
        float ux = fromPose.xx * exit.dx() + fromPose.xy * exit.dy();
        float uy = fromPose.yx * exit.dx() + fromPose.yy * exit.dy();
        float vx = toPose.xx * entry.dx() + toPose.xy * entry.dy();
        float vy = toPose.yx * entry.dx() + toPose.yy * entry.dy();
        float u = reach(ux, uy, dx, dy, distance);
        float v = reach(vx, vy, dx, dy, distance);
        out.runOn(x0 + u * ux, y0 + u * uy, toPose.x - v * vx, toPose.y - v * vy, toPose.x, toPose.y, 0.85f * width);
    }

    /** Handle length for a direction: a third of the way, and less where the direction leads away from the goal. */
    private static float reach(float ux, float uy, float dx, float dy, float distance) {
        float length = (float) Math.sqrt(ux * ux + uy * uy) + 1e-6f;
        float towards = (ux * dx + uy * dy) / (length * distance);
        return distance / length * (0.16f + 0.1f * (1 + towards));
    }
}
