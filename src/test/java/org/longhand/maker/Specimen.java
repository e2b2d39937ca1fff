package org.longhand.maker;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Join;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/**
 * Draws a hand's forms in rows, as they are in its resource, to look at. In the project's folder:
 *
 * <pre>./mvnw -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.longhand.maker.Specimen
 * -Dexec.args="rose target/rose.png"</pre>
 */
public final class Specimen {

    private static final double SIZE = 26;
    private static final String LETTER = """
            Dear Wilhelm, you wanted to know how the ferry was \u2014 we sailed at six with the lamps
            still lit, and the whole deck smelled of oranges because someone had dropped a crate
            of them on the stairs; nobody could stand up for laughing, not even the captain, who
            slid past us twice with his hat in his hand. \u201cQuick,\u201d said Piet, \u2018vex him!\u2019
            To Vera & Yvonne: \u20ac25.40 (or \u00a317) at 6:30? Wax, Zo\u00eb, fjord \u2013 90% of 1,284 \u2026
            the minimum summer bubble jigger coffee off luffing quizzed
            abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ
            0123456789 .,;:!?'"-()[]{}/\\|@#$%^&*_+=<>~`
            """;

    private final Graphics2D graphics;
    private final Hand hand;
    private final Map<String, Integer> uses = new HashMap<>();

    private Specimen(Graphics2D graphics, Hand hand) {
        this.graphics = graphics;
        this.hand = hand;
    }

    /** @param arguments a hand's id, the PNG to write, and perhaps text to write instead of the specimen's */
    public static void main(String[] arguments) throws IOException {
        Hand hand = Hands.named(arguments[0]).orElseThrow();
        String all = String.join(
                "", Repertoire.characters().subList(94, Repertoire.characters().size()));
        String text = arguments.length > 2 ? arguments[2] : LETTER + all.replaceAll(".{44}", "$0\n");
        List<String> lines = text.lines().toList();
        BufferedImage image =
                new BufferedImage(1500, (int) (lines.size() * SIZE * 3.6 + 60), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setColor(new Color(20, 30, 90));
        Specimen specimen = new Specimen(graphics, hand);
        for (int i = 0; i < lines.size(); i++) {
            specimen.line(lines.get(i), 30, 70 + i * SIZE * 3.6);
        }
        ImageIO.write(image, "png", new File(arguments[1]));
    }

    private void line(String text, double left, double baseline) {
        double x = left;
        String before = "";
        GlyphForm last = null;
        for (int codePoint : text.codePoints().toArray()) {
            String character = Character.toString(codePoint);
            if (!hand.writes(character)) {
                x += hand.spaceWidth() * SIZE;
                last = null;
                before = "";
                continue;
            }
            x += hand.kerning().getOrDefault(before + character, 0f) * SIZE;
            List<GlyphForm> forms = hand.forms().get(character);
            GlyphForm form = forms.get(uses.merge(character, 1, Integer::sum) % forms.size());
            double origin = x;
            form.strokes().forEach(stroke -> draw(stroke, origin, baseline));
            if (last != null && last.exit() != null && form.entry() != null) {
                join(last.exit(), x - last.advance() * SIZE, form.entry(), x, baseline);
            }
            x += form.advance() * SIZE;
            before = character;
            last = form;
        }
    }

    /** A bridge, where the letters do not reach each other and one leads on to the other. */
    private void join(Join exit, double from, Join entry, double to, double baseline) {
        double dx = to / SIZE + entry.x() - from / SIZE - exit.x();
        double dy = entry.y() - exit.y();
        if (dx < 0.03 || Math.hypot(dx, dy) > 0.9) {
            return;
        }
        double reach = 0.4 * Math.hypot(dx, dy);
        float x = (float) (from / SIZE);
        PenStroke bridge = new PenStroke(
                new float[] {
                    x + exit.x(),
                    exit.y(),
                    (float) (x + exit.x() + reach * exit.dx()),
                    (float) (exit.y() + reach * exit.dy()),
                    (float) (to / SIZE + entry.x() - reach * entry.dx()),
                    (float) (entry.y() - reach * entry.dy()),
                    (float) (to / SIZE + entry.x()),
                    entry.y()
                },
                new float[] {0.09f, 0.09f},
                StrokeRole.BODY);
        draw(bridge, 0, baseline);
    }

    private void draw(PenStroke stroke, double x, double baseline) {
        List<double[]> along = StrokeMeasures.along(stroke);
        for (int i = 1; i < along.size(); i++) {
            double[] a = along.get(i - 1);
            double[] b = along.get(i);
            Path2D path = new Path2D.Double();
            path.moveTo(x + a[0] * SIZE, baseline - a[1] * SIZE);
            path.lineTo(x + b[0] * SIZE, baseline - b[1] * SIZE);
            graphics.setStroke(
                    new BasicStroke((float) ((a[2] + b[2]) / 2 * SIZE), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        }
        double[] end = along.get(along.size() - 1);
        double radius = end[2] / 2 * SIZE;
        graphics.fill(new Ellipse2D.Double(
                x + end[0] * SIZE - radius, baseline - end[1] * SIZE - radius, 2 * radius, 2 * radius));
    }
}
