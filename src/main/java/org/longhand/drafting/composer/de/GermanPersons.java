package org.longhand.drafting.composer.de;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Gender;
import org.longhand.drafting.composer.core.Names;
import org.longhand.drafting.composer.core.OtherPeople;
import org.longhand.drafting.composer.core.Persons;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ThirdPersons;
import org.longhand.drafting.composer.core.Turned;
import org.longhand.drafting.composer.core.WordFiles;

/**
 * Turns what is told in German of the recipient in the third person into "du" or "Sie", and of the sender into "ich".
 * Only where verb and case are sure; elsewhere the fact stays as it was told. Reads the facts of one brief in order.
 */
final class GermanPersons implements Persons {

    private static final Pattern OPEN =
            Pattern.compile("(?iU)^(er|sie|es|ihn|ihm|ihr|ihnen|das|davon|dabei|dafür|danach|daran|darauf"
                    + "|sein|seine|ihre|beide|trotzdem) ");
    private static final Pattern FIRST = Pattern.compile("(?iU)\\b(?:ich|mich|mir|mein(?:e[nmrs]?)?)\\b");
    private static final OtherPeople OTHERS =
            new OtherPeople(WordFiles.beside(GermanPersons.class), GermanVerbs::isThird, true);
    private static final Pattern RELATIVE = Pattern.compile("(?iU)\\b(?:sein|seine|seinen|ihr|ihre|ihren) (\\p{L}+)");

    private final Names names;
    private final Set<String> roles;
    private final boolean sie;
    private final ThirdPersons people;

    GermanPersons(Brief brief) {
        names = new Names(brief);
        roles = GermanPeople.roles(brief);
        sie = GermanPeople.isSie(brief);
        people = ThirdPersons.of(
                brief,
                names,
                GermanPeople.genderOf(brief),
                sie ? Optional.empty() : Gender.ofGivenName(brief.sender()),
                text -> GermanPeople.speaksToReader(text, sie));
        Matcher relative = RELATIVE.matcher(brief.relationship() == null ? "" : brief.relationship());
        while (relative.find()) {
            if (!roles.contains(relative.group(1).toLowerCase(Locale.ROOT))) {
                people.told(GermanPeople.others(relative.group()));
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
        boolean leftOut = people.fact(true).pronoun(ThirdPersons.ANY) == ThirdPersons.Who.RECIPIENT;
        ThirdPersons.InFact here = people.fact(FIRST.matcher(text).find());
        Optional<String> turned = new GermanSentence(text, sie, here, OTHERS).turn();
        if (turned.isEmpty()) {
            return Turned.asTold(fact, OPEN.matcher(fact).find());
        }
        boolean leansBack = turned.get().equals(text)
                && OPEN.matcher(text).find()
                && !(sie && toYou)
                && !text.matches(
                        "(?iU)(das|es) (ist|war|sind|waren|wird|gibt|hat|regnet\\p{L}*" + "|schneit\\p{L}*)\\b.*");
        String whole = Text.capital(marked.restore(turned.get()));
        return new Turned(GermanMending.withSubject(whole, sie, leftOut), true, leansBack);
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
