package org.longhand.people.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.Who.Person;

/**
 * Whose day a clause tells of.
 *
 * @param who in the words of the fact, {@link DayMention#YOU}, {@link DayMention#ME}, or null where it does not say
 * @param people all whom it may be
 */
record DaySubject(String who, List<Who> people) {

    private static final String NOUN = "(birthday|geburtstag|anniversaire|cumpleanos|compleanno|urodziny|urodzin)";
    private static final Pattern SUBJECT =
            Pattern.compile("(?iU)^(.{1,60}?)(?:(?:['’]s|(?<=s)['’]) (?:\\d+\\S* )?birthday\\b"
                    + "|\\s+(?:was born|were born|born|turns?|is turning|turned|will turn|(?:will be|is"
                    + "|are)(?= \\d{1,3} (?:years|on|today|tomorrow)\\b)|would|has (?:her|his|a) birthday"
                    + "|wird|wirst|werde|werden|wurde|hat|ist|hast|habe|wäre|hätte|est née?|aura|auras|aurait"
                    + "|fête|nació|cumple"
                    + "|cumples|habría|compie|compi|avrebbe|è nat[oa]|kończy|kończysz|urodził|skończył\\w*by)\\b).*");
    private static final Pattern INVERTED =
            Pattern.compile("(?iU)^[,\\s]*(?:wird|hat|feiert|wäre|hätte|cumple|cumpliría"
                    + "|compie|aura|fête|kończy|skończyłby|is|would have"
                    + " been)\\s+(.{1,40}?)(?:['’]s)?\\s+(?:\\d.*|geburtstag.*|birthday.*|geworden.*|in .*)$");
    private static final Pattern OF = Pattern.compile("(?iU).*\\b(?:anniversaire (?:de |d['’])|cumpleaños de(?:l)? "
            + "|compleanno d(?:i |el |ella )|urodziny |geburtstag von |birthday of )((?:(?:la|el|le|il|lo"
            + "|mon|ma|mi|mio|mia|mojej|mojego"
            + "|meiner|meinem|my|il mio|la mia) )?[\\p{L}-]+(?: (?-i:\\p{Lu})\\p{L}+)?).*");
    private static final Pattern OWNER = Pattern.compile("(?iU)^(.{1,40}?)(?:['’]s|s)\\s+(?:is|ist|on|am)?\\s*$");
    /** "Toms Geburtstag ist am …". */
    private static final Pattern GENITIVE = Pattern.compile("(?iU)^(\\p{L}.*?)(?:['’]s|['’]|s) geburtstag$");

    private static final Set<String> YOUS = Set.of("you", "du", "sie", "tu", "toi", "vous", "usted", "ty", "your");
    private static final Set<String> MES = Set.of("i", "ich", "je", "j", "yo", "io", "ja", "my");
    private static final Set<String> NOBODY = Set.of(
            "he",
            "she",
            "they",
            "it",
            "er",
            "es",
            "il",
            "elle",
            "el",
            "ella",
            "lui",
            "lei",
            "on",
            "ona",
            "we",
            "wir",
            "nous",
            "this",
            "that",
            "there",
            "who",
            "her",
            "his",
            "their",
            "birthday",
            "today",
            "tomorrow",
            "si");
    private static final Pattern YOURS = Pattern.compile(
            "\\b(your|dein|deine|deinen|deinem|ton|votre|tu|tuo|twoje|twoich) (\\d+\\S* )?" + NOUN + "\\b");
    private static final Pattern MINE =
            Pattern.compile("\\b(my|mein|meinen|meinem|mon|mi|mio|moje|moich) (\\d+\\S* )?" + NOUN + "\\b");
    private static final Pattern BARE = Pattern.compile(
            "^(the )?" + NOUN + "\\b[^\\p{L}]*((is|on|ist|am|le|el|il|dnia|born|" + ToldDay.MONTH + ").*)?$");
    private static final Pattern HIS =
            Pattern.compile("\\b(his|her|their|sein|ihr|son|su|suo|jego|jej) (\\d+\\S* )?" + NOUN + "\\b");

    /**
     * @param clause with its day
     * @param day where the day stands in it
     * @param before who was named before it in the fact
     */
    static DaySubject of(FoldedLine clause, ToldDay.Place day, List<Who> before) {
        String folded = clause.folded();
        if (YOURS.matcher(folded).find() || BARE.matcher(folded.strip()).matches()) {
            return new DaySubject(DayMention.YOU, List.of(Endings.pronoun(Person.RECIPIENT)));
        }
        if (MINE.matcher(folded).find()) {
            return new DaySubject(DayMention.ME, List.of(Endings.pronoun(Person.SENDER)));
        }
        String told = told(clause, day);
        List<Who> named = told == null ? List.of() : people(clause.part(told));
        if (told == null) {
            boolean ofBefore = pronoun(clause) || HIS.matcher(folded).find();
            return new DaySubject(null, ofBefore ? last(before) : people(clause));
        }
        String first = FoldedLine.of(told).folded().split("[^\\p{L}]", 2)[0];
        boolean alone = !told.contains(" ");
        if (alone && YOUS.contains(first)) {
            return new DaySubject(DayMention.YOU, List.of(Endings.pronoun(Person.RECIPIENT)));
        }
        if (alone && MES.contains(first)) {
            return new DaySubject(DayMention.ME, List.of(Endings.pronoun(Person.SENDER)));
        }
        boolean nobody = NOBODY.contains(first)
                || YOUS.contains(first) && !first.equals("your")
                || MES.contains(first) && !first.equals("my")
                || told.matches("(?U).*[,.;:!?–—].*");
        return nobody
                ? new DaySubject(null, named.isEmpty() ? last(before) : named)
                : new DaySubject(who(clause.part(told)), named);
    }

    /** The words for whom they name, unless that is one of the two. */
    private static String who(FoldedLine told) {
        List<WhoReader.Place> places = WhoReader.all(told);
        boolean wholly = places.size() == 1 && covers(places.get(0), told.text());
        Person person = wholly ? places.get(0).who().person() : Person.OTHER;
        return switch (person) {
            case RECIPIENT -> DayMention.YOU;
            case SENDER -> DayMention.ME;
            default -> told.text();
        };
    }

    private static boolean pronoun(FoldedLine clause) {
        return WhoReader.all(clause).stream().anyMatch(p -> p.who().person() == Person.THEY);
    }

    private static List<Who> last(List<Who> before) {
        return before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1));
    }

    private static List<Who> people(FoldedLine told) {
        List<Who> found = new ArrayList<>();
        for (WhoReader.Place place : WhoReader.all(told)) {
            if (!place.owns() && !place.afterPreposition()) {
                found.add(place.who());
            }
        }
        return found;
    }

    /** The words for whose day it is, or null. */
    private static String told(FoldedLine clause, ToldDay.Place day) {
        String before = clause.text().substring(0, day.start()).strip();
        String after = clause.text().substring(day.end()).strip();
        boolean dayFirst =
                before.isEmpty() || before.matches("(?iU)(and|und|et|y|e|i|,)?\\s*(on|am|le|el|il|dnia|the|w)?");
        String rest =
                (dayFirst ? after : clause.text()).replaceFirst("(?U)^[,\\s]*(and|und|et|y|e|i)?\\s+(?=\\p{L})", "");
        for (Pattern pattern : List.of(INVERTED, OF, SUBJECT)) {
            Matcher m = pattern.matcher(rest.strip());
            if (m.matches()) {
                return GENITIVE.matcher(m.group(1).strip().replaceFirst("(?i)^(am|on) .*", ""))
                        .replaceFirst("$1");
            }
        }
        if (dayFirst && wholly(after.replaceFirst("[.!,;]+$", ""))) {
            return after.replaceFirst("[.!,;]+$", "");
        }
        if (dayFirst) {
            Matcher is = Pattern.compile("(?iU)^(?:is|ist|es|è|est|would have been|to|są)\\s+(.{1,40}?)['’]s? .*")
                    .matcher(rest);
            return is.matches() ? is.group(1) : null;
        }
        String head = before.replaceFirst("(?iU)[,:(\\s]*(on|am|le|el|il|dnia|is|ist|is on|ist am|\\*)?$", "")
                .replaceFirst(
                        "(?iU)^(birthdays?|geburtstage?|anniversaires|cumpleaños|compleanni|urodziny)\\s*:?\\s*", "")
                .replaceFirst("(?U)^(and|und|et|y|e|i)\\s+", "");
        Matcher owner = OWNER.matcher(head + " ");
        String name = owner.matches() ? owner.group(1) : head.replaceFirst("['’]s(\\s+(is|ist|on))?$", "");
        return wholly(name) ? name : null;
    }

    /** Whether a text is somebody, and nothing else. */
    private static boolean wholly(String text) {
        List<WhoReader.Place> places = WhoReader.all(FoldedLine.of(text));
        return places.size() == 1 && places.get(0).who().named() && covers(places.get(0), text);
    }

    private static boolean covers(WhoReader.Place place, String text) {
        return place.start() == 0 && place.end() == text.length();
    }
}
