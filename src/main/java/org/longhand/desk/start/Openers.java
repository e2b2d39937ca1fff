package org.longhand.desk.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longhand.templates.TemplateFolders;

/**
 * Beginnings of sentences that help a person to tell something, by occasion:
 * {@code templates/desk/openers/LANGUAGE.txt}, where a line is one beginning and {@code [occasion]} says for which
 * occasion those below it are.
 */
@ApplicationScoped
class Openers {

    private static final String GENERAL = "general";
    private static final String FOLDER = "desk/openers/";

    private final TemplateFolders folders;

    Openers(TemplateFolders folders) {
        this.folders = folders;
    }

    /**
     * @param occasion an occasion's name; the general beginnings are taken for one that has none of its own
     * @param language one that there is a file for
     */
    List<String> of(String occasion, String language) {
        Map<String, List<String>> all = parse(read(FOLDER + language + ".txt"));
        return all.getOrDefault(occasion, all.getOrDefault(GENERAL, List.of()));
    }

    static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> now = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[") && line.endsWith("]")) {
                now = all.computeIfAbsent(line.substring(1, line.length() - 1).strip(), name -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                now.add(line);
            }
        }
        return all;
    }

    private String read(String file) {
        Optional<Path> own = folders.all().stream()
                .map(root -> root.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
        try {
            if (own.isPresent()) {
                return Files.readString(own.get());
            }
            try (InputStream in = Openers.class.getResourceAsStream("/templates/" + file)) {
                if (in == null) {
                    throw new IOException("no resource templates/" + file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
