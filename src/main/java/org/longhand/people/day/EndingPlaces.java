package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.Who.Person;
import org.longhand.people.day.WhoReader.Place;

/** Who stands near a word in a text: before it as its subject, behind it, or as whose it is. */
record EndingPlaces(FoldedLine line, List<Place> places) {

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");
    private static final Pattern OF = Pattern.compile(" (?:of|von|de|du|d'|des|di|del|della|dello|dell') ?|"
            + " (?=(?:mein|dein|unser|sein|ihr)e[rs]\\b)| (?=(?:mojego|mojej|twojego|twojej|naszego|naszej)\\b)| ");
    private static final Pattern GERMAN = Pattern.compile("\\b(ist|hat|sind|habe|haben|starb|wurde|war|nicht)\\b");

    List<Place> owned(int start) {
        return places.stream()
                .filter(p ->
                        line.folded().substring(Math.min(p.end(), start), start).matches("('s)? ?")
                                && p.end() <= start
                                && (p.owns() || line.folded().charAt(p.end() - 1) == 's'))
                .toList();
    }

    List<Place> ofWhom(int end) {
        Matcher of = OF.matcher(line.folded()).region(end, line.folded().length());
        if (!of.lookingAt()) {
            return List.of();
        }
        boolean bare = of.group().isBlank() && of.group().length() == 1;
        return places.stream()
                .filter(p -> p.who().named() && p.start() - of.end() >= 0 && p.start() - of.end() <= 4)
                .filter(p -> !bare || p.who().polish() || genitive(p))
                .limit(1)
                .toList();
    }

    /** "Beerdigung meines Mannes". */
    private boolean genitive(Place p) {
        return line.folded().substring(p.start()).matches("(mein|dein|unser|sein|ihr)e[rs]\\b.*");
    }

    /** The nearest who stands before and may be the subject, with those who are joined to it by "and". */
    List<Place> subjects(int at) {
        int from = sentence(at);
        List<Place> before = places.stream()
                .filter(p -> p.start() >= from && p.end() <= at)
                .filter(p -> !p.afterPreposition() && !p.owns())
                .filter(p -> p.who().person() != Person.SENDER && p.who().person() != Person.WE)
                .toList();
        if (GERMAN.matcher(line.folded()).find()) {
            before = germanSubjects(before, at);
        }
        List<Place> found = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!found.isEmpty()
                    && !line.folded()
                            .substring(before.get(i).end(), before.get(i + 1).start())
                            .matches("\\s*(,|and|und|et|y|e|i|&)\\s*")) {
                break;
            }
            found.add(before.get(i));
        }
        return found;
    }

    /** In German any noun has a capital: kin and pronouns count before names, and the first name before the last. */
    private List<Place> germanSubjects(List<Place> before, int at) {
        int comma = line.folded().lastIndexOf(',', at - 1);
        List<Place> near = before.stream().filter(p -> p.start() > comma).toList();
        List<Place> all = near.isEmpty() ? before : near;
        List<Place> sure = all.stream()
                .filter(p -> !p.who().other() || !p.who().kin().isEmpty())
                .toList();
        return !sure.isEmpty() ? sure : all.isEmpty() ? all : all.subList(0, 1);
    }

    /** All who may be meant before a place in its sentence. */
    List<Place> couple(int at) {
        int from = sentence(at);
        return places.stream()
                .filter(p -> p.start() >= from && p.end() <= at && !p.afterPreposition() && !p.owns())
                .toList();
    }

    List<Place> after(int end, int most, boolean afterPreposition) {
        int to = line.sentence(Math.max(0, end - 1))[1];
        return places.stream()
                .filter(p -> p.end() > end && p.start() < to && p.start() - end < 18)
                .filter(p -> afterPreposition || !p.afterPreposition())
                .filter(p -> p.who().person() != Person.SENDER && p.who().person() != Person.WE && !p.owns())
                .limit(most)
                .toList();
    }

    int sentence(int at) {
        return line.sentence(at)[0];
    }

    Integer year(int at) {
        int to = line.sentence(at)[1];
        Matcher m = YEAR.matcher(line.folded()).region(at, to);
        if (m.find()) {
            return Integer.valueOf(m.group());
        }
        m = YEAR.matcher(line.folded()).region(sentence(at), at);
        return m.find() && m.end() + 24 > at ? Integer.valueOf(m.group()) : null;
    }
}
