package org.longhand.drafting.composer.en;

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
import org.longhand.drafting.composer.core.Turned;
import org.longhand.people.Fact;

/** What a relationship, and a loss that was told, give to the frames of a letter in English. */
final class EnglishBond {

    private static final String TIES = "(?:old |good |best |close |dear |former |new )*(?:friends|neighbou?rs"
            + "|colleagues|cousins"
            + "|sisters|brothers|siblings|twins|flatmates|roommates|classmates|teammates|pen pals|husband and wife"
            + "|wife and husband|partners)";
    private static final Pattern FOR = Pattern.compile("(?i)^(?:we (?:are|have been) )?(married|engaged|together|"
            + TIES + ") (for|since) ([\\p{L}\\p{N}" + " -]+)$");
    private static final Pattern ARE = Pattern.compile("(?i)^(?:we are )?(" + TIES + ")$");
    private static final Pattern LOSS = Pattern.compile(
            "(?iU)\\byou (?:have |just |recently |have just )*lost (your (?:[\\w'’-]+ ){0,2}?[\\w'’-]+)(?=$"
                    + "|[\\s]*[.,;]| (?:in|on|to|last|this|after|at|when|and)\\b)"
                    + "|\\b(your (?:[\\w'’-]+ ){1,3}?)(?:has |have )?(?:died|passed away|passed)\\b");

    private EnglishBond() {}

    /** @see org.longhand.drafting.composer.core.Grammar#bond */
    static Map<String, String> of(Brief brief) {
        Map<String, String> found = new HashMap<>();
        String relationship = brief.relationship() == null ? "" : Text.oneLine(brief.relationship());
        for (String part : relationship.split("[;.,]")) {
            Matcher since = FOR.matcher(part.strip());
            Matcher are = ARE.matcher(part.strip());
            if (since.matches()) {
                found.putIfAbsent(
                        "bond",
                        "we have been " + lower(since.group(1)) + " " + lower(since.group(2)) + " " + since.group(3));
            } else if (are.matches() && !lower(are.group(1)).contains("former")) {
                found.putIfAbsent("bond", "we are " + lower(are.group(1)));
            }
        }
        EnglishPersons persons = EnglishPersons.ofBrief(brief);
        List<String> told = new ArrayList<>(List.of(relationship.split(";")));
        brief.facts().stream()
                .map(Fact::text)
                .filter(f -> f.length() <= ToldFact.LONGEST_TURNED)
                .forEach(told::add);
        for (String text : told) {
            Turned turned = persons.turn(Text.oneLine(text));
            Matcher loss = LOSS.matcher(turned.text());
            if (turned.certain() && loss.find()) {
                found.putIfAbsent(
                        "loss",
                        loss.group(1) != null
                                ? loss.group(1)
                                : lowerYour(loss.group(2).strip()));
            }
        }
        return found;
    }

    private static String lowerYour(String s) {
        return s.replaceFirst("^Your", "your");
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }
}
