package org.longhand.people.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.longhand.people.text.TextFolding;

/** The names by which one person may be named in a text, as {@link #comparable} has them. */
final class PersonNames {

    private final Map<String, NameForm> forms = new LinkedHashMap<>();
    private final Set<String> parts = new LinkedHashSet<>();
    private final Set<String> families = new LinkedHashSet<>();
    /** Titles and words of kin that were told with a name of this person. */
    private final Set<String> styles = new LinkedHashSet<>();

    private final boolean ownCall;

    /** @param signs whether the person's signature names them, too */
    PersonNames(NamedPerson person, boolean signs) {
        add(person.name(), NameForm.FULL);
        add(person.calledBy(), NameForm.CALLED_BY);
        if (signs) {
            add(person.signs(), NameForm.SIGNED);
        }
        ownCall = !comparable(person.calledBy()).equals(comparable(person.name()));
        forms.keySet().removeIf(n -> n.length() < 2 || !n.matches("(?U).*\\p{L}.*"));
    }

    /** Composed accents, straight apostrophes and hyphens, one kind of space; as long as its composed form. */
    static String comparable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : TextFolding.compose(text).toCharArray()) {
            out.append(
                    switch (c) {
                        case '’', '‘', 'ʼ', '`', '´', '′' -> '\'';
                        case '‐', '‑' -> '-';
                        case '\u00A0', '\u202F', '\t', '\n', '\r' -> ' ';
                        default -> c;
                    });
        }
        return out.toString();
    }

    private void add(String name, NameForm form) {
        String full = comparable(name).strip().replaceAll(" +", " ");
        List<String> words = new ArrayList<>(Arrays.asList(full.split(" ")));
        if (full.matches("(?iU).* (and|und|et|y|e|&|\\+) .*")) {
            // Two people in one name: each of them alone is not whom the letter is to.
            forms.putIfAbsent(full, form);
            return;
        }
        List<String> before = new ArrayList<>();
        while (words.size() > 1 && isStyle(words.get(0))) {
            before.add(words.remove(0));
        }
        before.forEach(s -> styles.add(bare(s)));
        String plain = String.join(" ", words);
        if (!before.isEmpty()) {
            boolean kin = before.stream().noneMatch(s -> NameLexicon.isTitle(bare(s)));
            forms.putIfAbsent(full, kin ? NameForm.KIN : NameForm.TITLED);
            forms.putIfAbsent(last(before) + " " + last(words), kin ? NameForm.KIN : NameForm.TITLED);
        }
        boolean familyOnly = words.size() == 1 && before.stream().anyMatch(s -> NameLexicon.isTitle(bare(s)));
        if (familyOnly) {
            forms.putIfAbsent(plain, NameForm.FAMILY);
        } else if (form == NameForm.FULL) {
            forms.put(plain, words.size() == 1 ? NameForm.GIVEN : form);
        } else if (words.size() == 1 || !forms.containsKey(plain)) {
            forms.put(plain, form);
        }
        words.forEach(w -> parts.add(bare(w)));
        if (words.size() > 1) {
            forms.putIfAbsent(words.get(0) + " " + last(words), form);
            forms.putIfAbsent(words.get(0), NameForm.GIVEN);
            // "María José García López", "Vincent van Gogh": two given names, or a family name of several words.
            if (words.size() > 2) {
                forms.putIfAbsent(words.get(0) + " " + words.get(1), NameForm.GIVEN);
                String rest = String.join(" ", words.subList(words.size() - 2, words.size()));
                forms.putIfAbsent(rest, NameForm.FAMILY);
            }
            if (words.size() > 3) {
                String rest = String.join(" ", words.subList(2, words.size()));
                forms.putIfAbsent(rest, NameForm.FAMILY);
                forms.putIfAbsent(words.get(0) + " " + words.get(1) + " " + words.get(2), form);
                families.add(words.get(2));
                forms.putIfAbsent(words.get(2), NameForm.FAMILY);
            }
            if (form == NameForm.FULL) {
                families.add(last(words));
                forms.putIfAbsent(last(words), NameForm.FAMILY);
            }
        } else if (familyOnly) {
            families.add(plain);
        }
        if (words.get(0).contains("-")) {
            forms.putIfAbsent(words.get(0).replace('-', ' '), NameForm.GIVEN);
        }
    }

    private static boolean isStyle(String word) {
        return NameLexicon.isTitle(bare(word)) || !NameLexicon.kin(bare(word)).isEmpty();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    /** A word in small letters without a full stop behind it. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") || lower.endsWith(",") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /** The names, and what they are. */
    Map<String, NameForm> forms() {
        return forms;
    }

    boolean bears(String name) {
        return forms.keySet().stream().anyMatch(n -> n.equalsIgnoreCase(name));
    }

    /** Whether a word, or an initial, is a part of the full name. */
    boolean hasPart(String word) {
        String w = bare(word);
        return parts.contains(w) || w.length() == 1 && parts.stream().anyMatch(p -> p.startsWith(w));
    }

    boolean hasFamily(String name) {
        return families.stream().anyMatch(f -> f.equalsIgnoreCase(name));
    }

    boolean hasStyle(String word) {
        return styles.contains(bare(word));
    }

    boolean hasTitle() {
        return styles.stream().anyMatch(NameLexicon::isTitle);
    }

    /** Whether a title of a section of the word lists was told with a name of this person. */
    boolean isStyledBy(String section) {
        return styles.stream().anyMatch(s -> NameLexicon.anyHas(section, s));
    }

    /** Whether it was told by what name the other calls this person. */
    boolean hasOwnCall() {
        return ownCall;
    }
}
