package org.longhand.people;

import java.util.List;
import org.longhand.people.ComingDay.DayKind;

/** Says to the sender that a day comes, in English or German. */
final class DayWords {

    /** The recipient, and the sender, as the subject of a birthday. */
    static final String YOU = "\0you";

    static final String ME = "\0me";

    private static final List<String> ENGLISH = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final List<String> GERMAN = List.of(
            "", "einer", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf");

    private DayWords() {}

    static String say(
            String language, DayKind kind, String who, String recipient, Integer years, int days, String fact) {
        boolean german = language.startsWith("de");
        String when = german ? german(days) : english(days);
        if (kind == DayKind.BIRTHDAY && who != null) {
            return german ? germanBirthday(who, recipient, years, when) : englishBirthday(who, recipient, years, when);
        }
        String quoted = german ? "„" + fact.strip() + "“" : "“" + fact.strip() + "”";
        String begin = Character.toUpperCase(when.charAt(0)) + when.substring(1);
        if (kind == DayKind.DAY) {
            return begin + ": " + quoted;
        }
        if (years == null) {
            return german ? begin + " jährt sich der Tag: " + quoted : begin + " the day comes round: " + quoted;
        }
        return german
                ? begin + (years == 1 ? " ist es ein Jahr: " : " sind es " + years + " Jahre: ") + quoted
                : begin + " it will be " + years + (years == 1 ? " year: " : " years: ") + quoted;
    }

    private static String englishBirthday(String who, String recipient, Integer years, String when) {
        boolean me = who.equals(ME);
        String name = me ? "You" : who.equals(YOU) ? recipient : capital(yours(who));
        return name
                + (years != null ? (me ? " turn " : " turns ") + years : me ? " have a birthday" : " has a birthday")
                + " " + when + ".";
    }

    private static String germanBirthday(String who, String recipient, Integer years, String when) {
        boolean me = who.equals(ME);
        String name = me ? "Du" : who.equals(YOU) ? recipient : capital(who);
        return years != null
                ? name + (me ? " wirst " : " wird ") + when + " " + years + "."
                : name + (me ? " hast " : " hat ") + when + " Geburtstag.";
    }

    /**
     * "My sister Ann", told by the sender, is "your sister Ann" to the sender; a "your" is the recipient's and stays.
     */
    private static String yours(String who) {
        return who.replaceFirst("(?i)^my ", "your ");
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
