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

/** English words for people, and what they tell of those two who write and read. */
final class EnglishPeople {

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
            if (Set.of("mrs", "ms", "miss", "madame", "mme", "lady", "dame").contains(word)) {
                return Gender.FEMALE;
            }
            if (Set.of("mr", "sir", "monsieur", "lord").contains(word)) {
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
        for (String word : ("father dad daddy papa grandfather grandpa grandad granddad son grandson brother uncle"
                        + " nephew"
                        + " husband boyfriend man boy king fiancé groom mister stepfather stepson godfather godson")
                .split("" + " ")) {
            people.put(word, Gender.MALE);
        }
        for (String word : ("mother mum mom mummy mommy mama grandmother grandma granny nan gran daughter granddaughter"
                        + " sister aunt niece wife girlfriend woman girl queen fiancée bride stepmother stepdaughter godmother"
                        + " goddaughter")
                .split(" ")) {
            people.put(word, Gender.FEMALE);
        }
        for (String word : ("friend doctor nurse teacher boss neighbour neighbor cousin child baby partner colleague"
                        + " parent"
                        + " dog cat horse surgeon vicar priest student pupil patient captain coach")
                .split(" ")) {
            people.put(word, null);
        }
        return Collections.unmodifiableMap(people);
    }
}
