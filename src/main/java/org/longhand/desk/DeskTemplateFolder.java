package org.longhand.desk;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import io.quarkus.qute.runtime.TemplateProducer;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.longhand.templates.TemplateFolders;

/**
 * Lets Qute take pages from the template folders first, and anew when they have changed: an edit of a page is seen with
 * the next request.
 */
@Locate("(desk|tags)/.*")
class DeskTemplateFolder implements TemplateLocator {

    private static final String ENDING = ".html";

    @Inject
    TemplateFolders folders;

    /** What was read from a folder, and how old it was then. */
    private final Map<String, FileTime> read = new ConcurrentHashMap<>();

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1; // before the templates that came with the program
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return file(id).map(path -> {
            read.put(id, modified(path));
            return new TemplateFile(path);
        });
    }

    private Optional<Path> file(String id) {
        String name = id.endsWith(ENDING) ? id : id + ENDING;
        return folders.all().stream()
                .map(root -> root.resolve(name))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Whether a page that was read from a folder has changed since; and forgets its age. */
    private boolean changed(String id) {
        FileTime then = read.get(id);
        return then != null
                && !then.equals(file(id).map(DeskTemplateFolder::modified).orElse(null))
                && read.remove(id, then);
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private record TemplateFile(Path path) implements TemplateLocation {
        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(path, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }

    /** Before a page is drawn, drops those that were edited. */
    static class Freshness {

        private final DeskTemplateFolder folder;
        private final TemplateFolders folders;
        private final Engine engine;
        private final TemplateProducer templates;

        Freshness(DeskTemplateFolder folder, TemplateFolders folders, Engine engine, TemplateProducer templates) {
            this.folder = folder;
            this.folders = folders;
            this.engine = engine;
            this.templates = templates;
        }

        @ServerRequestFilter
        public void dropWhatChanged(ContainerRequestContext request) {
            if (folders.all().isEmpty()) {
                return;
            }
            List<String> stale =
                    folder.read.keySet().stream().filter(folder::changed).toList();
            if (!stale.isEmpty()) {
                // An included page is parsed into those that include it.
                engine.removeTemplates(id -> true);
                templates.clearInjectedTemplates();
            }
        }
    }
}
