package org.longhand.people.day;

import java.util.List;
import java.util.Set;

/**
 * Somebody whom a text names.
 *
 * @param person which of those that a pronoun stands for
 * @param owner whose kin it is: {@code S} the sender's, {@code R} the recipient's, {@code O} "our", {@code *} nobody's
 *     in particular ("Dad"), {@code ?} "his" or "her", else a folded name or word for kin
 * @param kin words of {@link Kin}, one each; empty where only a name stands
 * @param names folded, the given name first; empty where only a word for kin or a pronoun stands
 * @param polish whether names may be inflected as in Polish
 */
record Who(Person person, String owner, Set<String> kin, List<String> names, boolean polish) {

    /** Whom a pronoun stands for. */
    enum Person {
        SENDER,
        RECIPIENT,
        WE,
        /** He, she, they: whoever was named before. */
        THEY,
        OTHER,
        /** Somebody who bears a name of the sender or the recipient and is neither. */
        NAMESAKE
    }

    private static final Set<String> COUPLE = Set.of("S", "R", "O", "*");

    /** Whether it is neither of the two, nor both of them, nor a pronoun. */
    boolean other() {
        return person == Person.OTHER || person == Person.NAMESAKE;
    }

    /** Whether it is told by name or by a word for kin, whoever it is. */
    boolean named() {
        return !names.isEmpty() || !kin.isEmpty();
    }

    /** The same, where it is known who it is. */
    Who known(Person who) {
        return new Who(who, owner, kin, names, polish);
    }

    /** Whether one may be the other. */
    boolean matches(Who other) {
        if (!other() || !other.other()) {
            return person == other.person && person != Person.THEY;
        }
        if (!names.isEmpty() && !other.names.isEmpty()) {
            return sameName(other);
        }
        return kin.stream().anyMatch(other.kin::contains) && sameOwner(other.owner);
    }

    private boolean sameOwner(String its) {
        return owner.equals(its)
                || COUPLE.contains(owner)
                        && COUPLE.contains(its)
                        && !(owner + its).equals("SR")
                        && !(owner + its).equals("RS");
    }

    private boolean sameName(Who other) {
        boolean inflected = polish || other.polish;
        String given = stem(names.get(0), inflected);
        String its = stem(other.names.get(0), inflected);
        boolean family = names.size() < 2
                || other.names.size() < 2
                || stem(names.get(names.size() - 1), inflected)
                        .equals(stem(other.names.get(other.names.size() - 1), inflected));
        return family && (given.equals(its) || given.equals(its + "s") || its.equals(given + "s"));
    }

    private static String stem(String name, boolean polish) {
        return !polish || name.length() < 3
                ? name
                : name.replaceAll("(owi|iem|em|ie|ia|[aeyiuo])$", "").replaceAll("e([kc])$", "$1");
    }
}
