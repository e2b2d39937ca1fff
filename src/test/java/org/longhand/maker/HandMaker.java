package org.longhand.maker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.longhand.hand.GlyphForm;
import org.longhand.hand.Hand;
import org.longhand.hand.PenStroke;
import org.longhand.hand.StrokeRole;

/**
 * Makes a hand from a font: its glyphs traced, accents shared among letters, what it lacks drawn, more forms derived.
 */
final class HandMaker {

    /** Alternates that page readers take for another letter in nine places of ten: n for u, s for a capital. */
    private static final Set<String> MISREAD = Set.of("n.alt2", "s.alt2");

    private static final Pattern SMALL = Pattern.compile("[a-z]");

    private final HandSpec spec;
    private final FontSource font;
    private final double xHeight;
    private final GlyphTracer tracer;
    private final Map<Integer, List<PenStroke>> traced = new HashMap<>();
    private final Map<Integer, String> letters = new HashMap<>();
    private final Map<String, List<Draft>> drafts = new TreeMap<>();

    private HandMaker(HandSpec spec, FontSource font) {
        this.spec = spec;
        this.font = font;
        this.xHeight = FontMeasures.xHeight(font);
        this.tracer = new GlyphTracer(FontMeasures.strokeWidth(font), xHeight);
    }

    static Hand make(HandSpec spec) {
        try (FontSource font = FontSource.read(spec.font())) {
            return new HandMaker(spec, font).hand();
        }
    }

    private Hand hand() {
        Repertoire.characters().stream()
                .filter(c -> font.glyph(c) != 0 && Repertoire.accent(c).isEmpty())
                .forEach(this::trace);
        PenHold pen = PenHold.of("lhbdinmua"
                .chars()
                .mapToObj(Character::toString)
                .flatMap(c -> drafts.get(c).get(0).strokes().stream())
                .toList());
        for (String letter : spec.barred().split("(?!^)")) {
            drafts.computeIfPresent(letter, (l, forms) -> Barring.forms(forms.get(0), pen));
        }
        for (int i = 0; i < Repertoire.FREQUENT.length(); i++) {
            String letter = Repertoire.FREQUENT.substring(i, i + 1);
            drafts.put(letter, Redrawing.more(letter, drafts.get(letter), pen, spec));
        }
        Repertoire.characters().stream()
                .filter(c -> font.glyph(c) != 0 && !Repertoire.accent(c).isEmpty())
                .forEach(this::trace);
        Marks marks = new Marks(pen);
        drafts.forEach((character, forms) -> marks.learn(character, forms.get(0)));
        marks.learn(
                Marks.CEDILLA,
                drafts.get("\u00b8").get(0).strokes(),
                drafts.get("c").get(0));
        complete(marks, pen);
        return assemble(pen);
    }

    /** Every outline that a form was traced from: by the character, in the order of its first forms. */
    static List<Integer> glyphs(HandSpec spec, FontSource font, String character) {
        List<Integer> glyphs = new ArrayList<>();
        if (font.glyph(character) != 0) {
            glyphs.add(font.glyph(character));
        }
        if (character.matches("[A-Za-z]")) {
            spec.alternates().stream()
                    .map(suffix -> character + suffix)
                    .filter(name -> !MISREAD.contains(name))
                    .map(font::glyphNamed)
                    .filter(glyph -> glyph != 0)
                    .filter(glyph -> !font.outline(glyph).getBounds2D().isEmpty())
                    .forEach(glyphs::add);
        }
        return glyphs;
    }

    private void trace(String character) {
        List<Draft> forms = new ArrayList<>();
        for (int glyph : glyphs(spec, font, character)) {
            letters.putIfAbsent(glyph, character);
            List<PenStroke> strokes = strokes(character, glyph);
            forms.add(new Draft(font.advance(glyph) / xHeight, character.equals("D") ? Trim.closed(strokes) : strokes));
        }
        if (!forms.get(0).strokes().isEmpty()) {
            drafts.put(character, List.copyOf(forms));
        }
    }

    private List<PenStroke> strokes(String character, int glyph) {
        List<FontSource.Part> parts = font.parts(glyph);
        if (parts.size() < 2 || !Character.isLetter(character.codePointAt(0))) {
            List<PenStroke> whole = traced.computeIfAbsent(
                    glyph,
                    g -> tracer.trace(font.outline(g), SMALL.matcher(character).matches() ? spec.enough() : 1));
            return Repertoire.accent(character).isEmpty()
                    ? PenOrder.arrange(character, whole)
                    : parted(character, whole);
        }
        List<PenStroke> strokes = new ArrayList<>();
        FontSource.Part letter =
                parts.stream().max(Comparator.comparingDouble(this::weight)).orElseThrow();
        for (FontSource.Part part : parts) {
            String name = letters.getOrDefault(part.glyph(), Repertoire.base(character));
            List<PenStroke> ofPart = PenOrder.arrange(
                    part == letter ? name : ".",
                    traced.computeIfAbsent(part.glyph(), g -> tracer.trace(font.outline(g))));
            ofPart = StrokeMeasures.moved(ofPart, part.dx() / xHeight, part.dy() / xHeight);
            strokes.addAll(part == letter ? ofPart : Marks.marked(ofPart));
        }
        return PenOrder.sorted(strokes);
    }

    /**
     * A letter that is drawn as a whole with its accent: what stands above the letter without it, or below, is accent.
     */
    private List<PenStroke> parted(String character, List<PenStroke> whole) {
        String base = Repertoire.base(character);
        boolean under = Marks.isUnder(Repertoire.accent(character)) && !character.equals("\u0123");
        Draft letter = drafts.get(base).get(0);
        StrokeMeasures.Box box = StrokeMeasures.box((under ? letter : letter.bare()).strokes());
        double reach = 0.12;
        List<PenStroke> marks = whole.stream()
                .filter(stroke -> under
                        ? StrokeMeasures.box(List.of(stroke)).top() < Math.max(box.bottom(), -0.1) + reach
                        : StrokeMeasures.box(List.of(stroke)).bottom() > box.top() - reach)
                .toList();
        List<PenStroke> rest =
                whole.stream().filter(stroke -> !marks.contains(stroke)).toList();
        if (rest.isEmpty()) {
            return PenOrder.arrange(character, whole);
        }
        List<PenStroke> strokes = new ArrayList<>(PenOrder.arrange(under ? base : base.replace('i', '\u0131'), rest));
        strokes.addAll(Marks.marked(PenOrder.arrange(".", marks)));
        return PenOrder.sorted(strokes);
    }

    /** The letter's own part is the one that reaches from the foot up, by more than any accent does. */
    private double weight(FontSource.Part part) {
        var box = font.outline(part.glyph()).getBounds2D();
        return letters.containsKey(part.glyph())
                        && Character.isLetter(letters.get(part.glyph()).codePointAt(0))
                ? 1e6 + box.getHeight()
                : box.getHeight();
    }

    private void complete(Marks marks, PenHold pen) {
        Specials specials = new Specials(drafts, pen, marks);
        for (String character : Repertoire.characters()) {
            String accent = Repertoire.accent(character);
            if (accent.isEmpty()) {
                if (!drafts.containsKey(character)) {
                    drafts.put(character, specials.draw(character));
                }
            } else {
                drafts.put(character, accented(character, accent, marks));
            }
        }
    }

    private List<Draft> accented(String character, String accent, Marks marks) {
        List<Draft> bases = drafts.get(Repertoire.base(character));
        if ("ij".contains(Repertoire.base(character)) && !accent.equals(Marks.OGONEK)) {
            bases = bases.stream().map(Draft::bare).toList();
        }
        List<Draft> forms = new ArrayList<>(drafts.getOrDefault(character, List.of()));
        for (int i = forms.size(); i < bases.size(); i++) {
            Draft base = bases.get(i);
            List<PenStroke> known = forms.isEmpty() || accent.equals(Marks.OGONEK)
                    ? List.of()
                    : Marks.only(accent, forms.get(0).marks());
            List<PenStroke> mark = known.isEmpty() || character.equals("\u0123")
                    ? marks.over(character, base.bare())
                    : Marks.carried(known, accent, forms.get(0).bare(), base.bare());
            double right = StrokeMeasures.box(mark).right() + 0.05;
            double advance = Repertoire.hasApostrophe(character) ? Math.max(base.advance(), right) : base.advance();
            Draft form = new Draft(advance, PenOrder.sorted(base.with(mark).strokes()));
            if (forms.stream().noneMatch(earlier -> isSame(earlier, form))) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** A font may set an accent over a letter's second form: then that is not one form more. */
    private static boolean isSame(Draft a, Draft b) {
        List<PenStroke> one = a.bare().strokes();
        List<PenStroke> other = b.bare().strokes();
        return one.size() == other.size()
                && IntStream.range(0, one.size())
                        .allMatch(i -> isSame(one.get(i).points(), other.get(i).points()));
    }

    private static boolean isSame(float[] a, float[] b) {
        return a.length == b.length && IntStream.range(0, a.length).allMatch(i -> Math.abs(a[i] - b[i]) < 0.01);
    }

    private Hand assemble(PenHold pen) {
        Map<String, List<GlyphForm>> forms = new TreeMap<>();
        for (String character : Repertoire.characters()) {
            List<GlyphForm> ofCharacter = new ArrayList<>();
            for (Draft draft : drafts.get(character)) {
                ofCharacter.add(new GlyphForm(
                        character,
                        ofCharacter.size(),
                        (float) draft.advance(),
                        draft.strokes(),
                        spec.joined() ? Joins.entry(character, draft) : null,
                        spec.joined() ? Joins.exit(character, draft) : null));
            }
            forms.put(character, List.copyOf(ofCharacter));
        }
        List<PenStroke> tall = strokesOf("bdhkl");
        List<PenStroke> deep = strokesOf("gjpqy");
        return new Hand(
                spec.id(),
                spec.title(),
                spec.description(),
                spec.joined(),
                (float) spec.space(),
                (float) (StrokeMeasures.box(tall).top() + pen.width() / 2),
                (float) (pen.width() / 2 - StrokeMeasures.box(deep).bottom()),
                (float) spec.variability(),
                spec.licence(),
                forms,
                Kerning.of(drafts, spec.joined()));
    }

    private List<PenStroke> strokesOf(String characters) {
        return characters
                .chars()
                .mapToObj(Character::toString)
                .flatMap(c -> drafts.get(c).get(0).strokes().stream())
                .filter(s -> s.role() == StrokeRole.BODY)
                .toList();
    }
}
