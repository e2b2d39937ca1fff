package org.longhand.drafting.composer;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A place that holds occasion files, as file names and texts. */
@FunctionalInterface
public interface OccasionFolder {

    /** The ending of an occasion file's name. */
    String ENDING = ".txt";

    /**
     * What stands there now.
     *
     * @return text by file name
     * @throws OccasionException when the place cannot be read
     */
    Map<String, String> files();

    /** Something that changes when a file there does; one that never changes by default. */
    default Object version() {
        return "";
    }

    /**
     * A directory of the user's own; one that is not there holds nothing. Its version follows names, times and sizes.
     */
    static OccasionFolder of(Path directory) {
        return new OccasionFolder() {
            @Override
            public Map<String, String> files() {
                Map<String, String> files = new TreeMap<>();
                for (Path path : list(directory)) {
                    try {
                        files.put(path.getFileName().toString(), Files.readString(path));
                    } catch (IOException e) {
                        throw new OccasionException(path + " cannot be read as UTF-8 text", e);
                    }
                }
                return files;
            }

            @Override
            public Object version() {
                StringBuilder seen = new StringBuilder();
                for (Path path : list(directory)) {
                    try {
                        seen.append(path)
                                .append(Files.getLastModifiedTime(path))
                                .append(Files.size(path));
                    } catch (IOException e) {
                        seen.append(path);
                    }
                }
                return seen.toString();
            }
        };
    }

    /**
     * The files that came with the program: a directory or a jar of the class path.
     *
     * @param known the full name of one file that is surely there; its neighbours are the others
     */
    static OccasionFolder onClassPath(ClassLoader loader, String known) {
        return () -> {
            URL url = loader.getResource(known);
            if (url == null) {
                throw new OccasionException(known + " is not on the class path");
            }
            try {
                return url.getProtocol().equals("jar")
                        ? inJar(url, known.substring(0, known.lastIndexOf('/') + 1))
                        : of(Path.of(URI.create(url.toString())).getParent()).files();
            } catch (IOException e) {
                throw new OccasionException(url + " cannot be read", e);
            }
        };
    }

    private static Map<String, String> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        // A shared jar would be closed under its other readers.
        connection.setUseCaches(false);
        Map<String, String> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(ENDING) && name.indexOf('/', folder.length()) < 0) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(
                                name.substring(folder.length()), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }

    private static Iterable<Path> list(Path directory) {
        if (!Files.isDirectory(directory)) {
            return java.util.List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(p -> p.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(p))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new OccasionException(directory + " cannot be listed", e);
        }
    }
}
