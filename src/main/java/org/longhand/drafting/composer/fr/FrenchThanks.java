package org.longhand.drafting.composer.fr;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;

/** Turns what the recipient did into what a French letter thanks for. */
final class FrenchThanks {

    private static final Set<String> KIND = Text.set("""
            gardé réparé appris aidé aidée aidés aidées écouté écoutée écoutés prêté donné offert accueilli accueillie
            accueillis préparé cuisiné conduit conduite conduits accompagné accompagnée accompagnés soutenu soutenue soutenus
            attendu attendue écrit lu envoyé apporté invité invitée invités hébergé hébergée hébergés montré encouragé
            encouragée encouragés cru tenu veillé soigné soignée nourri laissé sauvé consolé consolée pris fait trouvé partagé
            porté rendu arrosé téléphoné appelé appelée relu corrigé chanté construit planté tricoté cousu bercé défendu
            défendue venu venue venus resté restée restés passé occupé occupée remplacé cherché ouvert promené reçu emmené
            emmenée emmenés présenté expliqué répété permis traduit peint remis monté poussé cédé""");
    static final Pattern HARSH = Pattern.compile("(?iU)\\b(jamais|pas|menti|cassé|quitté|oublié|trompé"
            + "|pleurer|mal|peur|tort"
            + "|seule?|tomber|perdu|honte|guerre|colère|rien fait)\\b");
    private static final Pattern DOING = Pattern.compile("(?iU)^(?:tu|vous) ((?:m|l|t)['’]|(?:nous|vous|les|lui|leur)"
            + " )?(as|avez|es|êtes) "
            + "((?:toujours|souvent|aussi|même|si souvent|longtemps) )?(\\p{L}+)((?: .+)?)$");

    private FrenchThanks() {}

    /** "Tu as gardé nos chats" as "d'avoir gardé nos chats"; empty where it is no kindness or not safe. */
    static Optional<String> doing(String open) {
        Matcher m = DOING.matcher(open);
        boolean another = open.matches("(?iU).*(\\bet|,) (je|j['’]|tu|vous|nous|on|il|elle|ça|cela|c['’]|la mer)\\b.*"
                        + "|.*;.*|.*\\bmais\\b.*")
                || Pattern.compile("(?iU)\\bet (?:(?:ma|mon|mes|notre|nos|le|la|les|l['’]) ?\\p{L}+ )(?:m['’]|t['’]"
                                + "|l['’]|s['’])?(a|ont|est|sont|était|fait)\\b")
                        .matcher(open)
                        .find();
        if (!m.matches()
                || another
                || HARSH.matcher(open).find()
                || !KIND.contains(m.group(4).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String clitic = m.group(1) == null ? "" : m.group(1).toLowerCase(Locale.ROOT);
        String infinitive = m.group(2).matches("(?i)as|avez") ? "avoir " : "être ";
        String lead = clitic.isEmpty() ? "d'" : "de " + clitic;
        return Optional.of(lead + infinitive + (m.group(3) == null ? "" : m.group(3)) + m.group(4) + m.group(5));
    }
}
