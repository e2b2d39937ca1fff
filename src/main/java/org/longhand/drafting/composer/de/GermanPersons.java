package org.longhand.drafting.composer.de;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.Turned;

/**
 * Turns what is told in German of the recipient in the third person into "du" or "Sie", and of the sender into "ich".
 * Only where verb and case are sure; elsewhere the fact stays as it was told. Reads the facts of one brief in order.
 */
final class GermanPersons implements Persons {

    private static final Pattern OPEN =
            Pattern.compile("(?iU)^(er|sie|es|ihn|ihm|ihr|ihnen|das|davon|dabei|dafür|danach|daran|darauf"
                    + "|sein|seine|ihre|beide|trotzdem) ");
    private static final Pattern YOURS =
            Pattern.compile("(?U)\\b(?:[Dd]ein|Ihr|[Ii]hr|[Ss]ein)(?:e[nmrs]?)?" + " \\p{Lu}");
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:sein|seine|seinen|ihr|ihre|ihren) (\\p{L}+)");

    private final Names names;
    private final Set<String> roles;
    private final boolean sie;
    private final Optional<Gender> gender;
    private final Optional<Gender> senderGender;
    private final Set<Gender> othersTold = EnumSet.noneOf(Gender.class);

    GermanPersons(Brief brief) {
        names = new Names(brief);
        roles = GermanPeople.roles(brief);
        sie = GermanPeople.isSie(brief);
        gender = GermanPeople.genderOf(brief);
        senderGender = Gender.ofGivenName(brief.sender());
        Matcher relative = RELATIVE.matcher(brief.relationship() == null ? "" : brief.relationship());
        while (relative.find()) {
            if (!roles.contains(relative.group(1).toLowerCase(Locale.ROOT))) {
                othersTold.addAll(GermanPeople.others(relative.group()));
            }
        }
    }

    @Override
    public Turned turn(String fact) {
        String given = GermanMending.note(fact, sie);
        Names.MarkedText marked = names.mark(given);
        if (!marked.certain()) {
            return Turned.asTold(fact, OPEN.matcher(fact).find());
        }
        String text = withRole(marked.text());
        if (GermanPair.isPair(text)) {
            return GermanPair.turned(text)
                    .map(t -> new Turned(marked.restore(t), true, false))
                    .orElseGet(() -> Turned.asTold(fact, false));
        }
        boolean toYou = GermanPeople.saysYou(text);
        Set<Gender> othersHere = GermanPeople.others(text);
        Set<Gender> open = toYou ? EnumSet.noneOf(Gender.class) : EnumSet.allOf(Gender.class);
        open.removeAll(othersTold);
        open.removeAll(othersHere);
        GermanSentence sentence = new GermanSentence(text, sie, open, gender, senderGender);
        Optional<String> turned = sentence.turn();
        if (!toYou || YOURS.matcher(text).find()) {
            othersTold.addAll(othersHere);
        }
        if (turned.isEmpty()) {
            return Turned.asTold(fact, OPEN.matcher(fact).find());
        }
        boolean leansBack = turned.get().equals(text)
                && OPEN.matcher(text).find()
                && !(sie && toYou)
                && !text.matches(
                        "(?iU)(das|es) (ist|war|sind|waren|wird|gibt|hat|regnet\\p{L}*" + "|schneit\\p{L}*)\\b.*");
        String whole = Text.capital(marked.restore(turned.get()));
        return new Turned(GermanMending.withSubject(whole, sie, toYou), true, leansBack);
    }

    private String withRole(String text) {
        String turned = text;
        for (String role : roles) {
            turned = Pattern.compile("(?iU)\\bmein(?:e|en|em|er)? (?:liebe[nr]? |lieber )?" + role + "\\b")
                    .matcher(turned)
                    .replaceAll(String.valueOf(Names.RECIPIENT));
        }
        return turned;
    }
}
