package org.longhand.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.Brief;
import org.longhand.drafting.Length;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** Reads the labelled texts; their format is in {@code proof/README.md} of the test resources. */
final class Corpus {

    /** An invention: where it stands in the text and what it is. */
    record Invention(int start, int end, String kind) { }

    /** A text with its brief; {@code heldOut} texts were never tuned on. */
    record Item(String language, Brief brief, String text, List<Invention> inventions, boolean heldOut) { }

    private static final Pattern MARKED = Pattern.compile("\\[\\[(.+?)]](name|place|number|date|family|quote|none)");

    private Corpus() {
    }

    static List<Item> read(String language) {
        List<Item> items = new ArrayList<>();
        Draft draft = null;
        for (String line : file(language).split("\\R")) {
            if (line.startsWith("brief:")) {
                draft = new Draft();
            } else if (line.startsWith("+ ") || line.startsWith("- ")) {
                items.add(item(language, draft.brief(language), line.substring(2), items.size() % 3 == 2));
            } else if (line.contains(":")) {
                String[] parts = line.split(":\\s*", 2);
                draft.set(parts[0], parts[1].strip());
            }
        }
        return items;
    }

    private static Item item(String language, Brief brief, String line, boolean heldOut) {
        String source = line.replace("/", "\n\n");
        StringBuilder text = new StringBuilder();
        List<Invention> inventions = new ArrayList<>();
        Matcher m = MARKED.matcher(source);
        int from = 0;
        while (m.find()) {
            text.append(source, from, m.start());
            if (!m.group(2).equals("none")) {
                inventions.add(new Invention(text.length(), text.length() + m.group(1).length(), m.group(2)));
            }
            text.append(m.group(1));
            from = m.end();
        }
        text.append(source.substring(from));
        return new Item(language, brief, text.toString(), List.copyOf(inventions), heldOut);
    }

    private static String file(String language) {
        try (InputStream in = Corpus.class.getResourceAsStream("/proof/" + language + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Draft {
        private Person sender;
        private Person recipient;
        private String relationship = "";
        private String occasion = "general";
        private String closing;
        private LocalDate date;
        private final List<Fact> facts = new ArrayList<>();

        void set(String key, String value) {
            String[] names = value.split("\\s*/\\s*");
            switch (key) {
                case "sender" -> sender = new Person(names[0], names[0], names[1]);
                case "recipient" -> recipient = new Person(names[0], names[1], names[1]);
                case "relationship" -> relationship = value;
                case "occasion" -> occasion = value;
                case "closing" -> closing = value;
                case "date" -> date = LocalDate.parse(value);
                case "fact" -> facts.add(new Fact(value, null, null));
                default -> throw new IllegalArgumentException(key);
            }
        }

        Brief brief(String language) {
            return new Brief(sender, recipient, relationship, occasion, "", "", language, Length.MEDIUM, facts, closing, date);
        }
    }
}
