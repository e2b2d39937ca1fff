package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;

/** Which case a German person stands in who is no subject: "dir" or "dich". */
final class GermanCases {

    /** Prepositions that take a dative always; "neben" and "vor" do where somebody stands there. */
    static final Set<String> DATIVE = Text.set("mit von zu zur zum bei nach aus seit gegenüber außer neben vor hinter");

    static final Set<String> ACCUSATIVE = Text.set("für ohne gegen um durch an auf über");

    /** Verbs, by a part that all their forms have, whose person is one to whom. */
    private static final Pattern TO_WHOM =
            Pattern.compile("(?iU)(helf|half|holfen|dank|gefolgt|folgt|zugehört|zuhör|glaubt"
                    + "|vertrau|antwort|gratulier|begegne|gefall|gefiel|gefehlt|fehlt|versprach|versproch|erzähl|geschrieben|schrieb|schreib"
                    + "|zeig|gegeben|gab|geb|schenk|lieh|liehen|gesagt|sagt|beigebracht|brachte|gebracht|vorgelesen|geschickt|schick|verzie"
                    + "|verzeih|erklär|empf[aoi]hl|gekauft|kauf|gekocht|gebacken|gewünscht|wünsch|schuld|nachgewinkt|gewinkt|versicher"
                    + "|zugerufen|gelesen|verschwieg|zugesehen)");

    private static final Pattern WHOM = Pattern.compile(
            "(?iU)(getroffen|traf|treff|kenn|gekannt|gesehen|sah|seh|besuch|abgeholt"
                    + "|angeruf|rief|ruf|lieb|vermiss|umarm|gebeten|gefragt|frag|eingeladen|überrasch|verletz|belog|angelog|enttäusch"
                    + "|angeschrien|vergess|geheiratet|heirat|verlass|verließ|unterstütz|bewunder|brauch|gesucht|gefunden|find|erwart"
                    + "|beneid|gekränkt|warten lassen|lieg|gelassen|ließ|gehalten|geküsst|getröstet|hör|gehört|begleit|fotografier)");

    private GermanCases() {}

    /** Whether a person in a clause with these words is "dir" rather than "dich"; empty where that is not sure. */
    static Optional<Boolean> isDative(String clause) {
        boolean to = TO_WHOM.matcher(clause).find();
        boolean whom = WHOM.matcher(clause).find();
        return to == whom ? Optional.empty() : Optional.of(to);
    }

    /** Whether a verb here gives somebody something, so that "ihr" may be to whom or whose. */
    static boolean gives(String clause) {
        return TO_WHOM.matcher(clause).find();
    }
}
