package org.longhand.drafting.composer.de;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.people.Fact;

/** What a relationship, and a loss that was told, give to the frames of a letter in German. */
final class GermanBond {

    private static final String TIES =
            "(?:alte |gute |beste |enge )?(?:Freunde|Freundinnen|Nachbarn|Nachbarinnen|Kollegen|Kolleginnen"
                    + "|Geschwister"
                    + "|Schwestern|Brüder|Cousins|Cousinen)";
    private static final Pattern SINCE =
            Pattern.compile("(?iU)^(?:wir sind )?(?:(seit [\\p{L}\\p{N} ]+?) (verheiratet|verlobt|ein Paar|" + TIES
                    + ")|(verheiratet|verlobt|ein Paar|zusammen|" + TIES + ") (seit [\\p{L}\\p{N} ]+))$");
    private static final Pattern ARE = Pattern.compile("(?iU)^(?:wir sind )?(" + TIES + ")$");
    private static final Pattern LOSS = Pattern.compile(
            "(?iU)\\b(?:sie|er|du|sie haben|du hast|hat|haben|hast)\\b[^.;]*?\\b(?:ihren?|seinen?|deinen?|ihre|seine"
                    + "|deine) ([\\p{L}-]+) verloren\\b|^(?:dein|sein|ihr)(e?) ([\\p{L}-]+)(?: \\p{Lu}\\p{L}+)?"
                    + " (?:ist|hat)\\b.*\\b(?:gestorben|verstorben"
                    + "|von uns gegangen)");
    private static final Pattern FEMININE =
            Pattern.compile("(?iU).*(mutter|mama|oma|tochter|schwester|frau|tante|enkelin|freundin|cousine|nichte"
                    + "|patin|katze|hündin|mutti|omi)");

    private GermanBond() {}

    /** @see org.longhand.drafting.composer.core.Grammar#bond */
    static Map<String, String> of(Brief brief) {
        Map<String, String> found = new HashMap<>();
        String relationship = brief.relationship() == null ? "" : Text.oneLine(brief.relationship());
        for (String part : relationship.split("[;.,]")) {
            Matcher since = SINCE.matcher(part.strip());
            Matcher are = ARE.matcher(part.strip());
            if (since.matches()) {
                String when = since.group(1) != null ? since.group(1) : since.group(4);
                String what = since.group(2) != null ? since.group(2) : since.group(3);
                found.putIfAbsent("bond", "wir sind " + Text.lowerFirst(when) + " " + lowered(what));
            } else if (are.matches()) {
                found.putIfAbsent("bond", "wir sind " + lowered(are.group(1)));
            }
        }
        List<String> told = new ArrayList<>(List.of(relationship.split("[;.]")));
        brief.facts().stream()
                .map(Fact::text)
                .filter(f -> f.length() <= ToldFact.LONGEST_TURNED)
                .forEach(told::add);
        boolean sie = GermanPeople.isSie(brief);
        for (String text : told) {
            Matcher loss = LOSS.matcher(Text.oneLine(text));
            if (loss.find()) {
                String who = loss.group(1) != null ? loss.group(1) : loss.group(3);
                boolean child = who.toLowerCase(Locale.ROOT).matches(".*(kind|baby|mädchen|chen|lein)");
                String ending = FEMININE.matcher(who).matches() ? "e" : child ? "" : "en";
                found.putIfAbsent("loss", (sie ? "Ihr" : "dein") + ending + " " + who);
            }
        }
        return found;
    }

    /** "Alte Freunde" inside a sentence; nouns keep their capital. */
    private static String lowered(String tie) {
        return tie.matches("(?U)\\p{L}+ .*|(?i)verheiratet|verlobt|zusammen")
                ? Text.lowerFirst(tie)
                : Text.capital(tie);
    }
}
