package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.weave.SentenceFrame;

/** Reads the text of one occasion file; the form of it is described in {@code templates/occasions/README.md}. */
final class OccasionFile {

    private static final Pattern SECTION = Pattern.compile("\\[(.+)\\]");
    private static final Pattern SETTING = Pattern.compile("([^:]+?)\\s*:\\s*(.*)");
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)\\}");
    private static final String WRAPPING = "(before|with|after) (" + kindWords("|") + ")";
    private static final Pattern FRAMES =
            Pattern.compile("([a-z]{2,3}) (salutation|opening|ending|closing|thing|words|" + WRAPPING + ")");
    private static final Set<String> SLOTS = Set.of(
            "recipient",
            "each",
            "bond",
            "loss",
            "clause",
            "que",
            "mine",
            "shared",
            "death",
            "doing",
            "habit",
            "thing",
            "words");

    private final String file;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<List<FactKind>> order = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final StringBuilder guidance = new StringBuilder();
    private final Map<String, List<SentenceFrame>> frames = new LinkedHashMap<>();
    private String section = "";
    private int line;

    private OccasionFile(String file) {
        this.file = file;
    }

    /**
     * @param file the file's name, for messages and, without its ending, as the occasion's name
     * @param text what stands in it
     * @throws OccasionException when a line cannot be understood; the message names file and line
     */
    static Occasion read(String file, String text) {
        return new OccasionFile(file).read(text);
    }

    private Occasion read(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String raw : bare.split("\\R", -1)) {
            line++;
            readLine(raw.strip());
        }
        if (order.isEmpty()) {
            order.addAll(List.of(
                    List.of(FactKind.DATE),
                    List.of(FactKind.MEMORY, FactKind.KINDNESS, FactKind.REGRET),
                    List.of(FactKind.YOU, FactKind.NEWS, FactKind.OTHER),
                    List.of(FactKind.PROMISE)));
        }
        String name = file.replaceFirst("\\.[^.]*$", "");
        return new Occasion(name, titles, aliases, guidance.toString().strip(), order, events, frames);
    }

    private void readLine(String s) {
        Matcher heading = SECTION.matcher(s);
        if (s.startsWith("#") || s.isEmpty() && !section.equals("guidance")) {
            return;
        }
        if (heading.matches()) {
            section = heading.group(1).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            if (!section.equals("guidance") && !FRAMES.matcher(section).matches()) {
                throw broken("there is no section [" + section + "]; write [guidance] or a language and one of"
                        + " salutation, opening, ending, closing, thing, words, before/with/after and one of "
                        + kindWords(", ") + ", as in [en opening]");
            }
        } else if (section.isEmpty()) {
            readSetting(s);
        } else if (section.equals("guidance")) {
            guidance.append(s).append('\n');
        } else {
            frames.computeIfAbsent(section, k -> new ArrayList<>()).add(readFrame(s));
        }
    }

    private void readSetting(String s) {
        Matcher m = SETTING.matcher(s);
        if (!m.matches()) {
            throw broken("expected \"name: value\" or a section such as [en opening], found \"" + s + "\"");
        }
        String key = m.group(1).toLowerCase(Locale.ROOT);
        String value = m.group(2).strip();
        if (key.startsWith("title.")) {
            titles.put(PrimarySubtag.of(key.substring("title.".length())), value);
        } else if (key.equals("aliases")) {
            aliases.addAll(listed(value));
        } else if (key.equals("events")) {
            events.addAll(listed(value));
            try {
                Pattern.compile(String.join("|", events));
            } catch (PatternSyntaxException e) {
                throw broken("an event is no regular expression: " + e.getDescription());
            }
        } else if (key.equals("order")) {
            for (String paragraph : value.split(",")) {
                order.add(readKinds(paragraph.strip()));
            }
        } else {
            throw broken("there is no setting \"" + key + "\"; known: title.en (or another language), aliases,"
                    + " order, events");
        }
    }

    private static List<String> listed(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
    }

    private List<FactKind> readKinds(String words) {
        List<FactKind> kinds = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            kinds.add(Arrays.stream(FactKind.values())
                    .filter(k -> k.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> broken("\"" + word + "\" is no kind; known: " + kindWords(", "))));
        }
        return kinds;
    }

    private SentenceFrame readFrame(String s) {
        int bar = s.indexOf('|');
        List<String> when = bar < 0
                ? List.of()
                : Arrays.stream(s.substring(0, bar).split(","))
                        .map(String::strip)
                        .toList();
        for (String trait : when) {
            if (!Traits.isKnown(trait.startsWith("!") ? trait.substring(1) : trait)) {
                throw broken("\"" + trait + "\" is no trait; known: " + Traits.known());
            }
        }
        String text = s.substring(bar + 1).strip();
        if (text.isEmpty()) {
            throw broken("there are no words behind the bar");
        }
        Matcher slot = BRACED.matcher(text);
        while (slot.find()) {
            if (!SLOTS.contains(slot.group(1).toLowerCase(Locale.ROOT))) {
                throw broken("there is no slot {" + slot.group(1) + "}; known: "
                        + String.join(
                                ", ",
                                SLOTS.stream().sorted().map(n -> "{" + n + "}").toList()));
            }
        }
        if (BRACED.matcher(text).replaceAll("").matches(".*[{}].*")) {
            throw broken("a brace has no partner");
        }
        return new SentenceFrame(when, text);
    }

    private static String kindWords(String between) {
        return String.join(
                between, Arrays.stream(FactKind.values()).map(FactKind::word).toList());
    }

    private OccasionException broken(String why) {
        return new OccasionException(file + ", line " + line + ": " + why);
    }
}
