package org.longhand.proof.brief;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.day.DayMention;
import org.longhand.people.day.DayMention.Topic;
import org.longhand.people.day.DayReader;
import org.longhand.people.day.Endings;
import org.longhand.people.names.PeopleInText;
import org.longhand.people.text.TextFolding;

/** Finds facts of one life of which only one can be so: two birthdays, and dead here and well there. */
final class LifeReader {

    private static final Pattern ALIVE =
            Pattern.compile("^(.{1,40}?)('s birthday)? (?:is|are) (?:still )?(?:alive|well|fine"
                    + "|in good health|coming|waiting)\\b.*|^(.{1,40}?) (?:sends?|says? hello|still"
                    + " (?:lives|sings|works|walks|plays)"
                    + "|lives (?:in|with|near)|lebt (?!nicht)(?:noch|in|bei)|wohnt|lasst (?:dich )?grussen"
                    + "|grusst|habite|vit (?:a|en|encore)"
                    + "|se porte|vive|sta bene|vive ancora|esta bien|zyje|mieszka|pozdrawia|geht es gut)\\b.*");

    private LifeReader() {}

    static List<BriefRemark> read(Brief brief, List<BriefPart> facts, List<ToldSentence> sentences) {
        List<BriefRemark> found = new ArrayList<>();
        birthdays(brief, facts, found);
        alive(brief, facts, sentences, found);
        return found;
    }

    /** Two birthdays of one person, or two years of birth. */
    private static void birthdays(Brief brief, List<BriefPart> facts, List<BriefRemark> found) {
        record Birthday(BriefPart part, String who, MonthDay day, Integer began) {}
        List<Birthday> known = new ArrayList<>();
        PeopleInText people = PeopleInText.of(brief.sender(), brief.recipient(), brief.relationship());
        for (BriefPart part : facts) {
            Fact fact = brief.facts().get(part.index());
            for (DayMention day :
                    DayReader.read(fact.kind(), fact.text(), fact.when(), EndedReader.told(brief), people)) {
                if (day.topic() != Topic.BIRTHDAY || day.who() == null) {
                    continue;
                }
                Birthday one = new Birthday(part, day.who(), day.day().day(), day.began());
                known.stream()
                        .filter(k -> k.who().equals(one.who()) && k.part() != part)
                        .filter(k -> !k.day().equals(one.day())
                                || k.began() != null
                                        && one.began() != null
                                        && !k.began().equals(one.began()))
                        .findFirst()
                        .ifPresent(k -> found.add(BriefRemark.of(
                                part,
                                BriefRemarkKind.CONTRADICTION,
                                "contradiction",
                                k.part().text())));
                known.add(one);
            }
        }
    }

    /** Somebody is dead in one fact and well in another. */
    private static void alive(
            Brief brief, List<BriefPart> facts, List<ToldSentence> sentences, List<BriefRemark> found) {
        Map<BriefPart, Endings> deaths = new HashMap<>();
        for (BriefPart part : facts) {
            Endings endings = EndedReader.endings(brief, List.of(part.text()));
            if (endings.anyDeath()) {
                deaths.put(part, endings);
            }
        }
        for (ToldSentence told : sentences) {
            Matcher m = ALIVE.matcher(told.folded());
            if (!m.matches()) {
                continue;
            }
            String original = told.span().of(told.part().text());
            String who = m.group(1) == null ? m.group(3) : m.group(1);
            String phrase = original.substring(0, Math.min(original.length(), who.length()));
            for (BriefPart other : facts) {
                Endings endings = deaths.get(other);
                if (other != told.part() && endings != null && endings.isDead(TextFolding.compose(phrase))) {
                    found.add(ContradictionReader.remark(told, other, "contradiction.alive"));
                    break;
                }
            }
        }
    }
}
