package org.longhand.hand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hand of plain bowls and stems, made in code: what the scribe does can be tested without a resource. */
public final class SyntheticHand {

    private static final String ASCENDING = "bdfhkltABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ÀÉÈŁŻÓ";
    private static final String DESCENDING = "gjpqy";
    private static final String NARROW = "iljt.,;:!'’‘1I|";
    private static final String MARKS = ".,;:!?'’‘“”\"()-–—…/&@+=%€£$#*«»";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ" + "0123456789"
            + "àâäáãåçéèêëíìîïñóòôöõúùûüýÿßøœæłńśźżćąęěščřžýůďťň" + "ÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝØŒÆŁŃŚŹŻĆĄĘ";

    private SyntheticHand() {}

    public static Hand printed() {
        return hand(false);
    }

    public static Hand joined() {
        return hand(true);
    }

    /** The printed hand under another name, of a writer who varies so many times as much as most. */
    public static Hand printed(String id, float variability) {
        Hand usual = printed();
        return new Hand(
                id,
                usual.title(),
                usual.description(),
                false,
                usual.spaceWidth(),
                usual.ascender(),
                usual.descender(),
                variability,
                usual.licence(),
                usual.forms(),
                usual.kerning());
    }

    private static Hand hand(boolean joined) {
        Map<String, List<GlyphForm>> forms = new HashMap<>();
        for (int i = 0; i < LETTERS.length(); i++) {
            add(forms, LETTERS.substring(i, i + 1), joined);
        }
        for (int i = 0; i < MARKS.length(); i++) {
            String mark = MARKS.substring(i, i + 1);
            forms.put(mark, List.of(new GlyphForm(mark, 0, 0.5f, List.of(mark(mark.charAt(0))), null, null)));
        }
        return new Hand(
                joined ? "test-joined" : "test-printed",
                "Test",
                "Bowls and stems.",
                joined,
                1.3f,
                2,
                0.9f,
                1,
                new Hand.Licence("CC0-1.0", "none", "code"),
                forms,
                Map.of("av", -0.1f));
    }

    private static void add(Map<String, List<GlyphForm>> forms, String character, boolean joined) {
        List<GlyphForm> ways = new ArrayList<>();
        int count = "etaoinshrdlu".contains(character) ? 3 : "cmfwgypbvk".contains(character) ? 2 : 1;
        for (int index = 0; index < count; index++) {
            ways.add(form(character, index, joined));
        }
        forms.put(character, ways);
    }

    private static GlyphForm form(String character, int index, boolean joined) {
        char c = character.charAt(0);
        float wide = NARROW.indexOf(c) >= 0 ? 0.35f : 0.7f + 0.02f * (c % 7);
        float top = ASCENDING.indexOf(c) >= 0 ? 1.9f : 1;
        float foot = DESCENDING.indexOf(c) >= 0 ? -0.8f : 0;
        List<PenStroke> strokes = new ArrayList<>();
        strokes.add(bowl(wide, 1 + 0.03f * index));
        strokes.add(stem(0.1f + wide, top, foot, 0.05f * index));
        if (c == 'i' || c == 'j') {
            strokes.add(
                    new PenStroke(line(wide, 1.5f, wide + 0.05f, 1.45f), new float[] {0.14f, 0.12f}, StrokeRole.DOT));
        }
        if (c == 't' || c == 'f') {
            strokes.add(new PenStroke(
                    line(wide - 0.3f, 1.1f, wide + 0.4f, 1.15f), new float[] {0.1f, 0.1f}, StrokeRole.CROSSBAR));
        }
        if (c > 0x7F) {
            strokes.add(new PenStroke(
                    line(0.3f, top + 0.2f, 0.5f, top + 0.4f), new float[] {0.1f, 0.08f}, StrokeRole.MARK));
        }
        boolean small = Character.isLowerCase(c);
        Join entry = joined && small ? new Join(wide, 1 + 0.03f * index, -0.8f, 0.6f) : null;
        Join exit = joined && small && foot == 0 ? new Join(0.25f + wide, 0.12f, 0.8f, 0.6f) : null;
        return new GlyphForm(character, index, wide + 0.35f, strokes, entry, exit);
    }

    /** A round from the top right, counter-clockwise. */
    private static PenStroke bowl(float wide, float high) {
        float k = 0.55f;
        float rx = wide / 2;
        float ry = high / 2;
        return new PenStroke(
                new float[] {
                    wide,
                    high,
                    wide - 0.1f,
                    high,
                    rx + k * rx * 0.5f,
                    high,
                    rx,
                    high,
                    rx - k * rx,
                    high,
                    0,
                    ry + k * ry,
                    0,
                    ry,
                    0,
                    ry - k * ry,
                    rx - k * rx,
                    0,
                    rx,
                    0,
                    rx + k * rx,
                    0,
                    wide,
                    ry - k * ry,
                    wide,
                    ry
                },
                new float[] {0.1f, 0.12f, 0.1f, 0.13f, 0.09f},
                StrokeRole.BODY);
    }

    /** Down, and out to the right where it ends on the line. */
    private static PenStroke stem(float x, float top, float foot, float lean) {
        if (foot < 0) {
            return new PenStroke(line(x + lean, 1, x, foot), new float[] {0.11f, 0.1f}, StrokeRole.BODY);
        }
        return new PenStroke(
                new float[] {
                    x + lean, top, x + lean, top * 0.7f, x, 0.5f, x, 0.2f, x, 0.05f, x + 0.08f, 0, x + 0.15f, 0.12f
                },
                new float[] {0.11f, 0.12f, 0.08f},
                StrokeRole.BODY);
    }

    private static PenStroke mark(char c) {
        float y = "'’‘“”\"*".indexOf(c) >= 0 ? 1.6f : "-–—+=«»".indexOf(c) >= 0 ? 0.5f : 0;
        float dx = "–—…".indexOf(c) >= 0 ? 0.4f : 0.08f;
        return new PenStroke(line(0.05f, y, 0.05f + dx, y + 0.06f), new float[] {0.13f, 0.11f}, StrokeRole.BODY);
    }

    private static float[] line(float x0, float y0, float x1, float y1) {
        return new float[] {
            x0, y0, x0 + (x1 - x0) / 3, y0 + (y1 - y0) / 3, x0 + 2 * (x1 - x0) / 3, y0 + 2 * (y1 - y0) / 3, x1, y1
        };
    }
}
