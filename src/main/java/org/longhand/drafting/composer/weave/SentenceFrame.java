package org.longhand.drafting.composer.weave;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Traits;

/**
 * One line of an occasion file: words that a letter may say, and when they suit.
 *
 * @param when traits that the letter must have; one that begins with {@code !} must be absent
 * @param text the words, with slots in braces
 */
public record SentenceFrame(List<String> when, String text) {

    private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}+)\\}");

    public SentenceFrame {
        when = List.copyOf(when);
    }

    boolean suits(Set<String> traits) {
        return when.stream().allMatch(w -> w.startsWith("!") ? !traits.contains(w.substring(1)) : traits.contains(w));
    }

    /** How often to choose this line beside others that suit as well: a line made for the case comes first. */
    int weight() {
        int made = (int) when.stream()
                        .filter(w -> !w.startsWith("!") && !Traits.ADDRESS.contains(w))
                        .count()
                + (slots().contains("bond")
                                || slots().contains("loss")
                                || slots().contains("death")
                                || slots().contains("doing")
                        ? 1
                        : 0);
        return 2 + 2 * made;
    }

    /** The names of the slots, in lower case. */
    Set<String> slots() {
        Set<String> found = new LinkedHashSet<>();
        Matcher m = SLOT.matcher(text);
        while (m.find()) {
            found.add(m.group(1).toLowerCase(Locale.ROOT));
        }
        return found;
    }

    /** The words that are the line's own. */
    public String ownText() {
        return SLOT.matcher(text).replaceAll(" ");
    }

    boolean canBeFilledFrom(Collection<String> names) {
        return names.containsAll(slots());
    }

    /** The words with every slot filled; a slot that is written with a capital gets a capital. */
    String fill(Map<String, String> values) {
        return SLOT.matcher(text).replaceAll(m -> {
            String value = values.get(m.group(1).toLowerCase(Locale.ROOT));
            return Matcher.quoteReplacement(Character.isUpperCase(m.group(1).charAt(0)) ? Text.capital(value) : value);
        });
    }
}
