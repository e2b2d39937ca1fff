package org.longhand.people.names;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of English verbs that a word list has by their bases. */
final class EnglishForms {

    private EnglishForms() {}

    /**
     * All forms of some verbs.
     *
     * @param verbs a row for each: its base, and its past forms where they are irregular
     * @param bases which of the verbs; a base that has no row is a regular one
     */
    static Set<String> of(List<List<String>> verbs, Set<String> bases) {
        Set<String> forms = new HashSet<>();
        for (String base : bases) {
            List<String> row = verbs.stream()
                    .filter(v -> v.get(0).equals(base))
                    .findFirst()
                    .orElse(List.of(base));
            forms.addAll(row);
            forms.add(third(base));
            forms.add(gerund(base));
            if (row.size() == 1) {
                forms.add(past(base));
                forms.add(base + base.charAt(base.length() - 1) + "ed");
            }
        }
        return Set.copyOf(forms);
    }

    private static String third(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        return base.matches(".*(s|sh|ch|x|z|o)") ? base + "es" : base + "s";
    }

    private static String gerund(String base) {
        return (base.matches(".*[^e]e") ? base.substring(0, base.length() - 1) : base) + "ing";
    }

    private static String past(String base) {
        if (base.matches(".*[^aeiou]y")) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        return base.endsWith("e") ? base + "d" : base + "ed";
    }
}
