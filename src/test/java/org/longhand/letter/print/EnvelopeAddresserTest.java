package org.longhand.letter.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Word;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.Refused;
import org.longhand.letter.print.EnvelopeAddresser.Addressed;
import org.longhand.letter.print.EnvelopeAddresser.SenderPlace;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Envelope;
import org.longhand.press.paper.Stationery;

class EnvelopeAddresserTest {

    private static final List<String> SENDER = List.of("Sam Reyes", "Hill Road 1");
    private static final List<String> RECIPIENT = List.of("June Park", " 12 Garden Lane ", "", "Ashford");
    private static final PrintStyle STYLE =
            PrintStyle.Choice.of(null, null, null, null).style();

    private final EnvelopeAddresser addresser = new EnvelopeAddresser();

    private static Letter letter(List<String> sender, List<String> recipient) {
        Letter plain = new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH);
        return new Letter(
                plain.id(),
                null,
                plain.brief(),
                new LetterRequest.Addresses(sender, recipient),
                plain.look(),
                null,
                plain.state());
    }

    private Addressed address(Letter letter, SenderPlace place, PrintStyle style) {
        return addresser.address(letter, Envelope.C6, place, style, 7);
    }

    private static List<String> lines(Page page) {
        return page.lines().stream()
                .map(line -> line.words().stream().map(Word::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void bothAddressesStandOnTheFaceLineByLine() {
        Addressed addressed = address(letter(SENDER, RECIPIENT), SenderPlace.FRONT, STYLE);
        assertThat(addressed.sides()).hasSize(1);
        assertThat(lines(addressed.sides().get(0)))
                .containsExactlyInAnyOrder("Sam Reyes", "Hill Road 1", "June Park", "12 Garden Lane", "Ashford");
    }

    @Test
    void theSenderMayStandOnTheFlapOrNowhere() {
        Addressed flap = address(letter(SENDER, RECIPIENT), SenderPlace.FLAP, STYLE);
        assertThat(flap.sides()).extracting(Page::number).containsExactly(1, 2);
        assertThat(lines(flap.sides().get(0))).containsExactly("June Park", "12 Garden Lane", "Ashford");
        assertThat(lines(flap.sides().get(1))).containsExactly("Sam Reyes", "Hill Road 1");
        assertThat(flap.sides().get(1).sheet()).isEqualTo(Envelope.C6.flap());
        Addressed nowhere = address(letter(SENDER, RECIPIENT), SenderPlace.NONE, STYLE);
        assertThat(nowhere.sides()).hasSize(1);
        assertThat(lines(nowhere.sides().get(0))).hasSize(3);
        assertThat(address(letter(null, RECIPIENT), SenderPlace.FLAP, STYLE).sides())
                .hasSize(1);
    }

    @Test
    void withoutARecipientsAddressThereIsNoEnvelope() {
        Refused.as(Kind.NO_ADDRESS, () -> address(letter(SENDER, null), SenderPlace.FRONT, STYLE));
        Refused.as(Kind.NO_ADDRESS, () -> address(letter(SENDER, List.of(" ")), SenderPlace.FRONT, STYLE));
        Letter unaddressed = new LetterFixture().letter(LocalDate.of(2026, 6, 1), Instant.EPOCH);
        Refused.as(Kind.NO_ADDRESS, () -> address(unaddressed, SenderPlace.FRONT, STYLE));
    }

    private static double right(Page page) {
        return page.lines().stream()
                .flatMap(line -> line.words().stream())
                .mapToDouble(word -> word.x() + word.width())
                .max()
                .orElseThrow();
    }

    @Test
    void aLineThatIsTooLongIsWrittenSmaller() {
        Page plain = page("12 Garden Lane");
        Page smaller = page("12 Garden Lane, behind the old post office");
        assertThat(lines(smaller)).hasSize(2);
        double size = height(smaller) / height(plain);
        assertThat(size).isBetween(0.5, 0.96);
        assertThat(right(smaller)).isLessThan(Envelope.C6.width());
    }

    @Test
    void whatWouldBeTooSmallToReadGoesOnInTheNextLine() {
        Page broken = page("12 Garden Lane, behind the old post office, the third door on the left, second floor");
        assertThat(lines(broken).size()).isGreaterThan(2);
        assertThat(height(broken) / height(page("12 Garden Lane"))).isBetween(0.3, 0.56);
    }

    private Page page(String line) {
        return address(letter(null, List.of("June Park", line)), SenderPlace.NONE, STYLE)
                .sides()
                .get(0);
    }

    /** Between two baselines. */
    private static double height(Page page) {
        List<Line> lines = page.lines();
        return lines.get(1).baseline() - lines.get(0).baseline();
    }

    @Test
    void theEnvelopeIsPrintedAsTheLettersOwn() {
        Addressed addressed = address(letter(SENDER, RECIPIENT), SenderPlace.FRONT, STYLE);
        assertThat(addressed.job().title()).isEqualTo("Envelope for June Park");
        assertThat(addressed.job().author()).isEqualTo("Sam Reyes");
        assertThat(addressed.job().ink()).isEqualTo(STYLE.ink());
        assertThat(addressed.job().detail()).isEqualTo(Detail.FINE);
        assertThat(addressed.job().seed()).isEqualTo(7);
        assertThat(stationery("ruled")).isEqualTo(Stationery.PLAIN);
        assertThat(stationery(Stationery.AIRMAIL.id())).isEqualTo(Stationery.AIRMAIL);
        assertThat(stationery(Stationery.LAID_CREAM.id())).isEqualTo(Stationery.LAID_CREAM);
    }

    private Stationery stationery(String id) {
        PrintStyle style = PrintStyle.Choice.of(null, null, id, null).style();
        return address(letter(SENDER, RECIPIENT), SenderPlace.FRONT, style)
                .job()
                .stationery();
    }

    @Test
    void aCharacterThatTheHandCannotWriteIsNamed() {
        Letter letter = letter(null, List.of("June 字 Park"));
        assertThat(Refused.as(Kind.GLYPH_UNSUPPORTED, () -> address(letter, SenderPlace.NONE, STYLE))
                        .data())
                .containsEntry("hand", STYLE.hand().id())
                .containsEntry("hands", List.of());
    }
}
