package org.longhand.drafting.composer.de;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.Text;

/** Forms of German verbs: from the third person singular to the persons of a letter. */
public final class GermanVerbs {

    /** The persons that a verb is turned to. */
    public enum GrammaticalPerson {
        ICH,
        DU,
        SIE
    }

    private record Forms(String ich, String du, String sie) {

        String of(GrammaticalPerson person) {
            return switch (person) {
                case ICH -> ich;
                case DU -> du;
                case SIE -> sie;
            };
        }
    }

    /** Present tense where the third person differs from the rest: third, first, second singular, infinitive. */
    private static final String IRREGULAR = """
            ist bin bist sind, hat habe hast haben, wird werde wirst werden, kann kann kannst können, will will willst wollen,
            muss muss musst müssen, darf darf darfst dürfen, soll soll sollst sollen, mag mag magst mögen,
            weiß weiß weißt wissen, tut tue tust tun, hält halte hältst halten, rät rate rätst raten, tritt trete trittst treten,
            brät brate brätst braten, lädt lade lädst laden, gilt gelte giltst gelten, fährt fahre fährst fahren,
            trägt trage trägst tragen, schläft schlafe schläfst schlafen, läuft laufe läufst laufen, lässt lasse lässt lassen,
            fällt falle fällst fallen, fängt fange fängst fangen, hängt hänge hängst hängen, wächst wachse wächst wachsen,
            wäscht wasche wäschst waschen, schlägt schlage schlägst schlagen, gräbt grabe gräbst graben, bäckt backe bäckst backen,
            bläst blase bläst blasen, stößt stoße stößt stoßen, säuft saufe säufst saufen, gibt gebe gibst geben,
            nimmt nehme nimmst nehmen, isst esse isst essen, frisst fresse frisst fressen, liest lese liest lesen,
            sieht sehe siehst sehen, spricht spreche sprichst sprechen, bricht breche brichst brechen, trifft treffe triffst treffen,
            hilft helfe hilfst helfen, wirft werfe wirfst werfen, stirbt sterbe stirbst sterben, verdirbt verderbe verdirbst verderben,
            vergisst vergesse vergisst vergessen, misst messe misst messen, stiehlt stehle stiehlst stehlen,
            empfiehlt empfehle empfiehlst empfehlen, sticht steche stichst stechen, schilt schelte schiltst schelten,
            geschieht geschehe geschiehst geschehen, wirbt werbe wirbst werben, erschrickt erschrecke erschrickst erschrecken,
            hatte hatte hattest hatten, war war warst waren, wurde wurde wurdest wurden, möchte möchte möchtest möchten,
            hätte hätte hättest hätten, wäre wäre wärst wären, würde würde würdest würden, könnte könnte könntest könnten,
            müsste müsste müsstest müssten, dürfte dürfte dürftest dürften, käme käme kämst kämen, ginge ginge gingst gingen,
            bietet biete bietest bieten, reitet reite reitest reiten""";

    /** Third person of strong pasts; "-te" is regular. */
    private static final Set<String> STRONG_PAST = Text.set("""
            ging kam stand sah saß las gab nahm fand sang trank schrieb blieb rief lief fiel hielt ließ schlief trug fuhr lud
            schlug wuchs wusch aß vergaß sprach brach traf half warf starb stahl empfahl bat lag log flog zog bog schob verlor
            fror schoss schloss goss roch kroch floh hob schwor schwamm begann gewann spann rann sprang gelang klang band
            schwand zwang rang griff pfiff litt ritt schnitt stritt glitt schritt biss riss riet hieß schien stieg schwieg
            trieb verzieh lieh schrie wies mied pries hing fing buk grub schuf bot tat trat befahl geschah
            stach barg verdarb erschrak verschwand erfand empfand verstand gefiel bekam gefror genoss betrog unternahm""");

    /**
     * Weak verbs that people tell of others with; so much is sure about an unknown word that looks like one of these.
     */
    private static final Set<String> WEAK = Text.set("""
            liebt summt singt kocht lacht wohnt arbeitet spielt sammelt backt tanzt malt raucht redet schreibt macht sagt fragt
            weint hört glaubt hofft wartet sucht baut pflanzt strickt näht lernt lehrt zeigt bringt denkt kennt nennt rennt
            brennt kommt geht steht sitzt liegt bleibt ruft schickt schenkt kauft bezahlt zahlt erzählt lächelt feiert heiratet
            besucht reist wandert schwimmt rudert klettert angelt gärtnert kümmert erinnert freut fühlt führt holt legt
            stellt setzt leiht schließt öffnet putzt räumt repariert telefoniert studiert unterrichtet gratuliert spaziert
            pfeift trinkt findet gewinnt beginnt zieht fliegt wird bekommt vermisst braucht lebt teilt hütet pflegt füttert
            gießt schneidet sammelt zählt rechnet zeichnet bastelt dreht fehlt fürchtet gehört genießt hasst heißt hustet
            joggt jubelt kehrt kämpft klagt klingelt klopft kniet küsst leitet lobt löst meint merkt mietet passt pflückt
            plant plaudert probt rettet riecht schafft schaut schimpft schmeckt schweigt siegt sorgt spart spürt stört
            streichelt streitet stickt tauscht tippt tröstet turnt übt umarmt verspricht verliert verlässt versteht versucht
            vertraut verzeiht wagt wählt weckt wechselt wiederholt winkt wünscht zaubert züchtet zündet erträgt besitzt
            ermutigt begleitet unterstützt verteidigt gewöhnt entschuldigt steigt hebt sendet wendet""");

    private static final String[] PREFIXES =
            ("be ver er ent emp zer miss über unter wider hinter wieder voll ab an auf aus bei"
                            + " dar durch ein fern fest fort frei her herein heraus hin hinaus hinein hoch los mit nach statt teil um vor voran"
                            + " vorbei weg weiter zu zurück zusammen heim herum kennen zurecht übel leid vorbei raus rein rum")
                    .split(" ");

    /** Prefixes that stand apart at the end of a main clause and are written with the verb at the end of another. */
    public static final Set<String> SEPARABLE = Text.set("""
            ab an auf aus bei dar durch ein fern fest fort frei her herein heraus hin hinaus hinein hoch los mit nach statt teil
            um vor voran vorbei weg weiter zu zurück zusammen heim herum kennen vor zurecht leid raus rein rum wieder""");

    private static final Map<String, Forms> KNOWN = known();

    private GermanVerbs() {}

    private static Map<String, Forms> known() {
        Map<String, Forms> known = new HashMap<>();
        for (String row : IRREGULAR.strip().split("\\s*,\\s*")) {
            String[] f = row.split(" ");
            known.put(f[0], new Forms(f[1], f[2], f[3]));
        }
        for (String past : STRONG_PAST) {
            boolean hard = past.matches(".*[tdsßz]");
            known.put(past, new Forms(past, past + (hard ? past.matches(".*[sßz]") ? "t" : "est" : "st"), past + "en"));
        }
        known.put("tat", new Forms("tat", "tatest", "taten"));
        return Map.copyOf(known);
    }

    private static final Set<String> FINITE = finite();

    private static Set<String> finite() {
        Set<String> all = new HashSet<>(WEAK);
        all.addAll(KNOWN.keySet());
        all.addAll(Text.set(
                "brachte dachte wusste kannte nannte rannte konnte wollte musste durfte sollte mochte sind waren haben"
                        + " hatten werden wurden können wollen sollen müssen"));
        return all;
    }

    /** Whether a word is surely a verb in the third person. */
    static boolean isThird(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        if (FINITE.contains(w) || w.endsWith("te") && WEAK.contains(w.substring(0, w.length() - 1))) {
            return true;
        }
        for (String prefix : PREFIXES) {
            if (w.startsWith(prefix) && FINITE.contains(w.substring(prefix.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word, where a verb is expected, can be one in the third person. */
    static boolean looksThird(String word) {
        return word.length() > 2 && word.matches("\\p{Ll}+(t|te)") || isThird(word);
    }

    /** A verb of the third person singular in another; empty where the form is not sure. */
    public static Optional<String> agreed(String third, GrammaticalPerson person) {
        String w = third.toLowerCase(Locale.ROOT);
        if (KNOWN.containsKey(w)) {
            return Optional.of(KNOWN.get(w).of(person));
        }
        for (String prefix : PREFIXES) {
            String rest = w.startsWith(prefix) ? w.substring(prefix.length()) : "";
            if (KNOWN.containsKey(rest)) {
                return Optional.of(prefix + KNOWN.get(rest).of(person));
            }
        }
        if (w.endsWith("te") && w.length() > 4) {
            return Optional.of(
                    switch (person) {
                        case ICH -> w;
                        case DU -> w + "st";
                        case SIE -> w + "n";
                    });
        }
        return w.endsWith("t") && w.length() > 2
                ? Optional.of(regular(w.substring(0, w.length() - 1), person))
                : Optional.empty();
    }

    private static String regular(String stem, GrammaticalPerson person) {
        boolean el = stem.matches(".*[bcdfghjkmnpqrstvwxzß]el");
        boolean er = stem.matches(".*([bcdfghjklmnpqrstvwxzß]|ei|au)er");
        return switch (person) {
            case DU -> stem.matches(".*[sßzx]") ? stem + "t" : stem + "st";
            case ICH -> el ? stem.substring(0, stem.length() - 2) + "le" : stem.endsWith("e") ? stem : stem + "e";
            case SIE -> el || er ? stem + "n" : stem.endsWith("e") ? stem + "n" : stem + "en";
        };
    }

    /** Whether a word at the end of a clause completes a "hast" or "bist" before it. */
    static boolean isParticiple(String word) {
        return word.matches("\\p{Ll}{4,}(t|en|an)") || word.equals("da");
    }
}
