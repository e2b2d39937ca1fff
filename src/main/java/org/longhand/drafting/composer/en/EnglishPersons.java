package org.longhand.drafting.composer.en;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;

/**
 * Turns what is told of the recipient in the third person into "you", and of the sender into "I". Reads the facts of
 * one brief in order, because whom a "he" means depends on who was named before.
 */
final class EnglishPersons {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)^(?:[\\p{L}'’]+ ){0,4}of them\\b|^(?:[\\p{L}'’]+ ){1,3}(them|these|those)\\b(?! \\p{L})"
                    + "|\\b(found|saw|bought|got|took|had|kept|lost|made|ate|broke|caught) one\\b(?! of)");

    private static final Pattern YOU = Pattern.compile(
            "(?iU)\\b(?:" + WordFiles.beside(EnglishPersons.class).anyOf("second-persons") + ")\\b");

    private final Names names;
    private final String roles;
    private final ThirdPersons people;
    /** Whether the fact before told of the two together. */
    private boolean pairTold;

    private EnglishPersons(Brief brief, boolean facts) {
        names = new Names(brief);
        String relationship =
                brief.relationship() == null ? "" : brief.relationship().toLowerCase(Locale.ROOT);
        roles = EnglishPeople.roles(relationship, brief.recipient().calledBy());
        Gender told = EnglishPeople.gender(
                brief.recipient().name() + " " + brief.recipient().calledBy() + " " + roles);
        Matcher to = Pattern.compile("^([\\p{L} -]+?) to ").matcher(relationship);
        Gender own = to.find() ? EnglishPeople.gender(to.group(1)) : null;
        ThirdPersons third = ThirdPersons.of(
                brief,
                names,
                Optional.ofNullable(told).or(() -> Gender.ofGivenName(brief.recipient())),
                Optional.ofNullable(own).or(() -> Gender.ofGivenName(brief.sender())),
                text -> YOU.matcher(text).find());
        people = facts ? third : third.alone();
    }

    /** Reads the facts of a brief. */
    static EnglishPersons ofFacts(Brief brief) {
        EnglishPersons persons = new EnglishPersons(brief, true);
        persons.note(brief.relationship() == null ? "" : brief.relationship());
        return persons;
    }

    /** Reads what else a brief tells, which means the recipient by "she" whatever the facts do. */
    static EnglishPersons ofBrief(Brief brief) {
        return new EnglishPersons(brief, false);
    }

    /** Whether a subject that was left out is the recipient. */
    boolean isRecipientLeftOut(String text) {
        return people.fact(EnglishSentence.saysI(text)).pronoun(ThirdPersons.ANY) == ThirdPersons.Who.RECIPIENT;
    }

    /** Takes note of the others whom a relationship names, as the father in "Colleagues; he lost his father". */
    private void note(String relationship) {
        Matcher other = Pattern.compile("(?i)\\b(?:his|her|their|my|our|your) ([\\p{L}-]+)")
                .matcher(relationship);
        while (other.find()) {
            String word = other.group(1).toLowerCase(Locale.ROOT);
            if (EnglishPeople.WORDS.containsKey(word) && !("|" + roles + "|").contains("|" + word + "|")) {
                people.told(EnglishOthers.genders(EnglishPeople.WORDS.get(word)));
            }
        }
    }

    /** Turns one fact; what it says of others is remembered for the next. */
    Turned turn(String fact) {
        return turn(fact, false);
    }

    /** Turns a purpose, in which a "her" or "him" is the recipient unless the purpose itself names somebody else. */
    Turned turnPurpose(String purpose) {
        return turn(purpose, true);
    }

    private Turned turn(String told, boolean purpose) {
        Names.MarkedText marked = names.mark(told);
        if (!marked.certain()) {
            return Turned.asTold(told, false);
        }
        String text = withRole(marked.text());
        boolean pair = EnglishPair.isPair(text);
        boolean goesOn = pairTold && !pair && text.matches("(?s)(They|Their)\\b.*");
        pairTold = pair || goesOn;
        if (pair || goesOn) {
            Optional<String> both = pair ? EnglishPair.turned(text) : EnglishPair.theirs(text);
            if (both.isEmpty()) {
                return new Turned(told, false, false);
            }
            text = both.get();
        } else if (EnglishPair.isWithAnother(text)) {
            return new Turned(told, false, false);
        }
        text = text.replaceAll("^" + Names.SENDER + " and (\\p{Lu}\\p{L}+)(?= \\p{Ll})", "$1 and " + Names.SENDER);
        ThirdPersons.InFact fact = people.fact(purpose || EnglishSentence.saysI(text));
        EnglishSentence sentence = new EnglishSentence(text, fact);
        if (!sentence.turn()) {
            return new Turned(told, false, false);
        }
        return new Turned(
                marked.restore(sentence.toString()),
                true,
                sentence.leansBack() || POINTS_BACK.matcher(told).find());
    }

    private String withRole(String text) {
        if (roles.isEmpty() || YOU.matcher(text).find()) {
            return text;
        }
        return text.replaceAll(
                "(?i)\\bmy (?:dear |late )?(?:" + roles + ")\\b(?! \uE000| (?-i:\\p{Lu}))",
                String.valueOf(Names.RECIPIENT));
    }
}
