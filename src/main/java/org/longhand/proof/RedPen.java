package org.longhand.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.longhand.templates.TemplateFolders;

/**
 * The proof that is read with here: the built-in checkers, those that the house has beside, and the phrases as they
 * stand now.
 */
@ApplicationScoped
public class RedPen {

    private static final String PHRASES = "proof/machine-phrases.txt";

    private final TemplateFolders folders;
    private final List<Checker> others;
    private volatile Made made;

    private record Made(String phrases, Proof proof) {}

    RedPen(TemplateFolders folders, Instance<Checker> others) {
        this.folders = folders;
        this.others = others.stream().toList();
    }

    /** Read anew when the file of phrases was edited. */
    public Proof proof() {
        String phrases = phrases();
        Made now = made;
        if (now == null || !now.phrases().equals(phrases)) {
            now = new Made(phrases, new Proof(phrases, others));
            made = now;
        }
        return now.proof();
    }

    private String phrases() {
        try {
            for (Path folder : folders.all()) {
                if (Files.isRegularFile(folder.resolve(PHRASES))) {
                    return Files.readString(folder.resolve(PHRASES));
                }
            }
            return builtIn();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The phrases that came with the program. */
    static String builtIn() throws IOException {
        try (InputStream in = RedPen.class.getClassLoader().getResourceAsStream("templates/" + PHRASES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
