package org.longhand.proof.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;
import org.longhand.people.day.DayMention;
import org.longhand.people.day.DayMention.Topic;
import org.longhand.people.day.DayReader;
import org.longhand.people.day.Endings;

/**
 * Finds a birthday of somebody dead, a wedding day of a marriage that has ended, and an occasion that wishes them joy.
 */
final class EndedReader {

    private static final Pattern BIRTHDAY = Pattern.compile(
            "(?iU).*\\b(birthday|geburtstag|anniversaire(?! de mariage)" + "|cumpleaños|compleanno|urodziny)\\b.*");
    private static final Pattern WEDDING =
            Pattern.compile("(?iU)(.*\\b(wedding )?anniversary\\b.*|.*\\bhochzeitstag\\b.*"
                    + "|.*\\banniversaire de mariage\\b.*|.*\\baniversario\\b.*|.*\\banniversario\\b.*"
                    + "|.*\\brocznica\\b.*)");

    private EndedReader() {}

    static List<BriefRemark> read(Brief brief, List<BriefPart> parts, List<BriefPart> facts) {
        List<BriefRemark> found = new ArrayList<>();
        Endings endings = endings(brief, brief.facts().stream().map(Fact::text).toList());
        for (BriefPart part : parts) {
            if (part.field().equals("occasion")) {
                occasion(part, brief, endings, found);
            }
        }
        for (BriefPart part : facts) {
            Fact fact = brief.facts().get(part.index());
            for (DayMention day :
                    DayReader.read(fact.kind(), fact.text(), fact.when(), told(brief), endings.people())) {
                if (day.isSilent(endings) && day.topic() == Topic.BIRTHDAY) {
                    found.add(BriefRemark.of(part, BriefRemarkKind.ENDED, "ended.birthday"));
                }
                if (day.isSilent(endings) && day.topic() == Topic.WEDDING) {
                    found.add(BriefRemark.of(part, BriefRemarkKind.ENDED, "ended.wedding"));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static void occasion(BriefPart part, Brief brief, Endings endings, List<BriefRemark> found) {
        if (BIRTHDAY.matcher(part.text()).matches() && endings.isDead("you")) {
            found.add(BriefRemark.of(
                    part,
                    BriefRemarkKind.ENDED,
                    "ended.occasion.birthday",
                    brief.recipient().calledBy()));
        }
        if (WEDDING.matcher(part.text()).matches() && (endings.areParted() || endings.isOver("you"))) {
            found.add(BriefRemark.of(part, BriefRemarkKind.ENDED, "ended.occasion.wedding"));
        }
    }

    static Endings endings(Brief brief, List<String> facts) {
        return Endings.of(brief.sender(), brief.recipient(), brief.relationship(), facts);
    }

    static LocalDate told(Brief brief) {
        return brief.date() == null ? LocalDate.EPOCH : brief.date();
    }
}
