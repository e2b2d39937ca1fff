package org.longhand.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandsTest {

    static List<Hand> hands() {
        return Hands.all();
    }

    @Test
    void everyHandIsFoundByItsName() {
        assertThat(Hands.all()).extracting(Hand::id).isEqualTo(Hands.ids()).doesNotHaveDuplicates();
        assertThat(Hands.ids())
                .allSatisfy(id -> assertThat(Hands.named(id)).map(Hand::id).contains(id));
        assertThat(Hands.named("nobody")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void everyHandWritesAllThatALetterNeeds(Hand hand) {
        Stream<String> latin = IntStream.rangeClosed('!', 0x17f)
                .filter(c -> c < 0x7f || c > 0xa0 && c != 0xad)
                .mapToObj(Character::toString);
        Stream<String> punctuation = "‘’‚“”„–—…€ȘșȚț".codePoints().mapToObj(Character::toString);
        assertThat(Stream.concat(latin, punctuation).filter(c -> !hand.writes(c)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hands")
    void formsAreNumberedAndDrawn(Hand hand) {
        for (Map.Entry<String, List<GlyphForm>> entry : hand.forms().entrySet()) {
            for (int i = 0; i < entry.getValue().size(); i++) {
                GlyphForm form = entry.getValue().get(i);
                assertThat(form.character()).isEqualTo(entry.getKey());
                assertThat(form.index()).isEqualTo(i);
                assertThat(form.advance()).as(entry.getKey()).isBetween(0.05f, 6f);
                assertThat(form.strokes()).as(entry.getKey()).isNotEmpty().allSatisfy(stroke -> {
                    assertThat(stroke.segments()).isPositive();
                    assertThat(stroke.points()).hasSize(2 + 6 * stroke.segments());
                    for (float width : stroke.widths()) {
                        assertThat(width).isBetween(0.001f, 0.8f);
                    }
                    for (float measure : stroke.points()) {
                        assertThat(measure).isBetween(-4f, 8f);
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void dotsAndAccentsAreThere(Hand hand) {
        assertThat(roles(hand, "i")).contains(StrokeRole.DOT);
        assertThat(roles(hand, "j")).contains(StrokeRole.DOT);
        assertThat(roles(hand, "ı")).doesNotContain(StrokeRole.DOT);
        for (String letter : "àáâãäèéêëìíîïñòóôõöùúûüýÿāăćĉčēĕėěĝğġĩīĭńňōŏőŕřśŝšũūŭűŵŷźżžÀÉÎÕÜŇŐŽȘț".split("")) {
            for (GlyphForm form : hand.forms().get(letter)) {
                assertThat(form.strokes())
                        .as(letter)
                        .anyMatch(s -> s.role() == StrokeRole.MARK || s.role() == StrokeRole.DOT);
                assertThat(form.strokes()).as(letter).anyMatch(s -> s.role() == StrokeRole.BODY);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void frequentLettersHaveThreeForms(Hand hand) {
        assertThat("etaoinshrdlcumwfgypb".split(""))
                .allSatisfy(letter -> assertThat(hand.forms().get(letter)).hasSizeGreaterThanOrEqualTo(3));
        assertThat("éàèêüöäñšąęńó".split(""))
                .allSatisfy(letter ->
                        assertThat(hand.forms().get(letter)).as(letter).hasSizeGreaterThanOrEqualTo(2));
    }

    /** Two forms that differ by less than a tremble are one form. */
    @ParameterizedTest
    @MethodSource("hands")
    void formsOfFrequentLettersAreSeenToDiffer(Hand hand) {
        for (String letter : "etaoinshrdlcumwfgypb".split("")) {
            List<GlyphForm> forms = hand.forms().get(letter);
            for (int i = 1; i < forms.size(); i++) {
                assertThat(apart(forms.get(0), forms.get(i))).as(letter + i).isGreaterThan(0.035);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void joinedHandsSayWhereLettersMeet(Hand hand) {
        Stream<GlyphForm> small = "acdehiklmnpstuz"
                .chars()
                .mapToObj(c -> hand.forms().get(Character.toString(c)).get(0));
        if (hand.joined()) {
            assertThat(small).allSatisfy(form -> {
                assertThat(form.exit() != null || form.entry() != null)
                        .as(form.character())
                        .isTrue();
                Stream.of(form.entry(), form.exit())
                        .filter(java.util.Objects::nonNull)
                        .forEach(join ->
                                assertThat(Math.hypot(join.dx(), join.dy())).isBetween(0.98, 1.02));
            });
        } else {
            assertThat(small).allMatch(form -> form.entry() == null && form.exit() == null);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void formsOfOneLetterDiffer(Hand hand) {
        for (List<GlyphForm> forms : hand.forms().values()) {
            Set<List<Float>> shapes = forms.stream().map(HandsTest::shape).collect(Collectors.toSet());
            assertThat(shapes).as(forms.get(0).character()).hasSameSizeAs(forms);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void itsLicenceStandsBesideIt(Hand hand) throws IOException {
        assertThat(hand.licence().name()).isIn("OFL-1.1", "Apache-2.0");
        assertThat(hand.licence().copyright()).startsWith("Copyright");
        try (var text =
                Hands.class.getResourceAsStream("licences/" + hand.licence().name() + ".txt")) {
            assertThat(text).isNotNull();
            assertThat(new String(text.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .hasSizeGreaterThan(3000);
        }
    }

    @ParameterizedTest
    @MethodSource("hands")
    void whatIsWrittenIsReadBack(Hand hand) throws IOException {
        byte[] bytes = bytes(hand);
        Hand again = HandFormat.read(new ByteArrayInputStream(bytes));
        assertThat(bytes(again)).isEqualTo(bytes);
        assertThat(again.kerning()).isEqualTo(hand.kerning());
        assertThat(shape(again.forms().get("g").get(0)))
                .isEqualTo(shape(hand.forms().get("g").get(0)));
    }

    @Test
    void aFileThatHoldsNoHandIsRefused() throws IOException {
        byte[] bytes = bytes(Hands.all().get(0));
        byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
        assertThatThrownBy(() -> HandFormat.read(new ByteArrayInputStream(half)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> HandFormat.read(new ByteArrayInputStream(new byte[40])))
                .isInstanceOf(IOException.class);
    }

    private static Set<StrokeRole> roles(Hand hand, String character) {
        return hand.forms().get(character).stream()
                .flatMap(f -> f.strokes().stream())
                .map(PenStroke::role)
                .collect(Collectors.toSet());
    }

    private static List<Float> shape(GlyphForm form) {
        return form.strokes().stream()
                .flatMap(s -> IntStream.range(0, s.points().length).mapToObj(i -> s.points()[i]))
                .toList();
    }

    /** Largest distance of one form's nodes from the other's nearest, both at their origins. */
    private static double apart(GlyphForm a, GlyphForm b) {
        List<double[]> from = nodes(a);
        List<double[]> to = nodes(b);
        return from.stream()
                .mapToDouble(p -> to.stream()
                        .mapToDouble(q -> Math.hypot(p[0] - q[0], p[1] - q[1]))
                        .min()
                        .orElseThrow())
                .max()
                .orElseThrow();
    }

    private static List<double[]> nodes(GlyphForm form) {
        return form.strokes().stream()
                .flatMap(s -> IntStream.rangeClosed(0, s.segments()).mapToObj(i ->
                        new double[] {s.points()[6 * i], s.points()[6 * i + 1]}))
                .toList();
    }

    private static byte[] bytes(Hand hand) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        HandFormat.write(hand, out);
        return out.toByteArray();
    }
}
