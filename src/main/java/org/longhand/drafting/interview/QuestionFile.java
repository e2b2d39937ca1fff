package org.longhand.drafting.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.DraftingException;
import org.longhand.people.text.Plain;

/** One language's questions, from {@code templates/interview}; the form is described in the README there. */
final class QuestionFile {

    static final String ANY = "any";

    private static final Pattern SECTION = Pattern.compile("\\[([a-z-]+)(?:\\s*:\\s*([^\\]]+))?]");
    private static final Pattern SETTING = Pattern.compile("(small|stock|thin|rich)\\s*:\\s*(.+)");
    private static final Pattern SIGNAL = Pattern.compile("([a-z]+)\\s*:\\s*(.+)");
    private static final Pattern LINE = Pattern.compile("([a-z]+)((?:\\s+!?[a-z]+)*)\\s*\\|\\s*(.+)");
    private static final Pattern SLOT = Pattern.compile("\\{([^}]*)}");
    private static final Pattern ELISION =
            Pattern.compile("(?iU)\\b(c|d|j|l|m|n|s|t|qu|un|dell|all|nell|sull|dall|quest|quell)['’]");
    private static final Set<String> SLOTS = Set.of("recipient", "fact");

    /**
     * One line.
     *
     * @param about its topic; not asked where that topic's signal was told
     * @param conditions signals that must be there, or with an exclamation mark must not
     */
    record Line(String about, List<String> conditions, String text) {

        boolean pointed() {
            return conditions.stream().anyMatch(c -> !c.startsWith("!"));
        }
    }

    private final String name;
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Pattern> signals = new LinkedHashMap<>();
    private final Map<String, List<Line>> sections = new HashMap<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> pale = new HashSet<>();
    private final List<String> paleStems = new ArrayList<>();

    private QuestionFile(String name) {
        this.name = name;
    }

    /** @throws DraftingException for a line that cannot be understood; it names file and line */
    static QuestionFile read(String name, String text) {
        QuestionFile file = new QuestionFile(name);
        String section = "";
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            String line = raw.strip();
            number++;
            Matcher heading = SECTION.matcher(line);
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (heading.matches()) {
                section = heading.group(1);
                if (heading.group(2) != null) {
                    for (String name2 : heading.group(2).split(",")) {
                        file.aliases.put(plain(name2), section);
                    }
                }
            } else {
                file.line(section, line, number);
            }
        }
        for (String setting : List.of("thin", "rich")) {
            if (!file.settings.containsKey(setting)) {
                throw file.broken(number, "the setting \"" + setting + ":\" is missing");
            }
        }
        return file;
    }

    private void line(String section, String line, int number) {
        Matcher setting = SETTING.matcher(line);
        Matcher signal = SIGNAL.matcher(line);
        Matcher question = LINE.matcher(line);
        if (section.isEmpty() && setting.matches()) {
            set(setting.group(1), setting.group(2));
        } else if (line.equals("alone") && !section.isEmpty()) {
            alone.add(section);
        } else if (section.equals("told") && signal.matches()) {
            signals.put(signal.group(1), phrases(signal.group(2)));
        } else if (!section.isEmpty() && !section.equals("told") && question.matches()) {
            Matcher slot = SLOT.matcher(question.group(3));
            while (slot.find()) {
                if (!SLOTS.contains(slot.group(1))) {
                    throw broken(number, "there is no slot {" + slot.group(1) + "}; known: {recipient}, {fact}");
                }
            }
            List<String> conditions = Arrays.stream(question.group(2).strip().split("\\s+"))
                    .filter(c -> !c.isEmpty())
                    .toList();
            for (String condition : conditions) {
                if (!signals.containsKey(condition.replace("!", ""))) {
                    throw broken(number, "\"" + condition + "\" is no line of [told]");
                }
            }
            sections.computeIfAbsent(section, s -> new ArrayList<>())
                    .add(new Line(question.group(1), conditions, question.group(3)));
        } else {
            throw broken(number, "this is no setting, section, signal or question; see README.md beside it");
        }
    }

    private void set(String setting, String value) {
        if (setting.equals("thin") || setting.equals("rich")) {
            settings.put(setting, value);
            return;
        }
        for (String word : value.split("\\s+")) {
            if (word.endsWith("*")) {
                paleStems.add(Plain.of(word));
            } else {
                pale.add(Plain.of(word));
            }
        }
    }

    /** Whole words in a row; a star at the end of one lets it go on. */
    private static Pattern phrases(String list) {
        List<String> parts = Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .map(p -> Pattern.quote(plain(p)) + (p.endsWith("*") ? "\\p{L}*" : ""))
                .toList();
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", parts) + ")(?![\\p{L}\\p{N}])");
    }

    /** As {@link Plain#of}, with French and Italian elisions as words of their own: "l'hôpital" is two. */
    static String plain(String text) {
        return Plain.of(ELISION.matcher(text).replaceAll("$1 "));
    }

    /** Whether the word says nothing that one could picture. */
    boolean isPale(String plainWord) {
        return pale.contains(plainWord) || paleStems.stream().anyMatch(plainWord::startsWith);
    }

    /** The signals of a text. */
    Set<String> signals(String text) {
        String plain = plain(text);
        Set<String> found = new HashSet<>();
        signals.forEach((signal, phrase) -> {
            if (phrase.matcher(plain).find()) {
                found.add(signal);
            }
        });
        return found;
    }

    List<Line> questions(String occasion) {
        return sections.getOrDefault(occasion.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether the occasion's own questions are the only ones that suit it. */
    boolean standsAlone(String occasion) {
        return alone.contains(occasion);
    }

    /** The occasion that somebody means by a word of this language; empty where it is none of this file's. */
    Optional<String> occasion(String said) {
        String plain = " " + plain(said == null ? "" : said) + " ";
        return aliases.entrySet().stream()
                .filter(alias -> plain.contains(" " + alias.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The sentence that says why, with how many facts can be pictured and how many are wanted. */
    String reason(Richness richness) {
        return settings.get(richness.thin() ? "thin" : "rich")
                .replace("{pictured}", "" + richness.pictured())
                .replace("{wanted}", "" + richness.wanted());
    }

    private DraftingException broken(int line, String why) {
        return new DraftingException(
                DraftingException.Kind.TEMPLATE_BROKEN,
                "templates/interview/" + name + ", line " + line + ": " + why + ". Mend the file, then ask again.");
    }
}
