package org.longhand.drafting.composer.es;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.people.Fact;
import org.longhand.people.Person;

/** Spanish words for people, what they tell of the two who write and read, and how these two address each other. */
final class SpanishPeople {

    private static final WordFiles FILES = WordFiles.beside(SpanishPeople.class);
    private static final Set<String> MEN = FILES.set("kin-men");
    private static final Set<String> WOMEN = FILES.set("kin-women");
    private static final Set<String> OTHERS = FILES.set("kin-others");

    private static final Pattern TU =
            Pattern.compile("(?iU)\\b(tú|te|ti|tu|tus|contigo|tuyo|tuya|eres|\\p{L}{2,}(?:aste|iste|íste))\\b");
    private static final Pattern YOU = Pattern.compile("(?iU)\\b(?:" + FILES.anyOf("second-persons") + ")\\b");
    private static final Pattern VERB_FIRST =
            Pattern.compile("(?iU)^(?:(?:no|nunca|siempre|ya|todavía|me|nos|lo|la|se) )*(\\p{L}+[aeiíó])s\\b");
    private static final Pattern NO_TU = Pattern.compile("(?iU)\\b(" + FILES.anyOf("no-tu") + ")\\b");
    private static final Pattern USTEDES = Pattern.compile("(?iU)\\bustedes\\b");
    private static final Pattern USTED = Pattern.compile("(?iU)\\b(usted)\\b");
    private static final Pattern TITLE =
            Pattern.compile("(?iU)^(señora?|sra?\\.?|doña|don|doctora?|dra?\\.?|profesora?|maestr[oa])\\b");

    private SpanishPeople() {}

    static boolean saysYou(String text) {
        return TU.matcher(NO_TU.matcher(text).replaceAll(" ")).find()
                || USTED.matcher(text).find();
    }

    /** Whether a text speaks to the recipient in any form: by the verb alone, too, as "Tarareas cuando cocinas". */
    static boolean speaksToReader(String text) {
        String clean = NO_TU.matcher(text).replaceAll(" ");
        Matcher verb = VERB_FIRST.matcher(text);
        return YOU.matcher(clean).find() || verb.find() && SpanishVerbs.isThird(verb.group(1));
    }

    /** The genders that a word for somebody tells: both where it tells none. */
    static Set<Gender> genders(String word) {
        return MEN.contains(word)
                ? Set.of(Gender.MALE)
                : WOMEN.contains(word) ? Set.of(Gender.FEMALE) : ThirdPersons.ANY;
    }

    /** Whether the recipient is "usted": as the facts and the purpose say, else by title and tone. */
    static boolean isUsted(Brief brief) {
        List<String> told =
                new ArrayList<>(brief.facts().stream().map(Fact::text).toList());
        told.add(brief.purpose() == null ? "" : brief.purpose());
        if (told.stream().anyMatch(t -> USTEDES.matcher(t).find())) {
            return true;
        }
        if (told.stream()
                .anyMatch(t -> TU.matcher(NO_TU.matcher(t).replaceAll(" ")).find())) {
            return false;
        }
        return told.stream().anyMatch(t -> USTED.matcher(t).find())
                || TITLE.matcher(brief.recipient().calledBy()).find()
                || Traits.of(brief, null).contains("formal");
    }

    static boolean isPerson(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return MEN.contains(w) || WOMEN.contains(w) || OTHERS.contains(w);
    }

    /** The gender of one who is called so, where word or given name tell it. */
    static Optional<Gender> genderOfName(String called) {
        String first = called.split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return MEN.contains(first)
                ? Optional.of(Gender.MALE)
                : WOMEN.contains(first)
                        ? Optional.of(Gender.FEMALE)
                        : Gender.ofGivenName(new Person(called, null, null));
    }

    /** The reader's gender, where title, role or given name tell it. */
    static Optional<Gender> genderOf(Brief brief) {
        Set<Gender> found = new HashSet<>();
        String words =
                brief.recipient().calledBy() + " " + brief.recipient().name() + " " + String.join(" ", roles(brief));
        for (String word : Text.words(words)) {
            if (MEN.contains(word) || word.matches("sr|dr")) {
                found.add(Gender.MALE);
            } else if (WOMEN.contains(word) || word.matches("sra|srta|dra")) {
                found.add(Gender.FEMALE);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Gender.ofGivenName(brief.recipient());
    }

    /** What "mi …" means the recipient: "abuela" of "Nieta a abuela"; in small letters. */
    static Set<String> roles(Brief brief) {
        Set<String> roles = new HashSet<>();
        String relationship =
                brief.relationship() == null ? "" : brief.relationship().toLowerCase(Locale.ROOT);
        Matcher to = Pattern.compile(
                        "(?U)^(?:de )?[\\p{L}' -]+? (?:a|para|al) (?:(?:la|el|su|mi) )?(\\p{L}+)|^(?:es )?mi"
                                + " (?:querid[oa] )?(\\p{L}+)")
                .matcher(relationship);
        if (to.find()) {
            roles.add(to.group(1) != null ? to.group(1) : to.group(2));
        }
        if (relationship.matches("(?sU).*\\b(casad[oa]s|matrimonio|marido y mujer|esposos)\\b.*")) {
            roles.addAll(List.of("marido", "mujer", "esposo", "esposa"));
        }
        String called = brief.recipient().calledBy().toLowerCase(Locale.ROOT);
        if (isPerson(called)) {
            roles.add(called);
        }
        roles.removeIf(r -> !isPerson(r));
        return roles;
    }
}
