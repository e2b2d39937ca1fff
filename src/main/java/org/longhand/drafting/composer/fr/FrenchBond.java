package org.longhand.drafting.composer.fr;

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

/** What a relationship, and a loss that was told, give to the frames of a letter in French. */
final class FrenchBond {

    private static final Pattern SINCE = Pattern.compile("(?iU)^(?:nous sommes )?((?:de )?(?:bons |bonnes |vieux "
            + "|vieilles )?(?:amis|amies|voisins|voisines"
            + "|collègues|mariés|mariées|ensemble|fiancés|cousins|cousines)) (depuis [\\p{L}\\p{N} ]+)$");
    private static final Pattern ARE = Pattern.compile("(?iU)^(?:nous sommes (?:de )?)?(vieux amis|vieilles amies"
            + "|amis|amies|bons amis|bonnes amies"
            + "|frères|sœurs|voisins|voisines|collègues)$");
    private static final Pattern LOSS = Pattern.compile("(?iU)\\b(?:perdu|mort de|décès de) ((?:ton|ta|votre)"
            + " [\\p{L}-]+)\\b"
            + "|^((?:ton|ta|votre) [\\p{L}-]+) (?:est mort|est morte|est décédée?|nous a quittés)\\b");

    private FrenchBond() {}

    /** @see org.longhand.drafting.composer.core.Grammar#bond */
    static Map<String, String> of(Brief brief) {
        Map<String, String> found = new HashMap<>();
        String relationship = brief.relationship() == null ? "" : Text.oneLine(brief.relationship());
        for (String part : relationship.split("[;.,]")) {
            Matcher since = SINCE.matcher(part.strip());
            Matcher are = ARE.matcher(part.strip());
            if (since.matches()) {
                found.putIfAbsent(
                        "bond", "nous sommes " + since.group(1).toLowerCase(Locale.ROOT) + " " + since.group(2));
            } else if (are.matches()) {
                String who = are.group(1).toLowerCase(Locale.ROOT);
                found.putIfAbsent("bond", "nous sommes " + (who.contains(" ") ? "de " : "") + who);
            }
        }
        boolean vous = FrenchPersons.isVous(brief);
        List<String> told = new ArrayList<>(List.of(relationship.split("[;.]")));
        brief.facts().stream()
                .map(Fact::text)
                .filter(f -> f.length() <= ToldFact.LONGEST_TURNED)
                .forEach(told::add);
        for (String text : told) {
            Matcher loss = LOSS.matcher(ofRecipient(Text.oneLine(text), vous));
            if (loss.find()) {
                found.putIfAbsent("loss", Text.lowerFirst(loss.group(1) != null ? loss.group(1) : loss.group(2)));
            }
        }
        return found;
    }

    /** "il a perdu son père", said of the one who reads, as "… ton père". */
    private static String ofRecipient(String s, boolean vous) {
        return Pattern.compile("(?iU)\\b(?:il|elle) (?:a|vient de) (perdu|perdre) (son|sa) ")
                .matcher(s)
                .replaceAll(m -> "perdu " + yours(m.group(2), vous) + " ")
                .replaceAll(
                        "(?iU)^\\s*(son|sa) (?=[\\p{L}-]+ (?:est morte?|est décédée?|nous a" + " quittés?)\\b)", "§$1 ")
                .replaceAll("§(?:son) ", yours("son", vous) + " ")
                .replaceAll("§(?:sa) ", yours("sa", vous) + " ");
    }

    private static String yours(String his, boolean vous) {
        return vous ? "votre" : his.equalsIgnoreCase("son") ? "ton" : "ta";
    }
}
