package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.longhand.people.day.Who.Person;
import org.longhand.people.names.NamedPerson;
import org.longhand.people.names.PeopleInText;

/** Who is who between two people: "my brother Tom" is "my brother" and "Tom" wherever either is named. */
final class People {

    private final PeopleInText names;
    private final List<Who> sender = new ArrayList<>();
    private final List<Who> recipient = new ArrayList<>();
    private final List<Who> links = new ArrayList<>();

    /** @param relationship how the two belong together, or null */
    People(NamedPerson sender, NamedPerson recipient, String relationship) {
        names = PeopleInText.of(sender, recipient, relationship);
        List.of(sender.name(), sender.signs()).forEach(name -> this.sender.addAll(named(name)));
        List.of(recipient.name(), recipient.calledBy()).forEach(name -> this.recipient.addAll(named(name)));
    }

    PeopleInText names() {
        return names;
    }

    /** A text that was told between the two. */
    FoldedLine line(String told) {
        return FoldedLine.of(told, names);
    }

    private static List<Who> named(String name) {
        return WhoReader.all(FoldedLine.of(name)).stream()
                .map(WhoReader.Place::who)
                .filter(Who::other)
                .limit(1)
                .toList();
    }

    void learn(FoldedLine line) {
        links.addAll(links(line));
    }

    /**
     * Those who are named with a word for kin and by name: "my brother Tom", "Tom, my brother", "Tom is my brother".
     */
    static List<Who> links(FoldedLine line) {
        List<Who> found = new ArrayList<>();
        List<WhoReader.Place> places = WhoReader.all(line);
        for (int i = 0; i < places.size(); i++) {
            Who who = places.get(i).who();
            if (!who.kin().isEmpty() && !who.names().isEmpty()) {
                found.add(who);
            }
            if (i + 1 < places.size()) {
                Who next = places.get(i + 1).who();
                String between = line.folded()
                        .substring(
                                places.get(i).end(),
                                Math.max(places.get(i).end(), places.get(i + 1).start()));
                boolean same = between.matches("( is| ist| war| was| est| era| es| e| to| jest)? ?,? ?");
                if (same
                        && !between.equals(" ")
                        && who.kin().isEmpty()
                        && !who.names().isEmpty()
                        && next.names().isEmpty()
                        && next.kin().size() == 1) {
                    found.add(new Who(Person.OTHER, next.owner(), next.kin(), who.names(), who.polish()));
                }
                if (same
                        && !between.equals(" ")
                        && next.kin().isEmpty()
                        && !next.names().isEmpty()
                        && who.names().isEmpty()
                        && who.kin().size() == 1) {
                    found.add(new Who(Person.OTHER, who.owner(), who.kin(), next.names(), next.polish()));
                }
            }
        }
        return found;
    }

    /** Whether two phrases may name one person. */
    boolean same(Who a, Who b) {
        if (matches(a, b)) {
            return true;
        }
        // "My husband" and "Tom", where "my husband Tom" was told.
        Who one = told(a);
        Who two = told(b);
        return one.other()
                && two.other()
                && !bothNamed(one, two)
                && links.stream().anyMatch(l -> l.matches(one) && l.matches(two));
    }

    /** As the text has it, where one of the two is named in it. */
    private static Who told(Who who) {
        return who.named() ? who.known(Person.OTHER) : who;
    }

    private static boolean bothNamed(Who a, Who b) {
        return !a.names().isEmpty() && !b.names().isEmpty();
    }

    private boolean matches(Who a, Who b) {
        return a.matches(b) || isOne(a, b, Person.RECIPIENT, recipient) || isOne(a, b, Person.SENDER, sender);
    }

    private static boolean isOne(Who a, Who b, Person person, List<Who> names) {
        return a.person() == person && names.stream().anyMatch(n -> calls(n, b))
                || b.person() == person && names.stream().anyMatch(n -> calls(n, a));
    }

    /** The recipient who is called Dad is "Dad" and "my dad", not "your dad" or "Tom's dad". */
    private static boolean calls(Who name, Who who) {
        boolean mine = Set.of("*", "S", "O").contains(who.owner());
        return who.person() == Person.OTHER && name.matches(who) && (who.kin().isEmpty() || mine);
    }
}
