package org.longhand.drafting.composer.de;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Readers;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** German words for people, what they tell of the two who write and read, and how these two address each other. */
final class GermanPeople {

    private static final WordFiles FILES = WordFiles.beside(GermanPeople.class);
    private static final Set<String> MEN = FILES.set("kin-men");
    private static final Set<String> WOMEN = FILES.set("kin-women");
    private static final Set<String> OTHERS = FILES.set("kin-others");

    private static final Pattern DU =
            Pattern.compile("(?iU)\\b(du|dich|dir|dein|deine|deinen|deinem|deiner|deines|euch|euer|eure)\\b");
    private static final Pattern YOU = Pattern.compile("(?iU)\\b(?:" + FILES.anyOf("second-persons") + ")\\b");
    private static final Pattern SIE =
            Pattern.compile("(?U)(?<=[\\p{L}\\d,;] )(Sie|Ihnen|Ihre?[nmrs]?)\\b" + "|^Ihnen\\b");
    /** At a sentence's beginning it may be several others as well. */
    private static final Pattern SIE_FIRST =
            Pattern.compile("(?U)^Sie (?:haben|sind|waren|hatten|werden|können|wollen|\\p{Ll}{2,}en)\\b");

    private static final Pattern SOMEBODY =
            Pattern.compile("(?U)(?:^|\\b(?:[Mm]ein|[Dd]ein|[Ss]ein|[Ii]hr|[Uu]nser|[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em"
                    + "|[Ee]in)(?:e[nmrs]?)?"
                    + " (?:\\p{Ll}+ )?)(\\p{Lu}\\p{L}+)");
    private static final Pattern TITLE =
            Pattern.compile("(?iU)^(frau|herrn?|dr\\.?|prof\\.?|professorin|professor|doktor)\\b");

    private GermanPeople() {}

    static boolean saysYou(String text) {
        return DU.matcher(text).find() || SIE.matcher(text).find();
    }

    /** Whether a text speaks to the recipient in any form: with "ihr" or a verb alone, too. */
    static boolean speaksToReader(String text, boolean sie) {
        return YOU.matcher(text).find()
                || SIE.matcher(text).find()
                || sie && SIE_FIRST.matcher(text).find();
    }

    /** Whether the recipient is "Sie": as the facts and the purpose say, else by title and tone. */
    static boolean isSie(Brief brief) {
        List<String> told =
                new ArrayList<>(brief.facts().stream().map(Fact::text).toList());
        told.add(brief.purpose() == null ? "" : brief.purpose());
        if (told.stream().anyMatch(t -> DU.matcher(t).find())) {
            return false;
        }
        boolean distant = Stream.of("formal", "work", "school", "neighbour").anyMatch(Traits.of(brief, null)::contains);
        return told.stream()
                        .anyMatch(t -> SIE.matcher(t).find()
                                || distant && SIE_FIRST.matcher(t).find())
                || TITLE.matcher(brief.recipient().calledBy()).find()
                || Traits.of(brief, null).contains("formal");
    }

    static boolean isPerson(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return MEN.contains(w) || WOMEN.contains(w) || OTHERS.contains(w);
    }

    /** The genders of those in a text who are neither of the two, as far as words for people tell; both for a child. */
    static Set<Gender> others(String text) {
        Set<Gender> found = EnumSet.noneOf(Gender.class);
        Matcher m = SOMEBODY.matcher(text);
        while (m.find()) {
            String word = m.group(1).toLowerCase(Locale.ROOT);
            if (OTHERS.contains(word)) {
                found.addAll(EnumSet.allOf(Gender.class));
            } else if (isPerson(word)) {
                found.add(MEN.contains(word) ? Gender.MALE : Gender.FEMALE);
            }
        }
        return found;
    }

    /** The one gender that the words speak of; empty where they speak of none, or of two. */
    static Optional<Gender> gender(String words) {
        Set<Gender> found = new HashSet<>();
        for (String word : Text.words(words)) {
            if (MEN.contains(word)) {
                found.add(Gender.MALE);
            } else if (WOMEN.contains(word)) {
                found.add(Gender.FEMALE);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** "Liebe Mama, lieber Papa" where of each it is known, else "Liebe Kim und Toni"; in a small letter. */
    static String greeting(String called) {
        List<String> each = new ArrayList<>();
        for (String name : Readers.names(called)) {
            Optional<Gender> gender = gender(name).or(() -> Gender.ofGivenName(new Person(name, null, null)));
            if (gender.isEmpty()) {
                return "liebe " + called;
            }
            each.add((gender.get() == Gender.FEMALE ? "liebe " : "lieber ") + name);
        }
        return each.size() < 2 ? "liebe " + called : String.join(", ", each);
    }

    /** The reader's gender, where title, role or given name tell it. */
    static Optional<Gender> genderOf(Brief brief) {
        String name = brief.recipient().calledBy() + " " + brief.recipient().name();
        Optional<Gender> told = gender(name + " " + String.join(" ", roles(brief)));
        return told.isPresent() ? told : Gender.ofGivenName(brief.recipient());
    }

    /** What "meine …" means the recipient: "Großmutter" of "Enkelin an Großmutter"; in small letters. */
    static Set<String> roles(Brief brief) {
        Set<String> roles = new HashSet<>();
        String relationship =
                brief.relationship() == null ? "" : brief.relationship().toLowerCase(Locale.ROOT);
        Matcher to = Pattern.compile(
                        "(?U)^[\\p{L}' -]+? an (?:(?:die|den|das|ihren?|seinen?|seine|ihre|meinen?) )?(\\p{L}+)"
                                + "|^(?:(?:sie|er) ist )?meine? (?:\\p{L}+ )?(\\p{L}+)")
                .matcher(relationship);
        if (to.find()) {
            roles.add(to.group(1) != null ? to.group(1) : to.group(2));
        }
        if (relationship.contains("verheiratet")
                || relationship.contains("eheleute")
                || relationship.contains("mann und frau")) {
            roles.addAll(List.of("mann", "frau", "ehemann", "ehefrau"));
        }
        String called = brief.recipient().calledBy().toLowerCase(Locale.ROOT);
        if (isPerson(called)) {
            roles.add(called);
        }
        roles.removeIf(r -> !isPerson(r));
        return roles;
    }
}
