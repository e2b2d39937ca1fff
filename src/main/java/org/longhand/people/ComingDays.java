package org.longhand.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.longhand.people.ComingDay.DayKind;
import org.longhand.people.day.DayMention;
import org.longhand.people.day.DayReader;
import org.longhand.people.day.Endings;

/**
 * Which of the days that were told come soon. Pure: facts and a date in, days out. An age or a number of years is said
 * only where a year was told, or an age with its day ("turns 90 on 4 March" told in 2026). Birthdays of the dead and
 * wedding days of those who are parted are not among them.
 */
public final class ComingDays {

    private ComingDays() {}

    /**
     * The days told in these facts that come within so many days, the nearest first.
     *
     * @param pair whose facts they are
     * @param facts all that are known of the pair: one may say that somebody is dead of whom another tells the birthday
     * @param toldOn for each fact the day on which it was told
     * @param language of the sentences: {@code de}, else English
     */
    public static List<ComingDay> of(
            Correspondence pair,
            List<KnownFact> facts,
            Function<KnownFact, LocalDate> toldOn,
            LocalDate today,
            int days,
            String language) {
        Endings endings =
                endings(pair, facts.stream().map(known -> known.fact().text()).toList());
        return facts.stream()
                .flatMap(known -> of(pair, known, toldOn.apply(known), today, language, endings, null).stream())
                .filter(day -> day.inDays() <= days)
                .sorted(Comparator.comparing(ComingDay::date).thenComparing(ComingDay::says))
                .toList();
    }

    /** Who is dead and who is parted, as far as these facts and the relationship tell. */
    public static Endings endings(Correspondence pair, List<String> facts) {
        return Endings.of(pair.sender(), pair.recipient(), pair.relationship(), facts);
    }

    /**
     * The days that one fact tells of and that still come.
     *
     * @param told the day on which it was told
     * @param only of this day; null for all
     */
    public static List<ComingDay> of(
            Correspondence pair,
            KnownFact known,
            LocalDate told,
            LocalDate today,
            String language,
            Endings endings,
            DayIndex only) {
        Fact fact = known.fact();
        return DayReader.read(fact.kind(), fact.text(), fact.when(), told, endings.people()).stream()
                .filter(day -> !day.isSilent(endings))
                .filter(day -> only == null || index(day).filter(only::equals).isPresent())
                .flatMap(day -> coming(pair, known, day, today, language).stream())
                .distinct()
                .toList();
    }

    private static Optional<ComingDay> coming(
            Correspondence pair, KnownFact known, DayMention day, LocalDate today, String language) {
        return day.next(today).map(next -> {
            Integer years = day.years(next);
            int in = (int) ChronoUnit.DAYS.between(today, next);
            return new ComingDay(
                    known.id(),
                    next,
                    in,
                    kind(day),
                    name(day.who(), pair),
                    years,
                    DayWords.say(
                            language,
                            day,
                            pair.recipient().calledBy(),
                            years,
                            in,
                            known.fact().text()));
        });
    }

    /** When the days come that a fact tells of, each once; without those that are over for good. */
    public static List<DayIndex> indexes(Fact fact, LocalDate told) {
        return DayReader.read(fact.kind(), fact.text(), fact.when(), told).stream()
                .flatMap(day -> index(day).stream())
                .distinct()
                .toList();
    }

    private static Optional<DayIndex> index(DayMention day) {
        return day.isYearly()
                ? Optional.of(DayIndex.yearly(day.day().day()))
                : Optional.ofNullable(day.once()).map(DayIndex::once);
    }

    private static DayKind kind(DayMention day) {
        if (day.would()) {
            return DayKind.REMEMBRANCE;
        }
        return switch (day.topic()) {
            case BIRTHDAY -> DayKind.BIRTHDAY;
            case WEDDING -> DayKind.ANNIVERSARY;
            case DEATH -> DayKind.REMEMBRANCE;
            default -> DayKind.DAY;
        };
    }

    private static String name(String who, Correspondence pair) {
        if (who == null) {
            return null;
        }
        return switch (who) {
            case DayWords.YOU -> pair.recipient().calledBy();
            case DayWords.ME -> pair.sender().signs();
            default -> who;
        };
    }
}
