package org.longhand.templates;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folders that are read before the templates that came with the program: {@code LONGHAND_TEMPLATES}, and in dev
 * mode the project's own, whose edits are seen with the next letter.
 */
@Singleton
public class TemplateFolders {

    private final List<Path> folders;

    TemplateFolders(TemplatesConfig config) {
        Optional<Path> sources =
                LaunchMode.current() == LaunchMode.DEVELOPMENT ? Optional.of(Path.of("templates")) : Optional.empty();
        folders = Stream.of(config.folder(), sources).flatMap(Optional::stream).toList();
    }

    /** Template roots, the first to be read first; none need exist. */
    public List<Path> all() {
        return folders;
    }
}
