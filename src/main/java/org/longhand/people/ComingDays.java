package org.longhand.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.people.ComingDay.DayKind;
import org.longhand.people.text.Plain;

/**
 * Which of the days that were told come soon. Pure: facts and a date in, days out. An age or a number of years is said
 * only where a year was told, or an age with its day ("turns 90 on 4 March" told in 2026).
 */
public final class ComingDays {

    private static final Pattern BIRTHDAY =
            Pattern.compile("\\b(birthdays?|born|(turn|turns|turned|turning) \\d+|geburtstage?"
                    + "|geboren|(wird|wirst|werde|wurde) (am \\d{1,2}\\. ?\\p{L}+ )?\\d{1,3}|anniversaire|nee? le"
                    + "|(aura|auras|aurai) \\d+ ans|cumpleanos|nacio"
                    + "|nacido|nacida|(cumple|cumples|cumplo) \\d+|compleanno|nato|nata|(compie|compi|compio) \\d+"
                    + "|urodziny"
                    + "|urodzil\\p{L}*|(konczy|konczysz|koncze) \\d+)\\b");
    private static final Pattern WEDDING =
            Pattern.compile("\\b(married|wedding|anniversary|engaged|geheiratet|hochzeit\\p{L}*"
                    + "|mariage|maries|epouses?|casamos|casaron|boda|aniversario|sposati|matrimonio|anniversario|slub"
                    + "|slubu|pobralismy)\\b");
    private static final Pattern DEATH =
            Pattern.compile("\\b(died|passed away|death|gestorben|starb|todestag|mort|morte"
                    + "|decedee?|murio|fallecio|morto|zmarl\\p{L}*|umarl\\p{L}*|smierci)\\b");
    private static final Pattern AHEAD = Pattern.compile("\\b(will|'ll|going to|shall|come home|comes|arrives?|leaves?"
            + "|starts?|begins|is on|is due|due on|until|fly|flies|next|wird|werde|werden|komme|kommst|kommt|fahre"
            + "|fliege"
            + "|beginnt|bis|nachste\\p{L}*)\\b");
    private static final Pattern AGE = Pattern.compile("\\b(turn|turns|turning|turned|wird|wirst|werde|wurde|aura|auras"
            + "|aurai|cumple|cumples|cumplo|compie|compi|compio|konczy|konczysz|koncze) (\\d{1,3})\\b");
    /** "Du wirst am 14. März 90": the age stands behind the day. */
    private static final Pattern AGE_LAST =
            Pattern.compile("\\b(wird|wirst|werde|wurde) am \\d{1,2}\\. ?\\p{L}+ (\\d{1,3})\\b");

    private static final Pattern PAST_AGE = Pattern.compile("\\b(turned|wurde) \\d");
    private static final Pattern THIS_YEAR =
            Pattern.compile("\\b(this year|dieses jahr|cette annee|este ano|quest'anno)\\b");
    private static final Pattern LAST_YEAR =
            Pattern.compile("\\b(last year|letztes jahr|l'annee derniere|el ano pasado" + "|l'anno scorso)\\b");
    private static final Pattern SUBJECT =
            Pattern.compile("(?iU)^(.{1,60}?)(?:['’]s birthday\\b|\\s+(?:was born|were born"
                    + "|turns?|is turning|turned|has (?:her|his|a) birthday|wird|wirst|werde|wurde|hat|ist|hast|habe"
                    + "|est né|aura"
                    + "|auras|nació|cumple|cumples|compie|compi|è nat|kończy|kończysz)\\b).*");
    private static final Set<String> YOU = Set.of("you", "du", "sie", "tu", "toi", "vous", "usted", "ty", "your");
    private static final Set<String> ME = Set.of("i", "ich", "je", "j", "yo", "io", "ja", "my");
    private static final Set<String> NOBODY = Set.of(
            "he", "she", "they", "it", "er", "es", "il", "elle", "el", "ella", "lui", "lei", "on", "ona", "we", "wir",
            "nous", "this", "that", "there", "who", "her", "his", "their");
    private static final Pattern YOURS = Pattern.compile("\\b(your|dein|deine|deinen|ton|votre|tu|tuo|twoje) "
            + "(birthday|geburtstag|anniversaire|cumpleanos|compleanno|urodziny)\\b");
    private static final Pattern MINE = Pattern.compile("\\b(my|mein|meinen|mon|mi|mio|moje) "
            + "(birthday|geburtstag|anniversaire|cumpleanos|compleanno|urodziny)\\b");
    private static final Pattern BARE =
            Pattern.compile("^(the )?(birthday|geburtstag|anniversaire|cumpleanos|compleanno"
                    + "|urodziny)\\b[^\\p{L}]*((is|on|ist|am|le|el|il|dnia|born|" + ToldDay.MONTH + ").*)?$");

    private ComingDays() {}

    /**
     * The days told in these facts that come within so many days, the nearest first.
     *
     * @param pair whose facts they are
     * @param toldOn for each fact the day on which it was told
     * @param language of the sentences: {@code de}, else English
     */
    public static List<ComingDay> of(
            Correspondence pair,
            List<KnownFact> facts,
            java.util.function.Function<KnownFact, LocalDate> toldOn,
            LocalDate today,
            int days,
            String language) {
        return facts.stream()
                .flatMap(known -> of(pair, known, toldOn.apply(known), today, language).stream())
                .filter(day -> day.inDays() <= days)
                .sorted(Comparator.comparing(ComingDay::date).thenComparing(ComingDay::says))
                .toList();
    }

    /**
     * The day that one fact tells of; empty where it tells of none, or of one that does not come any more.
     *
     * @param told the day on which it was told
     */
    public static Optional<ComingDay> of(
            Correspondence pair, KnownFact known, LocalDate told, LocalDate today, String language) {
        Fact fact = known.fact();
        Optional<ToldDay> found = ToldDay.in(fact.when()).or(() -> ToldDay.in(fact.text()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ToldDay day = found.get();
        String text = text(fact);
        DayKind kind = kind(text);
        Integer began = year(text, day, told, kind);
        LocalDate next = day.next(today);
        if (kind == DayKind.DAY) {
            next = once(day, text, told).orElse(LocalDate.MIN);
        }
        if (next.isBefore(today) || began != null && kind != DayKind.DAY && began > next.getYear()) {
            return Optional.empty();
        }
        Integer years = kind == DayKind.DAY || began == null || began == next.getYear() ? null : next.getYear() - began;
        String who = kind == DayKind.BIRTHDAY ? who(fact) : null;
        int in = (int) ChronoUnit.DAYS.between(today, next);
        return Optional.of(new ComingDay(
                known.id(),
                next,
                in,
                kind,
                name(who, pair),
                years,
                DayWords.say(language, kind, who, pair.recipient().calledBy(), years, in, fact.text())));
    }

    /**
     * When the day comes that a fact tells of; empty where it tells of none, or of one that is over for good.
     *
     * @param told the day on which it was told
     */
    public static Optional<DayIndex> index(Fact fact, LocalDate told) {
        return ToldDay.in(fact.when()).or(() -> ToldDay.in(fact.text())).flatMap(day -> {
            String text = text(fact);
            if (kind(text) != DayKind.DAY) {
                return Optional.of(DayIndex.yearly(day.day()));
            }
            return once(day, text, told).map(DayIndex::once);
        });
    }

    /** When a day comes that comes once, as far as that can be known. */
    private static Optional<LocalDate> once(ToldDay day, String text, LocalDate told) {
        if (day.year() != null) {
            return Optional.of(day.day().atYear(day.year()));
        }
        return AHEAD.matcher(text).find() ? Optional.of(day.next(told)) : Optional.empty();
    }

    /** What sort of fact it is and what it says, folded. */
    private static String text(Fact fact) {
        return ToldDay.folded(Stream.of(fact.kind(), fact.text())
                .filter(java.util.Objects::nonNull)
                .reduce((a, b) -> a + " . " + b)
                .orElse(""));
    }

    private static DayKind kind(String text) {
        if (DEATH.matcher(text).find()) {
            return DayKind.REMEMBRANCE;
        }
        if (WEDDING.matcher(text).find()) {
            return DayKind.ANNIVERSARY;
        }
        return BIRTHDAY.matcher(text).find() ? DayKind.BIRTHDAY : DayKind.DAY;
    }

    /** The year in which it began, as it was told or follows from an age; null where neither was told. */
    private static Integer year(String text, ToldDay day, LocalDate told, DayKind kind) {
        Matcher age = AGE_LAST.matcher(text);
        boolean aged = age.find() || (age = AGE.matcher(text)).find();
        if (kind == DayKind.BIRTHDAY && aged) {
            LocalDate then = day.year() != null ? day.day().atYear(day.year()) : day.next(told);
            if (day.year() == null && PAST_AGE.matcher(text).find() && !then.equals(told)) {
                then = then.minusYears(1);
            }
            return then.getYear() - Integer.parseInt(age.group(2));
        }
        if (day.year() != null) {
            return day.year();
        }
        if (THIS_YEAR.matcher(text).find()) {
            return told.getYear();
        }
        return LAST_YEAR.matcher(text).find() ? Integer.valueOf(told.getYear() - 1) : null;
    }

    /** {@code you}, {@code me}, a name, or null where the fact does not say whose birthday it is. */
    private static String who(Fact fact) {
        String folded = ToldDay.folded(fact.text().strip());
        if (YOURS.matcher(folded).find() || BARE.matcher(folded).matches()) {
            return DayWords.YOU;
        }
        if (MINE.matcher(folded).find()) {
            return DayWords.ME;
        }
        Matcher subject = SUBJECT.matcher(
                Normalizer.normalize(fact.text(), Normalizer.Form.NFC).strip());
        if (!subject.matches()) {
            return null;
        }
        String told = subject.group(1).strip();
        String first = Arrays.stream(Plain.of(told).split(" ")).findFirst().orElse("");
        boolean alone = !told.contains(" ");
        if (alone && YOU.contains(first)) {
            return DayWords.YOU;
        }
        if (alone && ME.contains(first)) {
            return DayWords.ME;
        }
        return NOBODY.contains(first)
                        || YOU.contains(first) && !first.equals("your")
                        || ME.contains(first) && !first.equals("my")
                        || told.matches("(?U).*[,.;:!?–—].*")
                ? null
                : told;
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
