package org.longhand.people.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.DayMention.Topic;
import org.longhand.people.day.Who.Person;
import org.longhand.people.names.PeopleInText;

/** Reads the days that a fact tells of, clause by clause. */
public final class DayReader {

    private static final Pattern NOT_ON =
            Pattern.compile("\\b(not|nicht|pas|no|non|nie)( on| am| le| el| il| w| dnia)?\\s*$");
    private static final Pattern OF_DEATH = Pattern.compile("\\b(anniversary|anniversaire|aniversario|anniversario"
            + "|rocznic\\w+)\\b(?=.{0,12}\\b(death|passing|funeral|mort|deces|disparition|muerte|fallecimiento|morte"
            + "|scomparsa|smierci)\\b)");
    private static final String WEDDING = "( \\S+){0,2} (wedding|anniversary|marriage|hochzeit\\w*|silberhochzeit"
            + "|mariage|anniversaire|noces|boda|aniversario|matrimonio|anniversario|nozze|slub\\w*|rocznic\\w+)\\b";
    private static final Pattern WE_MARRIED = Pattern.compile("\\b(our|unser\\w*|notre|nuestr\\w+|il nostro|nasz\\w*)"
            + WEDDING + "|\\b(nos casamos|ci siamo|sposammo|pobralismy)\\b");
    private static final Pattern YOU_MARRIED = Pattern.compile("\\b(your|dein\\w*|euer|eure\\w*|ihr\\w*|votre|ton"
            + "|vuestr\\w+|tu|vostr\\w+|tuo|twoj\\w*|wasz\\w*)" + WEDDING + "|\\b(te casaste|pobraliscie)\\b");

    private DayReader() {}

    /** As below, where it is not known between whom it was told. */
    public static List<DayMention> read(String kind, String text, String when, LocalDate told) {
        return read(kind, text, when, told, PeopleInText.NOBODY);
    }

    /**
     * All days that a fact names, in order.
     *
     * @param kind what sort of thing it is, or null
     * @param when the day beside the text, or null
     * @param told the day on which it was told: an age, "this year" and what is ahead count from there
     * @param people between whom it was told
     */
    public static List<DayMention> read(String kind, String text, String when, LocalDate told, PeopleInText people) {
        FoldedLine line = FoldedLine.of(text, people);
        List<DayMention> found = new ArrayList<>();
        for (ToldDay.Place beside : ToldDay.all(FoldedLine.of(when))) {
            // As if the day stood in the text.
            FoldedLine joined = FoldedLine.of(
                    line.text().replaceFirst("[.!]+$", "") + ": "
                            + FoldedLine.of(when).text(),
                    people);
            int shift = joined.text().length() - FoldedLine.of(when).text().length();
            ToldDay.Place place = new ToldDay.Place(beside.day(), beside.start() + shift, beside.end() + shift);
            found.add(mention(kind, joined, place, List.of(), null, told));
        }
        DayMention last = null;
        List<DayClauses.Clause> clauses = DayClauses.of(line);
        for (DayClauses.Clause clause : clauses) {
            List<Who> before = new ArrayList<>();
            for (WhoReader.Place p : WhoReader.all(line)) {
                if (p.start() < clause.start() + clause.day().start() && p.who().named()) {
                    before.add(p.who());
                }
            }
            DayMention one = mention(kind, clause.line(), clause.day(), before, last, told);
            if (one.topic() == Topic.EVENT && clauses.size() == 1) {
                one = wider(kind, line, clause, before, one, told);
            }
            last = one;
            DayMention read = one;
            if (!NOT_ON.matcher(clause.line().folded().substring(0, clause.day().start()))
                            .find()
                    && found.stream()
                            .noneMatch(f -> f.day().day().equals(read.day().day())
                                    && f.topic() == read.topic()
                                    && java.util.Objects.equals(f.who(), read.who()))) {
                found.add(one);
            }
        }
        return found;
    }

    /** A sentence with a day that says nothing else belongs to what was said before. */
    private static DayMention wider(
            String kind, FoldedLine line, DayClauses.Clause clause, List<Who> before, DayMention one, LocalDate told) {
        if (clause.start() == 0 && clause.line().text().length() == line.text().length()) {
            return one;
        }
        ToldDay.Place place = new ToldDay.Place(
                clause.day().day(),
                clause.start() + clause.day().start(),
                clause.start() + clause.day().end());
        boolean bare = DayClauses.isBare(clause.line(), clause.day());
        return bare ? mention(kind, line, place, before, null, told) : one;
    }

    private static DayMention mention(
            String kind, FoldedLine clause, ToldDay.Place day, List<Who> before, DayMention last, LocalDate told) {
        Topic topic = topic(kind, clause, day, told);
        boolean inherits = topic == Topic.EVENT && last != null && last.isYearly() && DayClauses.isBare(clause, day);
        topic = inherits ? last.topic() : topic;
        boolean would = DayWordings.WOULD.matcher(clause.folded()).find()
                && (topic == Topic.BIRTHDAY || topic == Topic.WEDDING);
        DaySubject subject = topic == Topic.BIRTHDAY
                ? DaySubject.of(clause, day, before)
                : new DaySubject(null, topic == Topic.WEDDING ? couple(clause, last) : List.of());
        LocalDate once = topic == Topic.EVENT ? once(clause, day.day(), told) : null;
        return new DayMention(
                topic,
                day.day(),
                would,
                subject.who(),
                subject.people(),
                DayYears.began(topic, clause, day, would, told, inherits),
                once);
    }

    private static List<Who> couple(FoldedLine clause, DayMention last) {
        List<Who> people = new ArrayList<>();
        for (WhoReader.Place p : WhoReader.all(clause)) {
            if (!p.afterPreposition() || p.preposition().matches("to|with|mit|von|avec|de|con|di|z|of|from")) {
                people.add(p.who());
            }
        }
        people.removeIf(w -> w.person() == Person.THEY);
        boolean noPronoun = people.stream().allMatch(Who::named);
        if (noPronoun && WE_MARRIED.matcher(clause.folded()).find()) {
            people.add(Endings.pronoun(Person.WE));
        }
        if (noPronoun
                && people.isEmpty()
                && YOU_MARRIED.matcher(clause.folded()).find()) {
            people.add(Endings.pronoun(Person.RECIPIENT));
        }
        return people.isEmpty() && last != null
                ? last.people().isEmpty() ? List.of(Endings.pronoun(Person.WE)) : last.people()
                : people;
    }

    private static Topic topic(String kind, FoldedLine clause, ToldDay.Place day, LocalDate told) {
        String text = clause.folded();
        Map<Topic, Integer> near = new EnumMap<>(Topic.class);
        boolean ofDeath = OF_DEATH.matcher(text).find();
        nearest(near, Topic.BIRTHDAY, DayWordings.BIRTHDAY, text, day, ofDeath);
        nearest(near, Topic.BIRTHDAY, DayWordings.AGE_INVERTED, text, day, ofDeath);
        nearest(near, Topic.WEDDING, DayWordings.WEDDING, text, day, ofDeath);
        for (Pattern death : List.of(EndingWords.DIED, EndingWords.LOST, EndingWords.LOST_BEFORE, EndingWords.DEATH)) {
            nearest(near, Topic.DEATH, death, text, day, false);
        }
        nearest(near, Topic.DEATH, Pattern.compile("†"), text, day, false);
        nearest(near, Topic.PARTING, EndingWords.PARTED, text, day, false);
        boolean ahead = DayWordings.AHEAD.matcher(text).find();
        if (DayWordings.PARTY.matcher(text).find()) {
            return Topic.EVENT;
        }
        if (text.matches(".*\\b(funeral|memorial service|beerdigung|trauerfeier|beisetzung|enterrement|obseques"
                        + "|funerailles|entierro|funerale|pogrzeb)\\b.*")
                && !EndingWords.DIED.matcher(text).find()) {
            return Topic.EVENT;
        }
        if (DayWordings.ON_BIRTHDAY.matcher(text).find() && near.size() > 1) {
            near.remove(Topic.BIRTHDAY);
        }
        if (near.containsKey(Topic.WEDDING) && text.matches(".*\\banniversaire de (mariage|noces).*")) {
            near.remove(Topic.BIRTHDAY);
        }
        Topic topic = near.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        if (topic == null && DayWordings.WOULD.matcher(text).find() && DayYears.isAge(clause, day)) {
            return Topic.BIRTHDAY;
        }
        if (topic == null) {
            String sort = FoldedLine.of(kind).folded();
            return DayWordings.BIRTHDAY.matcher(sort).find()
                    ? Topic.BIRTHDAY
                    : DayWordings.WEDDING.matcher(sort).find() ? Topic.WEDDING : Topic.EVENT;
        }
        if (topic == Topic.PARTING && ahead
                || topic == Topic.WEDDING && isAhead(text, day.day(), told)
                || topic == Topic.BIRTHDAY && isDue(text, day.day(), told)) {
            return Topic.EVENT;
        }
        return topic;
    }

    private static boolean isAhead(String text, ToldDay day, LocalDate told) {
        return day.year() != null
                ? day.day().atYear(day.year()).isAfter(told)
                : DayWordings.WEDDING_AHEAD.matcher(text).find() && !text.contains("anniversary");
    }

    /** A child that is to be born. */
    private static boolean isDue(String text, ToldDay day, LocalDate told) {
        return DayWordings.BORN.matcher(text).find()
                && day.year() != null
                && day.day().atYear(day.year()).isAfter(told);
    }

    private static void nearest(
            Map<Topic, Integer> near, Topic topic, Pattern words, String text, ToldDay.Place day, boolean ofDeath) {
        Matcher m = words.matcher(text);
        while (m.find()) {
            boolean anniversary = m.group().matches("anniversar.*|anniversaire.*|aniversario.*|rocznic.*");
            boolean cut = m.end() > day.start() && m.end() <= day.end(); // "am 4. Dezember" is no age
            if (!(ofDeath && anniversary) && !cut && !(m.start() >= day.start() && m.end() <= day.end())) {
                int far = m.end() <= day.start() ? day.start() - m.end() : Math.max(0, m.start() - day.end());
                near.merge(topic, far, Math::min);
            }
        }
    }

    /** When a day comes that comes once, as far as that can be known. */
    private static LocalDate once(FoldedLine clause, ToldDay day, LocalDate told) {
        if (day.year() != null) {
            return day.day().atYear(day.year());
        }
        boolean ahead = DayWordings.AHEAD.matcher(clause.folded()).find()
                || DayWordings.WEDDING_AHEAD.matcher(clause.folded()).find();
        return ahead ? day.next(told) : null;
    }
}
