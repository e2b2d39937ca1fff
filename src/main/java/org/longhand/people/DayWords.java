package org.longhand.people;

import java.util.List;
import org.longhand.people.day.DayMention;
import org.longhand.people.day.DayMention.Topic;

/** Says to the sender that a day comes, in English or German. */
final class DayWords {

    /** The recipient, and the sender, as the subject of a birthday. */
    static final String YOU = DayMention.YOU;

    static final String ME = DayMention.ME;

    private static final List<String> ENGLISH = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> GERMAN = List.of(
            "", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private DayWords() {}

    /**
     * @param recipient what the recipient is called
     * @param years that it is on that day, or null
     * @param days from today
     * @param fact as it was told
     */
    static String say(String language, DayMention day, String recipient, Integer years, int days, String fact) {
        boolean german = language.startsWith("de");
        String when = german ? german(days) : english(days);
        if (day.topic() == Topic.BIRTHDAY && day.who() != null) {
            return german ? germanBirthday(day, recipient, years, when) : englishBirthday(day, recipient, years, when);
        }
        String quoted = german ? "„" + fact.strip() + "“" : "“" + fact.strip() + "”";
        String begin = Character.toUpperCase(when.charAt(0)) + when.substring(1);
        if (!day.isYearly()) {
            return begin + ": " + quoted;
        }
        if (years == null) {
            return german ? begin + " jährt sich der Tag: " + quoted : begin + " the day comes round: " + quoted;
        }
        boolean birth = day.topic() == Topic.BIRTHDAY && day.would();
        return german
                ? begin + germanYears(years, day.would()) + quoted
                : begin
                        + (day.would() ? " it would have been " : days == 0 ? " it is " : " it will be ")
                        + years
                        + (birth ? " years of age: " : years == 1 ? " year: " : " years: ")
                        + quoted;
    }

    private static String germanYears(int years, boolean would) {
        if (would) {
            return years == 1 ? " wäre es ein Jahr: " : " wären es " + years + " Jahre: ";
        }
        return years == 1 ? " ist es ein Jahr: " : " sind es " + years + " Jahre: ";
    }

    private static String englishBirthday(DayMention day, String recipient, Integer years, String when) {
        boolean me = day.who().equals(ME);
        String name = me ? "You" : day.who().equals(YOU) ? recipient : capital(yours(day.who(), recipient));
        boolean many = me || isMany(day.who());
        if (day.would()) {
            return name + " would have " + (years != null ? "turned " + years : "had a birthday") + " " + when + ".";
        }
        return name
                + (years != null
                        ? (many ? " turn " : " turns ") + years
                        : many ? " have a birthday" : " has a birthday")
                + " " + when + ".";
    }

    private static String germanBirthday(DayMention day, String recipient, Integer years, String when) {
        boolean me = day.who().equals(ME);
        String name = me ? "Du" : day.who().equals(YOU) ? recipient : capital(deine(day.who()));
        boolean many = isMany(day.who());
        if (day.would()) {
            String age = years != null ? years + " geworden." : "Geburtstag gehabt.";
            String verb =
                    years != null ? me ? "wärst" : many ? "wären" : "wäre" : me ? "hättest" : many ? "hätten" : "hätte";
            return name + " " + verb + " " + when + " " + age;
        }
        return years != null
                ? name + (me ? " wirst " : many ? " werden " : " wird ") + when + " " + years + "."
                : name + (me ? " hast " : many ? " haben " : " hat ") + when + " Geburtstag.";
    }

    /** "Ann and Ben turn 12". */
    private static boolean isMany(String who) {
        return who.matches("(?iU).*\\b(and|und|et|y|e|i|twins|zwillinge|boys|girls)\\b.*");
    }

    /** "My sister Ann", told by the sender, is "your sister Ann" to the sender; a "your" is the recipient's. */
    private static String yours(String who, String recipient) {
        return who.replaceFirst("(?i)^my ", "your ")
                .replaceFirst("^[Yy]our ", who.matches("(?i)my .*") ? "your " : owner(recipient));
    }

    private static String owner(String recipient) {
        return java.util.regex.Matcher.quoteReplacement(recipient + "’s ");
    }

    private static String deine(String who) {
        return who.replaceFirst("^[Mm]ein(?=e?\\b)", "dein");
    }

    private static String capital(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT)
                + name.substring(name.offsetByCodePoints(0, 1));
    }

    private static String english(int days) {
        if (days < 2) {
            return days == 0 ? "today" : "tomorrow";
        }
        boolean weeks = days >= 14 && days % 7 == 0;
        int count = weeks ? days / 7 : days;
        return "in " + (count < ENGLISH.size() ? ENGLISH.get(count) : count) + (weeks ? " weeks" : " days");
    }

    private static String german(int days) {
        if (days < 2) {
            return days == 0 ? "heute" : "morgen";
        }
        boolean weeks = days >= 14 && days % 7 == 0;
        int count = weeks ? days / 7 : days;
        return "in " + (count < GERMAN.size() ? GERMAN.get(count) : count) + (weeks ? " Wochen" : " Tagen");
    }
}
