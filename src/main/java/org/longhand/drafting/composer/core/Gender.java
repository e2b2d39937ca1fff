package org.longhand.drafting.composer.core;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.people.Person;

/** Of a person, as far as a greeting or a pronoun asks for it. */
public enum Gender {
    MALE,
    FEMALE;

    private static final Set<String> WOMEN = SharedWords.set("women");
    private static final Set<String> MEN = SharedWords.set("men");
    /** What somebody is called that takes no "Dear" before it, as "my dear" does not. */
    private static final Pattern ENDEARED = Pattern.compile("(?iU)(" + SharedWords.anyOf("endearments") + ")\\b.*");

    /** The gender of whoever bears a given name that tells it in every language here; empty for any other name. */
    public static Optional<Gender> ofGivenName(Person person) {
        return ofGivenName(person.name());
    }

    /** The same of a name, the given name first. */
    public static Optional<Gender> ofGivenName(String name) {
        String first = name.strip().split("[\\s-]", 2)[0].toLowerCase(Locale.ROOT);
        return WOMEN.contains(first) ? Optional.of(FEMALE) : MEN.contains(first) ? Optional.of(MALE) : Optional.empty();
    }

    /** The trait of a letter to somebody, by which frames are chosen; none where the gender is not known. */
    public static Set<String> traits(String calledBy, Optional<Gender> gender) {
        boolean own = ENDEARED.matcher(calledBy).matches();
        return own || gender.isEmpty() ? Set.of() : Set.of(gender.get() == FEMALE ? "woman" : "man");
    }
}
