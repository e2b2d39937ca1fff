package org.longhand.drafting.composer.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;

/**
 * What steers the choice of words: how a letter should sound, how the two belong together, how long it should be. Read
 * off words in the brief, in any of the languages here.
 */
public final class Traits {

    private static final Map<String, Pattern> TONES =
            table("tones", List.of("funny", "tender", "plain", "formal", "grateful"));

    /** The first that matches decides, so that the divorced are not addressed as a couple. */
    private static final Map<String, Pattern> BONDS =
            table("bonds", List.of("former", "couple", "work", "school", "family", "friend", "neighbour"));

    /** How the two address each other, in languages that have a choice. */
    public static final Set<String> ADDRESS = SharedWords.set("address");

    private static final Set<String> FORMS = Set.of("short", "medium", "long", "woman", "man", "several", "grave");
    private static final Pattern REFUSED = Pattern.compile("\\b(?:" + SharedWords.anyOf("refusals") + ") (?:(?:"
            + SharedWords.anyOf("refusal-articles") + ") )?([\\p{L}-]+)");
    private static final Pattern LESS = Pattern.compile("\\b(?:" + SharedWords.anyOf("less") + ") ([\\p{L}-]+)");

    private static final Pattern REFUSED_JOKES = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("jests") + ")\\b");

    /** "Her brother Mark": somebody else's tie, and not that of the two. */
    private static final Pattern ANOTHERS =
            Pattern.compile("(?U)\\b(?i:" + SharedWords.anyOf("possessives-of-others") + ") \\p{L}+,? \\p{Lu}\\p{L}+");

    private static final Pattern GRAVE = Pattern.compile(SharedWords.anyOf("grave"));

    private static final Map<String, Pattern> LENGTHS = table("lengths", List.of("short", "long"));

    private Traits() {}

    /** Whether an occasion file may name this trait. */
    public static boolean isKnown(String trait) {
        return TONES.containsKey(trait)
                || BONDS.containsKey(trait)
                || ADDRESS.contains(trait)
                || FORMS.contains(trait)
                || trait.matches("no-[\\p{L}-]+");
    }

    /** The traits that an occasion file may name, as a message lists them. */
    public static String known() {
        Set<String> all = new TreeSet<>(TONES.keySet());
        all.addAll(BONDS.keySet());
        all.addAll(ADDRESS);
        all.addAll(FORMS);
        return String.join(", ", all) + ", and no-… for anything that the tone rules out, as in no-advice";
    }

    /** The traits of a brief, with an instruction for this draft, which may be null. */
    public static Set<String> of(Brief brief, String instruction) {
        Set<String> traits = new TreeSet<>();
        String tone = lower(brief.tone());
        Matcher refused = REFUSED.matcher(tone);
        while (refused.find()) {
            traits.add("no-" + refused.group(1));
        }
        addAll(traits, REFUSED.matcher(tone).replaceAll(" "), TONES);
        addWishes(traits, lower(instruction));
        // A joke beside a death is no joke.
        boolean grave = brief.facts().stream().anyMatch(f -> has(lower(f.text()), GRAVE))
                || has(lower(brief.relationship()), GRAVE);
        if (grave) {
            traits.remove("funny");
            traits.add("grave");
        }
        bond(brief).ifPresent(traits::add);
        // "Warm" to a colleague does not mean words of love.
        if (Stream.of("work", "school", "formal", "neighbour", "former").anyMatch(traits::contains)) {
            traits.remove("tender");
        }
        if (Readers.areSeveral(brief)) {
            traits.add("several");
        }
        traits.add(length(brief, instruction).name().toLowerCase(Locale.ROOT));
        return traits;
    }

    private static void addWishes(Set<String> traits, String wish) {
        addAll(traits, REFUSED.matcher(wish).replaceAll(" "), TONES);
        Matcher less = LESS.matcher(wish);
        while (less.find()) {
            TONES.forEach((trait, words) -> {
                if (words.matcher(less.group(1)).matches()) {
                    traits.remove(trait);
                }
            });
        }
    }

    /** Whether words speak of a tone, as an instruction does that asks for another. */
    static boolean isTone(String words) {
        return TONES.values().stream().anyMatch(tone -> has(words, tone))
                || REFUSED_JOKES.matcher(words).find();
    }

    /** The length that this draft should have: the instruction's word comes before the brief's. */
    public static Length length(Brief brief, String instruction) {
        return wished(lower(instruction)).orElse(brief.length() == null ? Length.MEDIUM : brief.length());
    }

    /** The length that an instruction, in small letters, asks for. */
    static Optional<Length> wished(String wish) {
        return LENGTHS.entrySet().stream()
                .filter(e -> Pattern.compile("\\b(" + e.getValue().pattern() + ")\\b", Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(wish)
                        .find())
                .map(e -> Length.valueOf(e.getKey().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<String> bond(Brief brief) {
        String told = brief.relationship() == null ? "" : brief.relationship();
        String relationship = lower(ANOTHERS.matcher(told).replaceAll(" "));
        // What stands behind a semicolon is news of the two, not who they are: "Colleagues; he lost his father."
        for (String part : relationship.split(";")) {
            for (Map.Entry<String, Pattern> bond : BONDS.entrySet()) {
                if (has(part, bond.getValue())) {
                    return Optional.of(bond.getKey());
                }
            }
        }
        return Optional.empty();
    }

    private static void addAll(Set<String> traits, String text, Map<String, Pattern> table) {
        table.forEach((trait, words) -> {
            if (has(text, words)) {
                traits.add(trait);
            }
        });
    }

    private static boolean has(String text, Pattern word) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + word.pattern() + ")(?![\\p{L}-])")
                .matcher(text)
                .find();
    }

    private static String lower(String s) {
        return s == null ? "" : s.toLowerCase(Locale.ROOT);
    }

    /** What each key of a word file matches, in the order of {@code keys}; a language may leave out a key. */
    private static Map<String, Pattern> table(String file, List<String> keys) {
        Map<String, List<String>> words = SharedWords.table(file);
        Map<String, Pattern> table = new LinkedHashMap<>();
        for (String key : keys) {
            table.put(key, Pattern.compile(String.join("|", words.get(key)), Pattern.UNICODE_CHARACTER_CLASS));
        }
        return Collections.unmodifiableMap(table);
    }
}
