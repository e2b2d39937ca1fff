package org.longhand.drafting.composer.en;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.core.Turned;

/**
 * Turns what is told of the recipient in the third person into "you", and of the sender into "I". Reads the facts of
 * one brief in order, because whom a "he" means depends on who was named before.
 */
final class EnglishPersons {

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?i)^(?:[\\p{L}'’]+ ){0,4}of them\\b|^(?:[\\p{L}'’]+ ){1,3}(them|these|those)\\b(?! \\p{L})"
                    + "|\\b(found|saw|bought|got|took|had|kept|lost|made|ate|broke|caught) one\\b(?! of)");

    private final Names names;
    private final String roles;
    private final Gender recipientGender;
    private final Gender senderGender;
    private final boolean senderTold;
    /** Whether the fact before told of the two together. */
    private boolean pairTold;
    /** Genders of the others named so far; both where we cannot tell. */
    private final Set<Gender> others = EnumSet.noneOf(Gender.class);

    EnglishPersons(Brief brief) {
        names = new Names(brief);
        String relationship =
                brief.relationship() == null ? "" : brief.relationship().toLowerCase(Locale.ROOT);
        roles = EnglishPeople.roles(relationship, brief.recipient().calledBy());
        Gender told = EnglishPeople.gender(
                brief.recipient().name() + " " + brief.recipient().calledBy() + " " + roles);
        recipientGender =
                told != null ? told : Gender.ofGivenName(brief.recipient()).orElse(null);
        Matcher to = Pattern.compile("^([\\p{L} -]+?) to ").matcher(relationship);
        Gender own = to.find() ? EnglishPeople.gender(to.group(1)) : null;
        senderGender = own != null ? own : Gender.ofGivenName(brief.sender()).orElse(null);
        senderTold = brief.facts().stream()
                .anyMatch(f -> f.text().length() <= ToldFact.LONGEST_TURNED
                        && names.mark(f.text()).text().indexOf(Names.SENDER) >= 0);
    }

    /** Takes note of the others whom a relationship names, as the father in "Colleagues; he lost his father". */
    void note(String relationship) {
        Matcher other = Pattern.compile("(?i)\\b(?:his|her|their|my|our|your) ([\\p{L}-]+)")
                .matcher(relationship);
        while (other.find()) {
            String word = other.group(1).toLowerCase(Locale.ROOT);
            if (EnglishPeople.WORDS.containsKey(word) && !("|" + roles + "|").contains("|" + word + "|")) {
                others.addAll(
                        EnglishPeople.WORDS.get(word) == null
                                ? EnumSet.allOf(Gender.class)
                                : EnumSet.of(EnglishPeople.WORDS.get(word)));
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

    private Turned turn(String fact, boolean purpose) {
        Names.MarkedText marked = names.mark(fact);
        if (!marked.certain()) {
            return Turned.asTold(fact, false);
        }
        String text = withRole(marked.text());
        boolean pair = EnglishPair.isPair(text);
        boolean goesOn = pairTold && !pair && text.matches("(?s)(They|Their)\\b.*");
        pairTold = pair || goesOn;
        if (pair || goesOn) {
            Optional<String> both = pair ? EnglishPair.turned(text) : EnglishPair.theirs(text);
            if (both.isEmpty()) {
                return new Turned(fact, false, false);
            }
            text = both.get();
        } else if (EnglishPair.isWithAnother(text)) {
            return new Turned(fact, false, false);
        }
        text = text.replaceAll("^" + Names.SENDER + " and (\\p{Lu}\\p{L}+)(?= \\p{Ll})", "$1 and " + Names.SENDER);
        EnglishSentence sentence =
                new EnglishSentence(text, purpose, recipientGender, senderGender, senderTold, others);
        if (!sentence.turn()) {
            return new Turned(fact, false, false);
        }
        return new Turned(
                marked.restore(sentence.toString()),
                true,
                sentence.leansBack() || POINTS_BACK.matcher(fact).find());
    }

    private String withRole(String text) {
        if (roles.isEmpty()
                || Pattern.compile("(?i)\\b(you|your|yours)\\b").matcher(text).find()) {
            return text;
        }
        return text.replaceAll(
                "(?i)\\bmy (?:dear |late )?(?:" + roles + ")\\b(?! \uE000| (?-i:\\p{Lu}))",
                String.valueOf(Names.RECIPIENT));
    }
}
