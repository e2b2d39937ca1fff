package org.longhand.drafting.composer.es;

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

/** What a relationship, and a loss that was told, give to the frames of a letter in Spanish. */
final class SpanishBond {

    private static final String TIES =
            "(?:viej[oa]s |buen[oa]s |mejores )?(?:amig[oa]s|vecin[oa]s|colegas|herman[oa]s|prim[oa]s|compañer[oa]s)";
    private static final Pattern SINCE = Pattern.compile("(?iU)^(?:somos |estamos |llevamos )?(" + TIES
            + "|casad[oa]s|juntos|juntas|prometidos) (desde [\\p{L}\\p{N} ]+)$");
    private static final Pattern ARE = Pattern.compile("(?iU)^(?:somos )?(" + TIES + ")$");
    private static final Pattern LOSS = Pattern.compile(
            "(?iU)\\b(?:ha perdido|perdió|perdiste|has perdido|acaba de perder) a (?:su|tu) ([\\p{L}]+)\\b"
                    + "|^\\s*(?:su|tu) ([\\p{L}]+)(?: \\p{Lu}\\p{L}+)? (?:murió|ha muerto|falleció|ha"
                    + " fallecido)\\b|\\b(?:muerte|fallecimiento) de (?:su|tu) ([\\p{L}]+)\\b");

    private SpanishBond() {}

    /** @see org.longhand.drafting.composer.core.Grammar#bond */
    static Map<String, String> of(Brief brief) {
        Map<String, String> found = new HashMap<>();
        String relationship = brief.relationship() == null ? "" : Text.oneLine(brief.relationship());
        for (String part : relationship.split("[;.,]")) {
            Matcher since = SINCE.matcher(part.strip());
            Matcher are = ARE.matcher(part.strip());
            if (since.matches()) {
                String what = since.group(1).toLowerCase(Locale.ROOT);
                found.putIfAbsent(
                        "bond",
                        (what.matches("casad[oa]s|junt[oa]s|prometidos") ? "estamos " : "somos ") + what + " "
                                + since.group(2));
            } else if (are.matches()) {
                found.putIfAbsent("bond", "somos " + are.group(1).toLowerCase(Locale.ROOT));
            }
        }
        List<String> told = new ArrayList<>(List.of(relationship.split("[;.]")));
        brief.facts().stream()
                .map(Fact::text)
                .filter(f -> f.length() <= ToldFact.LONGEST_TURNED)
                .forEach(told::add);
        String your = SpanishPeople.isUsted(brief) ? "su " : "tu ";
        for (String text : told) {
            Matcher loss = LOSS.matcher(Text.oneLine(text));
            if (loss.find()) {
                String who =
                        loss.group(1) != null ? loss.group(1) : loss.group(2) != null ? loss.group(2) : loss.group(3);
                found.putIfAbsent("loss", your + who.toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }
}
