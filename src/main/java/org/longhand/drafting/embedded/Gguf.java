package org.longhand.drafting.embedded;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the head of a GGUF file says, read without llama.cpp, which would take the whole program down with some broken
 * files. The format: github.com/ggml-org/ggml, {@code docs/gguf.md}, versions 2 and 3.
 *
 * @param name of the model, or the file's name where it has none
 * @param parameters numbers in all tensors together
 * @param chatTemplate whether it says how a chat is laid out
 */
record Gguf(String name, long parameters, boolean chatTemplate) {

    private static final int MAGIC = 0x46554747;
    private static final int STRING = 8;
    private static final int ARRAY = 9;
    private static final int[] SIZES = {1, 1, 2, 2, 4, 4, 4, 1, -1, -1, 8, 8, 8};
    private static final long MOST = 1 << 20;

    /** @throws IOException with a sentence about the file where it is none, or is cut off */
    static Gguf read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new Reader(new DataInputStream(in)).read(file);
        } catch (EOFException e) {
            throw new IOException("it is cut off in its head");
        }
    }

    private static final class Reader {

        private final DataInputStream in;

        private Reader(DataInputStream in) {
            this.in = in;
        }

        private Gguf read(Path file) throws IOException {
            if (int32() != MAGIC) {
                throw new IOException("it is no GGUF file");
            }
            int version = int32();
            if (version < 2 || version > 3) {
                throw new IOException("it is GGUF of version " + version + ", and 2 and 3 can be read");
            }
            long tensors = bounded(int64());
            long entries = bounded(int64());
            String name = file.getFileName().toString();
            boolean template = false;
            for (long i = 0; i < entries; i++) {
                String key = string();
                int type = int32();
                if (key.equals("general.name") && type == STRING) {
                    name = string();
                } else {
                    template |= key.equals("tokenizer.chat_template");
                    skip(type);
                }
            }
            long parameters = 0;
            long furthest = 0;
            for (long i = 0; i < tensors; i++) {
                string();
                long size = 1;
                for (int d = bounded32(int32()); d > 0; d--) {
                    size *= int64();
                }
                int32();
                furthest = Math.max(furthest, int64());
                parameters += size;
            }
            if (tensors == 0) {
                throw new IOException("it holds no model");
            }
            if (furthest >= Files.size(file)) {
                throw new IOException("it is cut off");
            }
            return new Gguf(name, parameters, template);
        }

        private void skip(int type) throws IOException {
            if (type == STRING) {
                string();
            } else if (type == ARRAY) {
                int of = int32();
                long length = bounded(int64());
                if (of != STRING && of != ARRAY) {
                    in.skipNBytes(length * size(of));
                    return;
                }
                for (long i = 0; i < length; i++) {
                    skip(of);
                }
            } else {
                in.skipNBytes(size(type));
            }
        }

        private static int size(int type) throws IOException {
            if (type < 0 || type >= SIZES.length || SIZES[type] < 0) {
                throw new IOException("it holds a value of an unknown type");
            }
            return SIZES[type];
        }

        private String string() throws IOException {
            byte[] bytes = new byte[(int) bounded(int64())];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private int int32() throws IOException {
            return Integer.reverseBytes(in.readInt());
        }

        private long int64() throws IOException {
            return Long.reverseBytes(in.readLong());
        }

        private static long bounded(long count) throws IOException {
            if (count < 0 || count > MOST) {
                throw new IOException("its head makes no sense");
            }
            return count;
        }

        private static int bounded32(int count) throws IOException {
            return (int) bounded(count);
        }
    }
}
