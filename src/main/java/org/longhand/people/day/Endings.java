package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.people.day.Who.Person;
import org.longhand.people.names.NamedPerson;
import org.longhand.people.names.PeopleInText;

/**
 * Who is dead and whose marriage has ended, as far as it was told between two people. What cannot be told apart counts
 * as ended: a day that is not announced hurts nobody.
 */
public final class Endings {

    private static final Pattern MARRIED = Pattern.compile("\\b(husband|wife|married|ehemann|ehefrau|verheiratet|mari"
            + "|femme|epoux|epouse|marido|mujer|esposos?|esposa|casados|marito|moglie|sposati|maz|zona"
            + "|malzenstwo)\\b");

    /** A marriage that has ended, and in which year, or null. */
    private record Ended(List<Who> people, Integer year) {}

    private final People people;
    private final List<Who> dead = new ArrayList<>();
    private final List<Ended> ended = new ArrayList<>();
    private final boolean recipientWasSpouse;
    private final boolean married;

    private Endings(People people, String relationship) {
        this.people = people;
        String folded = FoldedLine.of(relationship).folded();
        this.recipientWasSpouse = MARRIED.matcher(folded).find()
                || EndingWords.FORMER.matcher(folded).find();
        this.married = MARRIED.matcher(folded).find() && !EndingWords.tells(folded);
    }

    /**
     * @param relationship of the two, as it was told, or null
     * @param facts all that was told between them
     */
    public static Endings of(NamedPerson sender, NamedPerson recipient, String relationship, List<String> facts) {
        Endings endings = new Endings(new People(sender, recipient, relationship), relationship);
        if (relationship != null) {
            endings.read(relationship, true);
        }
        facts.forEach(fact -> endings.read(fact, false));
        return endings;
    }

    /** Whether a fact may say who is dead or parted, or who is called by which word for kin. */
    public static boolean tells(String fact) {
        FoldedLine line = FoldedLine.of(fact);
        return EndingWords.tells(line.folded()) || !People.links(line).isEmpty();
    }

    /** Who the two are in a text. */
    public PeopleInText people() {
        return people.names();
    }

    private void read(String text, boolean relationship) {
        FoldedLine line = people.line(text);
        people.learn(line);
        if (!EndingWords.tells(line.folded())) {
            return;
        }
        for (EndingReader.Ending ending : EndingReader.read(line, relationship)) {
            switch (ending.kind()) {
                case DEAD -> died(ending.who(), ending.year());
                case WIDOWED -> {
                    ended.add(new Ended(ending.who(), ending.year()));
                    ending.who().forEach(this::spouseOf);
                }
                default -> ended.add(new Ended(ending.who(), ending.year()));
            }
        }
    }

    private void died(List<Who> who, Integer year) {
        dead.addAll(who);
        for (Who one : who) {
            boolean spouse = one.kin().stream().anyMatch(Set.of("husband", "wife", "partner")::contains);
            if (spouse && !one.owner().equals("?")) {
                Person owner = one.owner().equals("R") ? Person.RECIPIENT : Person.SENDER;
                ended.add(new Ended(List.of(pronoun(owner), one), year));
            }
        }
    }

    /** Of a widow: whoever she was married to is dead. */
    private void spouseOf(Who widow) {
        String owner = widow.person() == Person.RECIPIENT ? "R" : widow.person() == Person.SENDER ? "S" : null;
        if (owner != null) {
            dead.add(new Who(Person.OTHER, owner, Set.of("husband", "wife"), List.of(), false));
        }
        widow.kin().stream()
                .map(Kin::spouse)
                .filter(java.util.Objects::nonNull)
                .forEach(kin -> dead.add(new Who(Person.OTHER, widow.owner(), Set.of(kin), List.of(), false)));
    }

    /** Whether it was told that somebody is dead. */
    public boolean isDead(String phrase) {
        return WhoReader.all(people.line(phrase)).stream().anyMatch(p -> isDead(p.who()));
    }

    boolean isDead(Who who) {
        return who.person() != Person.SENDER
                && who.person() != Person.WE
                && dead.stream().anyMatch(d -> people.same(d, who));
    }

    /** Whether any death was told. */
    public boolean anyDeath() {
        return !dead.isEmpty();
    }

    /** Whether it was told that the marriage of the two that are written about has ended. */
    public boolean areParted() {
        return isOver(List.of(pronoun(Person.WE)), null);
    }

    /** The same of the marriage of whoever a phrase names. */
    public boolean isOver(String phrase) {
        return isOver(
                WhoReader.all(people.line(phrase)).stream()
                        .map(WhoReader.Place::who)
                        .toList(),
                null);
    }

    /**
     * Whether a marriage has ended.
     *
     * @param couple whom the wedding's sentence names
     * @param year of the wedding, or null; what ended before it was another marriage
     */
    boolean isOver(List<Who> couple, Integer year) {
        if (couple.stream().anyMatch(this::isDead)) {
            return true;
        }
        List<Who> thirds = couple.stream().filter(Who::other).toList();
        if (thirds.isEmpty() && spouseIsDead(couple)) {
            return true;
        }
        for (Ended end : ended) {
            if (year != null && end.year() != null && end.year() < year) {
                continue;
            }
            List<Who> others = end.people().stream().filter(Who::other).toList();
            boolean shared = thirds.stream().anyMatch(t -> others.stream().anyMatch(o -> people.same(t, o)));
            if (shared
                    || others.isEmpty() == thirds.isEmpty() && sharesPronoun(couple, end)
                    || thirds.isEmpty() && sharesPronoun(couple, end)
                    || others.isEmpty() && onlySpouse(thirds) && sharesPronoun(couple, end)) {
                return true;
            }
        }
        return false;
    }

    /** "Your husband", or "Tom" where he was told to be your husband. */
    private boolean spouseIsDead(List<Who> couple) {
        return has(couple, Person.RECIPIENT) && isSpouseDead("R")
                || (has(couple, Person.SENDER) || has(couple, Person.WE) && !married) && isSpouseDead("S");
    }

    private boolean isSpouseDead(String owner) {
        return Set.of("husband", "wife", "partner").stream()
                .map(kin -> new Who(Person.OTHER, owner, Set.of(kin), List.of(), false))
                .anyMatch(this::isDead);
    }

    /** "You and Tom" of somebody who is divorced: from Tom, where nobody else is told. */
    private static boolean onlySpouse(List<Who> thirds) {
        return thirds.size() == 1;
    }

    private boolean sharesPronoun(List<Who> couple, Ended end) {
        boolean endedWe = has(end.people(), Person.WE);
        boolean endedS = has(end.people(), Person.SENDER);
        boolean endedR = has(end.people(), Person.RECIPIENT);
        boolean you = has(couple, Person.RECIPIENT);
        boolean we = has(couple, Person.WE);
        boolean me = has(couple, Person.SENDER);
        boolean withThird = couple.stream().anyMatch(Who::other);
        if (withThird) {
            return you && endedR || (we || me) && endedS;
        }
        return we && (endedWe || endedS && !married || endedR && recipientWasSpouse)
                || me && (endedS || endedWe)
                || you && (endedR || endedWe);
    }

    private static boolean has(List<Who> people, Person person) {
        return people.stream().anyMatch(w -> w.person() == person);
    }

    static Who pronoun(Person person) {
        return new Who(person, "", Set.of(), List.of(), false);
    }
}
