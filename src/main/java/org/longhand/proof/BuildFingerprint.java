package org.longhand.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Tells one build of the red pen from another by the program's own class files and resources, those of {@code proof}
 * and of the rooms it reads with, and by the jar of dictionaries. It is the same for the same build on every machine,
 * in a jar and in a folder of classes, and dev mode has another one after each change. Taken once, when first asked
 * for.
 */
final class BuildFingerprint {

    private static final List<String> ROOMS =
            List.of("org/longhand/brief/", "org/longhand/people/", "org/longhand/proof/");

    private static final String DICTIONARY = "/org/languagetool/resource/en/english.dict";
    private static final Pattern JAR = Pattern.compile("([^/]+\\.jar)!/");

    private BuildFingerprint() {}

    private static final class Taken {
        static final String ONCE = take();
    }

    /** Lines of {@code name checksum}, in the order of the names; the last one names the jar of dictionaries. */
    static String get() {
        return Taken.ONCE;
    }

    private static String take() {
        try {
            CodeSource source = BuildFingerprint.class.getProtectionDomain().getCodeSource();
            Path place = source == null || !"file".equals(source.getLocation().getProtocol())
                    ? null
                    : Path.of(source.getLocation().toURI());
            // Where the classes cannot be listed, every start of the program counts as another build.
            return place == null
                    ? UUID.randomUUID().toString()
                    : of(place, ROOMS) + "\n" + jar(BuildFingerprint.class.getResource(DICTIONARY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // a file's URL is a URI
        }
    }

    /**
     * @param place a jar, or a folder of classes
     * @param under the beginnings of the names that count, with slashes
     */
    static String of(Path place, List<String> under) throws IOException {
        SortedMap<String, Long> sums = Files.isDirectory(place) ? folder(place, under) : jar(place, under);
        List<String> lines = new ArrayList<>();
        sums.forEach((name, sum) -> lines.add(name + " " + Long.toHexString(sum)));
        return String.join("\n", lines);
    }

    private static SortedMap<String, Long> jar(Path jar, List<String> under) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        try (JarFile file = new JarFile(jar.toFile())) { // its directory has the checksums: nothing is unpacked
            file.stream()
                    .filter(e -> !e.isDirectory() && counts(e.getName(), under))
                    .forEach(e -> sums.put(e.getName(), e.getCrc()));
        }
        return sums;
    }

    private static SortedMap<String, Long> folder(Path root, List<String> under) throws IOException {
        SortedMap<String, Long> sums = new TreeMap<>();
        for (String beginning : under) {
            if (!Files.isDirectory(root.resolve(beginning))) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root.resolve(beginning))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(root.relativize(file).toString().replace('\\', '/'), sum.getValue());
                }
            }
        }
        return sums;
    }

    /** The name of the jar in which a resource lies, with its version; empty where it lies in none. */
    private static String jar(URL resource) {
        Matcher jar = JAR.matcher(String.valueOf(resource));
        return jar.find() ? jar.group(1) : "";
    }

    private static boolean counts(String name, List<String> under) {
        return under.stream().anyMatch(name::startsWith);
    }
}
