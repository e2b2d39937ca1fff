package org.longhand.drafting.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GgufTest {

    @TempDir
    Path folder;

    @Test
    void theHeadTellsNameAndSize() throws IOException {
        Gguf head = Gguf.read(file(3, 64, 64));

        assertThat(head).isEqualTo(new Gguf("Tiny", 64 * 32, true));
    }

    @Test
    void whatIsNoModelIsRefusedWithAReason() throws IOException {
        Path text = Files.writeString(folder.resolve("a.gguf"), "This is a letter, and no model.");
        assertThatThrownBy(() -> Gguf.read(text)).hasMessage("it is no GGUF file");
        assertThatThrownBy(() -> Gguf.read(file(9, 64, 64))).hasMessageContaining("version 9");
        assertThatThrownBy(() -> Gguf.read(file(3, 1 << 20, 64))).hasMessage("it is cut off");
        Path cut =
                Files.write(folder.resolve("c.gguf"), java.util.Arrays.copyOf(Files.readAllBytes(file(3, 64, 64)), 40));
        assertThatThrownBy(() -> Gguf.read(cut)).hasMessage("it is cut off in its head");
    }

    /** A head with two values and one tensor of 64 × 32, and then some data. */
    private Path file(int version, long offset, int data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("GGUF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(little(4).putInt(version).array());
        out.writeBytes(little(16).putLong(1).putLong(3).array());
        string(out, "general.name");
        out.writeBytes(little(4).putInt(8).array());
        string(out, "Tiny");
        string(out, "tokenizer.chat_template");
        out.writeBytes(little(4).putInt(8).array());
        string(out, "{{ messages }}");
        string(out, "some.numbers");
        out.writeBytes(little(4 + 4 + 8 + 8)
                .putInt(9)
                .putInt(5)
                .putLong(2)
                .putInt(1)
                .putInt(2)
                .array());
        string(out, "weights");
        out.writeBytes(little(4 + 16 + 4 + 8)
                .putInt(2)
                .putLong(64)
                .putLong(32)
                .putInt(0)
                .putLong(offset)
                .array());
        out.writeBytes(new byte[data]);
        return Files.write(folder.resolve("b" + version + offset + ".gguf"), out.toByteArray());
    }

    private static void string(ByteArrayOutputStream out, String text) {
        out.writeBytes(little(8).putLong(text.length()).array());
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
