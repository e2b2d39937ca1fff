package org.longhand.people.day;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.day.DayMention.Topic;

/** In which year it began: somebody's life, a marriage, a mourning. */
final class DayYears {

    private static final Pattern MET =
            Pattern.compile("\\b(met|meet|since|party|danced|celebrated|celebrate|kennengelernt"
                    + "|gefeiert|rencontre\\w*|conocimos|conocido|conosciuti|incontrati|poznali\\w*"
                    + "|poznalem|poznalam)\\b");

    private DayYears() {}

    /**
     * As it was told or follows from an age; null where neither was.
     *
     * @param would whether the age is one that somebody would have reached
     * @param inherits whether what sort of day it is was said in the clause before
     */
    static Integer began(
            Topic topic, FoldedLine clause, ToldDay.Place place, boolean would, LocalDate told, boolean inherits) {
        String text = clause.folded();
        ToldDay day = place.day();
        Integer age = topic == Topic.BIRTHDAY || topic == Topic.WEDDING ? age(topic, clause, place) : null;
        if (age != null && age > 0 && age < 130) {
            LocalDate then = day.year() != null
                    ? day.day().atYear(day.year())
                    : would
                            ? day.nearest(told)
                            : DayWordings.PAST_AGE.matcher(text).find() ? day.last(told) : day.next(told);
            return then.getYear() - age;
        }
        if (age != null || topic == Topic.EVENT || topic == Topic.PARTING) {
            return null;
        }
        if (topic == Topic.BIRTHDAY && day.year() != null && !inherits && !isBirth(text, place, told)) {
            return null;
        }
        if (day.year() != null) {
            return day.year() > told.getYear() ? null : day.year();
        }
        if (DayWordings.THIS_YEAR.matcher(text).find()) {
            return topic == Topic.BIRTHDAY && !DayWordings.BORN.matcher(text).find() ? null : told.getYear();
        }
        boolean lastYear = DayWordings.LAST_YEAR.matcher(text).find();
        return lastYear
                        && (topic != Topic.BIRTHDAY
                                || DayWordings.BORN.matcher(text).find())
                ? Integer.valueOf(told.getYear() - 1)
                : null;
    }

    /** Whether the year beside a birthday is that of the birth, and not of a party or of a meeting. */
    private static boolean isBirth(String text, ToldDay.Place place, LocalDate told) {
        if (DayWordings.ON_BIRTHDAY.matcher(text).find()) {
            return false;
        }
        if (DayWordings.BORN.matcher(text).find()) {
            return true;
        }
        boolean is = DayWordings.IS_BIRTHDAY
                .matcher(text.substring(0, place.start()))
                .find();
        return is && !MET.matcher(text).find() && place.day().year() < told.getYear();
    }

    static boolean isAge(FoldedLine clause, ToldDay.Place place) {
        return age(Topic.BIRTHDAY, clause, place) != null;
    }

    private static Integer age(Topic topic, FoldedLine clause, ToldDay.Place place) {
        List<Pattern> ways = topic == Topic.BIRTHDAY
                ? List.of(DayWordings.AGE_LAST, DayWordings.AGE, DayWordings.ORDINAL, DayWordings.AGE_INVERTED)
                : List.of(DayWordings.ORDINAL);
        for (Pattern way : ways) {
            Matcher m = way.matcher(clause.folded());
            while (m.find()) {
                if (m.end(1) <= place.start() || m.start(1) >= place.end()) {
                    return DayWordings.number(m.group(1));
                }
            }
        }
        return null;
    }
}
