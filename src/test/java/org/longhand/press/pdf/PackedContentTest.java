package org.longhand.press.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class PackedContentTest {

    @Test
    void whatIsPackedIsWhatWasWritten() throws DataFormatException {
        for (int seed = 0; seed < 40; seed++) {
            ContentStream packed = new PackedContent(100);
            ContentStream plain = new PlainContent();
            scribble(packed, new Random(seed));
            scribble(plain, new Random(seed));

            assertThat(packed.length()).isEqualTo(plain.length());
            assertThat(inflated(packed.compressed())).isEqualTo(inflated(plain.compressed()));
        }
    }

    @Test
    void everyCharacterAndNumberCanBePacked() throws DataFormatException {
        StringBuilder ascii = new StringBuilder("\n");
        for (char c = ' '; c < 127; c++) {
            ascii.append(c);
        }
        ContentStream packed = new PackedContent(100);
        packed.text(ascii.toString());
        for (int n : new int[] {0, -1, 9, 10, 2047, -2047, 2048, -2048, 99_999, 1_000_000, -7_654_321}) {
            packed.number(n);
        }
        packed.decimal(-0.05, 2)
                .text(" ")
                .decimal(595.276, 2)
                .text(" ")
                .decimal(12, 3)
                .hex(0x2019, 4);

        assertThat(inflated(packed.compressed()))
                .isEqualTo(ascii + "0 -1 9 10 2047 -2047 2048 -2048 99999 1000000 -7654321 -0.05 595.28 122019");
    }

    @Test
    void whatIsWrittenTwiceTakesLessRoom() {
        ContentStream once = new PackedContent(100);
        ContentStream twice = new PackedContent(100);
        for (int i = 0; i < 100; i++) {
            int place = twice.length();
            once.point(1000 + i, 2000 - i, ContentStream.Operator.LINE)
                    .operator(ContentStream.Operator.STROKE)
                    .point(1000 + i, 2000 - i, ContentStream.Operator.MOVE);
            twice.point(1000 + i, 2000 - i, ContentStream.Operator.LINE)
                    .operator(ContentStream.Operator.STROKE)
                    .again(1000 + i, 2000 - i, place, ContentStream.Operator.MOVE);
        }
        assertThat(twice.length()).isEqualTo(once.length());
        assertThat(twice.compressed().remaining()).isLessThan(once.compressed().remaining() * 4 / 5);
    }

    private static void scribble(ContentStream out, Random random) {
        ContentStream.Operator[] operators = ContentStream.Operator.values();
        int x = 0;
        int y = 0;
        int place = -1;
        int steps = random.nextInt(20_000);
        for (int i = 0; i < steps; i++) {
            switch (random.nextInt(9)) {
                case 0 -> out.operator(operators[random.nextInt(operators.length)]);
                case 1 -> {
                    int wide = random.nextInt(20) == 0 ? 9000 : 60;
                    x = random.nextInt(2 * wide) - wide;
                    y = random.nextInt(2 * wide) - wide;
                    place = out.length();
                    out.number(x).number(y);
                }
                case 2 -> {
                    if (place >= 0) {
                        out.again(x, y, place, operators[random.nextInt(operators.length)]);
                    }
                }
                case 3 -> out.pair(random.nextInt(5000) - 2500, random.nextInt(400) - 200);
                case 4 ->
                    out.point(
                            random.nextInt(400) - 200,
                            random.nextInt(5000) - 2500,
                            operators[random.nextInt(operators.length)]);
                case 5 ->
                    out.decimal(random.nextGaussian() * 300, random.nextInt(4)).text(" ");
                case 6 ->
                    out.pairs(
                            random.nextInt(400) - 200,
                            random.nextInt(5000) - 2500,
                            random.nextInt(40) - 20,
                            random.nextInt(5000) - 2500);
                case 7 -> out.strokeAndWidth(random.nextInt(60));
                default -> out.hex(random.nextInt(random.nextBoolean() ? 1 << 8 : 1 << 16), 4);
            }
        }
    }

    private static String inflated(ByteBuffer zlib) throws DataFormatException {
        Inflater inflater = new Inflater();
        inflater.setInput(zlib);
        StringBuilder text = new StringBuilder();
        byte[] chunk = new byte[8192];
        while (!inflater.finished()) {
            int n = inflater.inflate(chunk);
            assertThat(n > 0 || inflater.finished()).as("the stream is whole").isTrue();
            text.append(new String(chunk, 0, n, StandardCharsets.ISO_8859_1));
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return text.toString();
    }
}
