package org.longhand.drafting.composer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** The briefs of the test resources, and small ones made by hand. */
public final class Briefs {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Briefs() {}

    /** The names of all files of a folder of the test resources, as {@code briefs/babcia}. */
    public static List<String> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".json"))
                    .map(f -> folder + "/" + f.replace(".json", ""))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new IllegalStateException("no brief in " + folder);
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Brief read(String name) {
        try {
            return read(new ObjectMapper()
                    .readTree(RESOURCES.resolve(name + ".json").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Brief read(JsonNode json) {
        List<Fact> facts = new ArrayList<>();
        json.get("facts")
                .forEach(f -> facts.add(
                        f.isTextual()
                                ? new Fact(f.asText())
                                : new Fact(text(f, "text"), text(f, "kind"), text(f, "when"))));
        JsonNode sender = json.get("sender");
        JsonNode recipient = json.get("recipient");
        String length = text(json, "length");
        return Brief.of(
                new Person(text(sender, "name"), null, text(sender, "signs")),
                new Person(text(recipient, "name"), text(recipient, "calledBy"), null),
                text(json, "relationship"),
                text(json, "occasion"),
                text(json, "purpose"),
                text(json, "tone"),
                text(json, "language"),
                length == null ? Length.MEDIUM : Length.valueOf(length.toUpperCase(Locale.ROOT)),
                facts,
                text(json, "closing"),
                null);
    }

    private static String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    /** A letter from Łucja Dąbrowska to Zofia Nowak, called Zofia, who are friends. */
    public static Brief english(String occasion, String... facts) {
        return brief("Łucja Dąbrowska", "Zofia Nowak", "Zofia", "Friends.", occasion, "en", facts);
    }

    public static Brief brief(
            String sender,
            String recipient,
            String calledBy,
            String relationship,
            String occasion,
            String language,
            String... facts) {
        return Brief.of(
                new Person(sender, null, null),
                new Person(recipient, calledBy, null),
                relationship,
                occasion,
                null,
                null,
                language,
                Length.MEDIUM,
                Stream.of(facts).map(Fact::new).toList(),
                "Bye,",
                null);
    }
}
