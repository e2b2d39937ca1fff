package org.longhand.drafting.composer.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.WordFiles;

/** English words for people, and what they tell of those two who write and read. */
final class EnglishPeople {

    private static final WordFiles FILES = WordFiles.beside(EnglishPeople.class);
    private static final Set<String> TITLES_OF_WOMEN = FILES.set("titles-of-women");
    private static final Set<String> TITLES_OF_MEN = FILES.set("titles-of-men");
    /** Words for people, and their gender; null where the word has none. */
    static final Map<String, Gender> WORDS = people();

    private EnglishPeople() {}

    /** What "my …" means the recipient: "grandmother" of "Granddaughter to grandmother". */
    static String roles(String relationship, String calledBy) {
        List<String> roles = new ArrayList<>();
        Matcher to = Pattern.compile(
                        "^[\\p{L}' -]+? to (?:(?:his|her|their|my|a|an|the) )?([\\p{L}'" + " -]+?)\\s*(?:[.,;]|$)")
                .matcher(relationship);
        if (to.find()) {
            roles.add(to.group(1));
            roles.add(to.group(1).replaceFirst("^.* ", ""));
        }
        Matcher my = Pattern.compile("^(?:(?:she|he) is |we are )?my ([\\p{L}' -]+?)\\s*(?:[.,;]" + "|$)")
                .matcher(relationship);
        if (my.find()) {
            roles.add(my.group(1));
        }
        if (relationship.matches("(?s).*\\b(husband and wife|wife and husband|married)\\b.*")
                && !relationship.contains("divorced")) {
            roles.addAll(List.of("husband", "wife"));
        }
        if (WORDS.containsKey(calledBy.toLowerCase(Locale.ROOT))) {
            roles.add(calledBy.toLowerCase(Locale.ROOT));
        }
        return String.join("|", roles);
    }

    /** The one gender that the words speak of; null where they speak of none, or of two. */
    static Gender gender(String words) {
        Set<Gender> found = EnumSet.noneOf(Gender.class);
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (TITLES_OF_WOMEN.contains(word)) {
                return Gender.FEMALE;
            }
            if (TITLES_OF_MEN.contains(word)) {
                return Gender.MALE;
            }
            if (WORDS.get(word) != null) {
                found.add(WORDS.get(word));
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static Map<String, Gender> people() {
        Map<String, Gender> people = new HashMap<>();
        FILES.lines("kin-men").forEach(word -> people.put(word, Gender.MALE));
        FILES.lines("kin-women").forEach(word -> people.put(word, Gender.FEMALE));
        FILES.lines("kin-others").forEach(word -> people.put(word, null));
        return Collections.unmodifiableMap(people);
    }
}
