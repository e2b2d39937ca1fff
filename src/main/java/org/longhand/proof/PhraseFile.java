package org.longhand.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The phrases that sound like a machine, as their file stands now: the one in the first template folder that has it,
 * else the one that came with the program. The file is read again only when its time, size or identity says that it was
 * edited, so that asking costs a look at the folders.
 *
 * <p>Safe for use by many threads.
 */
final class PhraseFile {

    /** Below a template root. */
    static final String PATH = "proof/machine-phrases.txt";

    /** An edit right after a reading may leave time and size as they were; a file this young is read every time. */
    private static final Duration STILL_YOUNG = Duration.ofSeconds(2);

    private final List<Path> folders;
    private final Clock clock;
    private volatile Copy copy;

    /** What tells one state of a file from another. */
    private record Stamp(Path file, FileTime modified, long size, Object key) {}

    /** @param stamp null for the phrases in the program, which do not change */
    private record Copy(Stamp stamp, boolean settled, String text) {}

    /** @param folders template roots, the first to be read first; none need exist */
    PhraseFile(List<Path> folders, Clock clock) {
        this.folders = List.copyOf(folders);
        this.clock = clock;
    }

    /** The same object as before where nothing was edited. */
    String text() {
        try {
            Optional<Path> file = folders.stream()
                    .map(folder -> folder.resolve(PATH))
                    .filter(Files::isRegularFile)
                    .findFirst();
            Stamp stamp = file.isPresent() ? stamp(file.get()) : null;
            Copy kept = copy;
            if (kept == null || !kept.settled() || !Objects.equals(kept.stamp(), stamp)) {
                kept = read(stamp, kept);
                copy = kept;
            }
            return kept.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(file, found.lastModifiedTime(), found.size(), found.fileKey());
    }

    private Copy read(Stamp stamp, Copy before) throws IOException {
        if (stamp == null) {
            return new Copy(null, true, builtIn());
        }
        boolean settled = stamp.modified().toInstant().isBefore(clock.instant().minus(STILL_YOUNG));
        String text = Files.readString(stamp.file());
        return new Copy(stamp, settled, before != null && before.text().equals(text) ? before.text() : text);
    }

    /** The phrases that came with the program. */
    static String builtIn() throws IOException {
        try (InputStream in = PhraseFile.class.getClassLoader().getResourceAsStream("templates/" + PATH)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
