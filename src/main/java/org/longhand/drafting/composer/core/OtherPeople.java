package org.longhand.drafting.composer.core;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.longhand.people.names.GivenNames;

/**
 * The people of a sentence who are neither of the two: words of kin, given names, and a name that nobody knows where
 * only somebody's name can stand.
 */
public final class OtherPeople {

    private static final Set<String> SAINTS = SharedWords.set("saints");

    private final Set<String> men;
    private final Set<String> women;
    private final Set<String> kin;
    private final Set<String> small;
    private final Pattern determiners;
    private final Pattern being;
    private final Pattern beforeNames;
    private final Pattern noNames;
    private final Predicate<String> verb;
    private final boolean largeNouns;

    /**
     * @param files the language's; it has {@code kin-men}, {@code kin-women} and {@code kin-others}, the words
     *     {@code before-kin}, {@code before-names} and {@code no-names}, and the forms of {@code being}
     * @param verb whether a word is surely a verb of the third person
     * @param largeNouns whether every noun has a capital
     */
    public OtherPeople(WordFiles files, Predicate<String> verb, boolean largeNouns) {
        men = files.set("kin-men");
        women = files.set("kin-women");
        kin = files.set("kin-others");
        small = files.set("lowered");
        determiners = any(files, "before-kin");
        being = any(files, "being");
        beforeNames = any(files, "before-names");
        noNames = any(files, "no-names");
        this.verb = verb;
        this.largeNouns = largeNouns;
    }

    private static Pattern any(WordFiles files, String name) {
        return Pattern.compile("(?iU)(?:" + files.anyOf(name) + ")");
    }

    /** All who are named in a text. */
    public Set<Gender> in(Tokens tokens) {
        Set<Gender> all = EnumSet.noneOf(Gender.class);
        for (int i = 0; i < tokens.size(); i++) {
            all.addAll(at(tokens, i));
        }
        return all;
    }

    /** The gender of somebody else who is named at a place: both where one cannot tell, none where nobody is. */
    public Set<Gender> at(Tokens tokens, int i) {
        if (!tokens.isWord(i) || tokens.isSign(i)) {
            return Set.of();
        }
        String word = tokens.lower(i);
        boolean large = Character.isUpperCase(tokens.get(i).charAt(0));
        Optional<Set<Gender>> relative = men.contains(word)
                ? Optional.of(Set.of(Gender.MALE))
                : women.contains(word)
                        ? Optional.of(Set.of(Gender.FEMALE))
                        : kin.contains(word) ? Optional.of(ThirdPersons.ANY) : Optional.empty();
        if (relative.isPresent()) {
            int determiner = determiner(tokens, i);
            String before = determiner < 0 ? null : tokens.wordBefore(determiner);
            boolean predicate = before != null && being.matcher(before).matches();
            return (determiner >= 0 || large) && !predicate ? relative.get() : Set.of();
        }
        return large && isName(tokens, i, word)
                ? Gender.ofGivenName(word).map(Set::of).orElse(ThirdPersons.ANY)
                : Set.of();
    }

    /** Whether a name is a saint's, as in "St. Mary's hospital", and so a place's. */
    public static boolean isSaint(Tokens tokens, int i) {
        int before = i - 1;
        while (before >= 0 && !tokens.isWord(before)) {
            before--;
        }
        return before >= 0 && SAINTS.contains(tokens.lower(before));
    }

    /** Where the article or possessive of a noun stands, an adjective between; -1 where it has none. */
    private int determiner(Tokens tokens, int noun) {
        int at = tokens.before(noun);
        for (int far = 0; far < 2 && at >= 0; far++, at = tokens.before(at)) {
            if (determiners.matcher(tokens.lower(at)).matches()) {
                return at;
            }
        }
        return -1;
    }

    private boolean isName(Tokens tokens, int i, String word) {
        if (noNames.matcher(word).matches() || small.contains(word) || isSaint(tokens, i)) {
            return false;
        }
        String before = tokens.wordBefore(i);
        if (GivenNames.isGiven(word) || Gender.ofGivenName(word).isPresent()) {
            return true;
        }
        int next = tokens.after(i);
        boolean acts = next > 0 && verb.test(tokens.lower(next));
        return before == null
                ? acts
                : !largeNouns && (acts || beforeNames.matcher(before).matches());
    }
}
