package org.longhand.drafting.composer.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that are known in a letter of any language, since people mix languages in what they tell: the word files of one
 * name that lie beside the grammars, one behind the other. A language that has nothing to say there has no such file.
 */
public final class SharedWords {

    private SharedWords() {}

    /** The lines of the files of one name, in the order of the languages. */
    public static List<String> lines(String name) {
        return Languages.types().stream()
                .map(type -> WordFiles.beside(type).linesIfAny(name))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
    }

    public static Set<String> set(String name) {
        return Set.copyOf(lines(name));
    }

    /** The lines as alternatives of a regular expression, without a group around them. */
    public static String anyOf(String name) {
        return String.join("|", lines(name));
    }

    /** Lines of the form {@code key: value} as all values of each key. */
    public static Map<String, List<String>> table(String name) {
        return WordFiles.table(lines(name));
    }
}
