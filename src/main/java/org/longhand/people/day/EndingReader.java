package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.Who.Person;
import org.longhand.people.day.WhoReader.Place;

/** Reads in one text who is dead, widowed or parted. */
final class EndingReader {

    private static final Pattern ELLIPTIC = Pattern.compile(
            "\\s*(?:(?:in|on|am|im|en|el|il|nel|w|le|a|\\d{1,2}\\.?)\\s+)?(?:[\\p{L}.]+\\s+)?(?:de |in )?\\d{4}.*");
    private static final Pattern WE_VERB = Pattern.compile("\\b(nos (divorciamos|separamos)|(estamos|ya no estamos)"
            + "|ci siamo|siamo (divorziati|separati)|rozwiedlismy|rozstalismy|jestesmy)\\b");

    /** Languages that leave the pronoun out. */
    private static final Pattern I_VERB =
            Pattern.compile("\\b(estoy|soy|jestem|me divorcie|me separe|mi sono|rozwiodl" + "(a|e)m|owdowialam)\\b");

    private static final Pattern YOU_VERB = Pattern.compile("\\b(estas|eres|sei|jestes|te divorciaste|te separaste"
            + "|ti sei|rozwiodl(as|es)|enviudaste|owdowialas)\\b");

    enum Kind {
        DEAD,
        WIDOWED,
        PARTED
    }

    record Ending(Kind kind, List<Who> who, Integer year) {}

    private final FoldedLine line;
    private final boolean relationship;
    private final List<Place> places;
    private final EndingPlaces near;
    private final List<Ending> endings = new ArrayList<>();

    private EndingReader(FoldedLine line, boolean relationship) {
        this.line = line;
        this.relationship = relationship;
        this.places = WhoReader.all(line);
        this.near = new EndingPlaces(line, places);
    }

    /** @param relationship whether it says how the two belong together: "his" is then the recipient's */
    static List<Ending> read(FoldedLine line, boolean relationship) {
        EndingReader reader = new EndingReader(line, relationship);
        reader.deaths();
        reader.partings();
        return reader.endings;
    }

    private void deaths() {
        each(EndingWords.latePhrase(), m -> dead(near.after(m.start(), 1, true), m));
        each(EndingWords.DIED, m -> {
            List<Place> before = near.subjects(m.start());
            dead(before.isEmpty() ? near.after(m.end(), 1, false) : before, m);
            elliptic(m.end());
        });
        each(EndingWords.LOST, m -> dead(near.after(m.end(), 1, true), m));
        each(EndingWords.LOST_BEFORE, m -> dead(near.subjects(m.start()), m));
        each(EndingWords.DEATH, this::death);
        for (int at = line.folded().indexOf('†'); at >= 0; at = line.folded().indexOf('†', at + 1)) {
            List<Place> before = near.subjects(at);
            add(Kind.DEAD, before.isEmpty() ? near.after(at, 1, false) : before, at);
        }
    }

    private void partings() {
        each(EndingWords.WIDOW, m -> {
            List<Place> of = near.ofWhom(m.end());
            List<Place> owner = near.owned(m.start());
            if (!of.isEmpty() || !owner.isEmpty()) {
                dead(of.isEmpty() ? owner : of, m);
            }
            List<Place> who = near.couple(m.start());
            List<Who> verb = who.isEmpty() ? verbPersons() : List.of();
            if (!verb.isEmpty()) {
                endings.add(new Ending(Kind.WIDOWED, verb, near.year(m.start())));
            } else if (relationship && who.isEmpty()) {
                endings.add(new Ending(
                        Kind.WIDOWED,
                        List.of(Endings.pronoun(Person.RECIPIENT), Endings.pronoun(Person.SENDER)),
                        near.year(m.start())));
            } else {
                add(Kind.WIDOWED, who, m.start());
            }
        });
        each(EndingWords.PARTED, m -> parted(m.start(), m.end()));
        each(EndingWords.FORMER, m -> former(m.start(), m.end()));
    }

    private void parted(int start, int end) {
        List<Who> who = new ArrayList<>();
        near.couple(start).forEach(p -> who.add(p.who()));
        String before = line.folded().substring(near.sentence(start), start);
        possessor(before).forEach(p -> who.add(Endings.pronoun(p)));
        who.addAll(verbPersons());
        near.after(end, 1, true).stream().filter(p -> p.who().named()).forEach(p -> who.add(p.who()));
        if (relationship && who.stream().noneMatch(w -> w.other() && w.kin().isEmpty())) {
            who.add(Endings.pronoun(
                    who.stream().anyMatch(w -> w.person() == Person.THEY) ? Person.RECIPIENT : Person.WE));
        }
        who.removeIf(w -> w.person() == Person.THEY);
        if (!who.isEmpty()) {
            endings.add(new Ending(Kind.PARTED, who, near.year(start)));
        }
    }

    private void former(int start, int end) {
        List<Who> who = new ArrayList<>();
        String before = line.folded().substring(near.sentence(start), start);
        if (relationship && !before.matches(".*\\b(my|your|mein\\w*|dein\\w*|mon|ton|mi|tu|mio|tuo|moj\\w*)\\s*")) {
            who.add(Endings.pronoun(Person.WE));
        }
        possessor(before).forEach(p -> who.add(Endings.pronoun(p)));
        near.owned(start).forEach(p -> who.add(p.who()));
        places.stream()
                .filter(p -> p.start() >= end && p.start() - end <= 3 && p.who().named())
                .forEach(p -> who.add(p.who()));
        if (!who.isEmpty()) {
            endings.add(new Ending(Kind.PARTED, who, near.year(start)));
        }
    }

    private List<Who> verbPersons() {
        List<Who> found = new ArrayList<>();
        if (WE_VERB.matcher(line.folded()).find()) {
            found.add(Endings.pronoun(Person.WE));
        }
        if (I_VERB.matcher(line.folded()).find()) {
            found.add(Endings.pronoun(Person.SENDER));
        }
        if (YOU_VERB.matcher(line.folded()).find()) {
            found.add(Endings.pronoun(Person.RECIPIENT));
        }
        return found;
    }

    private static List<Person> possessor(String before) {
        String last = before.strip().replaceAll(".*\\s", "");
        if (last.matches("my|mein\\w*|mon|ma|mi|mio|mia|moj\\w*")) {
            return List.of(Person.SENDER);
        }
        if (last.matches("our|unser\\w*|notre|nuestr\\w|nostr\\w|nasz\\w*")) {
            return List.of(Person.WE);
        }
        return last.matches("your|dein\\w*|ihre?r?|ton|ta|votre|tu|tuo|tua|vostr\\w|twoj\\w*|twoi\\w*")
                ? List.of(Person.RECIPIENT)
                : List.of();
    }

    /** "Tom's funeral", "Papas Tod", "the death of my father". */
    private void death(Matcher m) {
        List<Place> who = near.owned(m.start());
        if (who.isEmpty()) {
            who = near.ofWhom(m.end());
        }
        dead(who, m);
    }

    private void each(Pattern words, java.util.function.Consumer<Matcher> take) {
        Matcher m = words.matcher(line.folded());
        while (m.find()) {
            String clause = line.folded().substring(Math.max(near.sentence(m.start()), m.start() - 24), m.start());
            if (!EndingWords.NOT.matcher(clause.replaceAll(".*[,:]", "")).find()) {
                take.accept(m);
            }
        }
    }

    private void dead(List<Place> who, Matcher m) {
        add(Kind.DEAD, who, m.start());
    }

    private void add(Kind kind, List<Place> places, int at) {
        List<Who> who = new ArrayList<>();
        for (Place place : places) {
            Who one = place.who().person() == Person.THEY ? antecedent(place) : place.who();
            boolean to = place.afterPreposition() && place.preposition().matches("to|zu|an|a|do|al");
            if (relationship && kind == Kind.DEAD && to) {
                one = Endings.pronoun(Person.RECIPIENT);
            }
            if (one != null && (kind != Kind.DEAD || one.other() || one.person() == Person.RECIPIENT)) {
                who.add(
                        relationship && one.owner().equals("?")
                                ? new Who(one.person(), "R", one.kin(), one.names(), one.polish())
                                : one);
            }
        }
        if (!who.isEmpty()) {
            endings.add(new Ending(kind, who, near.year(at)));
        }
    }

    private Who antecedent(Place pronoun) {
        Who found = relationship ? Endings.pronoun(Person.RECIPIENT) : null;
        for (Place p : places) {
            if (p.start() < pronoun.start() && p.who().named()) {
                found = p.who();
            }
        }
        return found;
    }

    /** "Mum died in 2010 and Dad in 2015." */
    private void elliptic(int end) {
        for (Place p : places) {
            if (p.start() >= end
                    && p.who().named()
                    && !p.owns()
                    && ELLIPTIC.matcher(line.folded().substring(p.end())).matches()) {
                String between = line.folded().substring(end, p.start());
                Matcher join = Pattern.compile(".{0,40}\\b(and|und|et|y|e|i)\\s+$|.{0,40},\\s+$")
                        .matcher(between);
                if (join.matches() && near.sentence(p.start()) <= end) {
                    add(Kind.DEAD, List.of(p), p.start());
                }
            }
        }
    }
}
