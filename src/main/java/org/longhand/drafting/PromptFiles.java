package org.longhand.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where the prompts' texts, or another room's, are: in the given folders, the first one first, and else on the class
 * path. Folders are read anew each time, so an edit is seen with the next letter.
 */
public final class PromptFiles implements UnaryOperator<String> {

    private final List<Path> folders;
    private final String room;

    /** @param folders template roots, each of which may hold a {@code prompts} folder; none need exist */
    public PromptFiles(List<Path> folders) {
        this(folders, "prompts");
    }

    /** @param room the folder in a template root whose files these are */
    public PromptFiles(List<Path> folders, String room) {
        this.folders = List.copyOf(folders);
        this.room = room + "/";
    }

    /**
     * The text of a prompt.
     *
     * @param name a file's name in {@code prompts}, such as {@code letter-first.txt}
     * @throws UncheckedIOException where no place has it, or it cannot be read
     */
    @Override
    public String apply(String name) {
        try {
            for (Path folder : folders) {
                Path file = folder.resolve(room + name);
                if (Files.isRegularFile(file)) {
                    return Files.readString(file);
                }
            }
            try (InputStream packed = open("templates/" + room + name)) {
                if (packed == null) {
                    throw new IOException("There is no file templates/" + room + name);
                }
                return new String(packed.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        return PromptFiles.class.getClassLoader().getResourceAsStream(resource);
    }
}
