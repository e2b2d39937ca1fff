package org.longhand.drafting.composer.core;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;

/**
 * What steers the choice of words: how a letter should sound, how the two belong together, how long it should be. Read
 * off words in the brief, in any of the languages here.
 */
public final class Traits {

    private static final Map<String, Pattern> TONES = table(
            "funny",
                    "fun|funny|funnier|playful|humou?r\\w*|witty|cheeky|light|lighter|silly|joking|teasing|dr[oô]le"
                            + "|amusante?|espi[eè]gle|l[eé]g[eè]re?|enjou[eé]e?|marrante?|lustig\\w*|witzig\\w*|heiter\\w*|verspielt|humorvoll\\w*|augenzwinkernd\\w*|locker\\w*|frech\\w*|leichter?|divertid[oa]s?|gracios[oa]s?|juguet[oó]n\\w*"
                            + "|alegre|ligero|ligera|con humor|chistos[oa]|p[ií]car[oa]",
            "tender",
                    "tender|loving|love|warm|warmer|warmly|aching|unguarded|affectionate|heartfelt|intimate|romantic"
                            + "|gentle|tendre|chaleureu\\w+|affectueu\\w+|aimante?|douce|doux|tendrement|zärtlich\\w*|liebevoll\\w*|herzlich\\w*|warm\\w*|innig\\w*|sanft\\w*|wärmer|tiern[oa]s?|cariños[oa]s?"
                            + "|c[aá]lid[oa]s?|afectuos[oa]s?|con cariño|amoros[oa]s?|dulce",
            "plain",
                    "plain|plainer|quiet|simple|simpler|sober|restrained|calm|matter-of-fact|understated|dry|sobre"
                            + "|calme|discr[eè]te?|pudique|schlicht\\w*|einfach\\w*|ruhig\\w*|leise|still|nüchtern\\w*|zurückhaltend\\w*|sachlich\\w*|sencill[oa]s?"
                            + "|sobri[oa]s?|tranquil[oa]s?|seren[oa]s?|discret[oa]s?|contenid[oa]s?",
            "formal",
                    "formal|respectful|polite|official|professional|courteous|respectueu\\w+|formelle?|polie?"
                            + "|officielle?|soutenue?|förmlich\\w*|respektvoll\\w*|höflich\\w*|offiziell\\w*|formell\\w*|respetuos[oa]s?|educad[oa]s?"
                            + "|oficial",
            "grateful",
                    "grateful|thankful|appreciative|gratitude|reconnaissante?|gratitude|dankbar\\w*|agradecid[oa]s?|gratitud");

    /** The first that matches decides, so that the divorced are not addressed as a couple. */
    private static final Map<String, Pattern> BONDS = table(
            "former",
                    "divorced|separated|broke up|broken up|ex|ex-\\w+|once married|were married|former (husband|wife"
                            + "|partner|boyfriend|girlfriend|lover)|divorc[eé]e?s?|s[eé]par[eé]e?s?|ancien mari|ancienne femme"
                            + "|geschieden|getrennt|ehemalige[rn]? (?:mann|frau|partner|partnerin)|divorciad[oa]s?|separad[oa]s?|ex(?:marido|mujer|novio|novia)",
            "couple",
                    "married|husband|wife|spouses?|partners?|fianc[eé]e?s?|boyfriend|girlfriend|lovers?|in love"
                            + "|engaged|mari|femme|[eé]poux|[eé]pouse|mari[eé]e?s|amoureu\\w+|conjointe?|compagne|compagnon|verheiratet|eheleute|ehe(?:mann|frau|paar)|verlobt\\w*|verliebt|mann und frau|mein mann"
                            + "|meine frau|lebensgefährt\\w+|casad[oa]s|espos[oa]s?|marido|mi mujer|novi[oa]s?|pareja|prometid[oa]s?|enamorad[oa]s?",
            "work",
                    "colleagues?|co-?workers?|boss|manager|employees?|employer|teammates?|clients?|coll[eè]gues?"
                            + "|patronn?e?|employ[eé]e?s?|kolleg\\w+|chefs?|chefin|vorgesetzt\\w+|mitarbeiter\\w*|angestellte\\w*|compañer[oa]s? de trabajo"
                            + "|jef[ea]s?|colegas?|emplead[oa]s?|client[ea]s?",
            "school",
                    "teachers?|pupils?|students?|professor|mentor|coach|tutor|class|professeure?s?|[eé]l[eè]ves?"
                            + "|enseignante?|institut\\w+|ma[iî]tresse|[eé]tudiante?s?|lehrer\\w*|schüler\\w*|professorin|studentin|mentorin|trainer\\w*|maestr[oa]s?|alumn[oa]s?"
                            + "|profesora?s?|entrenadora?s?|estudiantes?",
            "family",
                    "\\w*(mother|father|daughter|son|sister|brother|parents?|sons|children|child)|mum|mom|dad|grandma"
                            + "|grandpa|granny|aunt|uncle|nieces?|nephews?|cousins?|siblings?|twins?|family|in-law"
                            + "|(grand-?)?(m[eè]re|p[eè]re)s?|s[oœ]e?urs?|fr[eè]res?|filles?|fils|tante|oncle|ni[eè]ce|neveu"
                            + "|cousine?s?|petite?s?-(fille|fils)s?|famille|parents|mamie|papi|maman|papa"
                            + "|\\w*(mutter|vater|tochter|sohn|schwester|bruder|schwestern|brüder|eltern|enkel|enkelin|kinder)|oma|opa|mama|tante|onkel|nichte"
                            + "|neffe|cousin|geschwister|kusine|patin|patenkind|(bis)?abuel[oa]s?|niet[oa]s?|madre|padre|padres|mam[aá]|pap[aá]|hij[oa]s?"
                            + "|herman[oa]s?|t[ií][oa]s?|sobrin[oa]s?|prim[oa]s?|cuñad[oa]s?|suegr[oa]s?|madrina|padrino|familia",
            "friend",
                    "\\w*friends?|friendship|pals?|mates?|ami|amie|amis|amies|copains?|copines?|amiti[eé]|\\w*freund\\w*|amig[oa]s?|amistad",
            "neighbour", "neighbou?rs?|voisine?s?|nachbar\\w*|vecin[oa]s?");

    /** How the two address each other, in languages that have a choice. */
    static final Set<String> ADDRESS = Set.of("tu", "vous", "du", "sie", "usted");

    private static final Set<String> FORMS =
            Set.of("tu", "vous", "du", "sie", "usted", "short", "medium", "long", "woman", "man");
    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:no|not|without|never|non|sans|pas de|pas d[’']|aucune?|pas|kein|keine|keinen|ohne|nicht|sin|nada de) (?:an?y? |de )?([\\p{L}-]+)");

    private static final Pattern GRAVE = Pattern.compile("died|dies|dead|death|dying|funeral|killed|cancer|suicide"
            + "|stillborn"
            + "|miscarriage|murdered|hospice|morte?s?|mourir|mourut|décédée?s?|décès|enterrement|obsèques|tuée?"
            + "|suicidée?|gestorben|verstorben|stirbt|starb|tot|toten|todes?\\w*|sterben|beerdigung|trauer\\w*|krebs|begräbnis|muri[oó]|muerto|muerta"
            + "|muerte|fallecid[oa]|falleci[oó]|fallecimiento|entierro|funeral|velatorio|cáncer|difunt[oa]");

    private static final Map<String, Length> LENGTHS = Map.of(
            "\\b(shorter|short|briefer|brief|cut|condense|tighter|plus courte?|courte?|abr[eé]ge\\w*|raccourci\\w*|kürzer|kurz|knapper|gekürzt|m[aá]s cort[oa]|m[aá]s breve|breve|acorta\\w*)\\b",
            Length.SHORT,
            "\\b(longer|long|more detail\\w*|expand|plus longue?|longue?|d[eé]veloppe\\w*|rallonge\\w*|länger|ausführlich\\w*|m[aá]s larg[oa]|alarga\\w*|m[aá]s detall\\w*)\\b",
            Length.LONG);

    private Traits() {}

    /** Whether an occasion file may name this trait. */
    public static boolean isKnown(String trait) {
        return TONES.containsKey(trait)
                || BONDS.containsKey(trait)
                || FORMS.contains(trait)
                || trait.matches("no-[\\p{L}-]+");
    }

    public static String known() {
        Set<String> all = new TreeSet<>(TONES.keySet());
        all.addAll(BONDS.keySet());
        all.addAll(FORMS);
        return String.join(", ", all) + ", and no-… for anything that the tone rules out, as in no-advice";
    }

    /** The traits of a brief, with an instruction for this draft, which may be null. */
    public static Set<String> of(Brief brief, String instruction) {
        Set<String> traits = new TreeSet<>();
        String tone = lower(brief.tone());
        Matcher refused = REFUSED.matcher(tone);
        while (refused.find()) {
            traits.add("no-" + refused.group(1));
        }
        addAll(traits, REFUSED.matcher(tone).replaceAll(" "), TONES);
        addWishes(traits, lower(instruction));
        // A joke beside a death is no joke.
        boolean grave = brief.facts().stream().anyMatch(f -> has(lower(f.text()), GRAVE))
                || has(lower(brief.relationship()), GRAVE);
        if (grave) {
            traits.remove("funny");
        }
        bond(brief).ifPresent(traits::add);
        // "Warm" to a colleague does not mean words of love.
        if (Stream.of("work", "school", "formal").anyMatch(traits::contains)) {
            traits.remove("tender");
        }
        traits.add(length(brief, instruction).name().toLowerCase(Locale.ROOT));
        return traits;
    }

    private static void addWishes(Set<String> traits, String wish) {
        addAll(traits, REFUSED.matcher(wish).replaceAll(" "), TONES);
        Matcher less = Pattern.compile(
                        "\\b(?:less|not so|not too|not|no|moins|pas si|pas trop|pas|weniger|nicht so|nicht zu|nicht|kein|menos|no tan) ([\\p{L}-]+)")
                .matcher(wish);
        while (less.find()) {
            TONES.forEach((trait, words) -> {
                if (words.matcher(less.group(1)).matches()) {
                    traits.remove(trait);
                }
            });
        }
    }

    /** The length that this draft should have: the instruction's word comes before the brief's. */
    public static Length length(Brief brief, String instruction) {
        String wish = lower(instruction);
        return LENGTHS.entrySet().stream()
                .filter(e -> Pattern.compile(e.getKey(), Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(wish)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(brief.length() == null ? Length.MEDIUM : brief.length());
    }

    private static java.util.Optional<String> bond(Brief brief) {
        String relationship = lower(brief.relationship());
        // What stands behind a semicolon is news of the two, not who they are: "Colleagues; he lost his father."
        for (String part : relationship.split(";")) {
            for (Map.Entry<String, Pattern> bond : BONDS.entrySet()) {
                if (has(part, bond.getValue())) {
                    return java.util.Optional.of(bond.getKey());
                }
            }
        }
        return java.util.Optional.empty();
    }

    private static void addAll(Set<String> traits, String text, Map<String, Pattern> table) {
        table.forEach((trait, words) -> {
            if (has(text, words)) {
                traits.add(trait);
            }
        });
    }

    private static boolean has(String text, Pattern word) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + word.pattern() + ")(?![\\p{L}-])")
                .matcher(text)
                .find();
    }

    private static String lower(String s) {
        return s == null ? "" : s.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Pattern> table(String... rows) {
        Map<String, Pattern> table = new LinkedHashMap<>();
        for (int i = 0; i < rows.length; i += 2) {
            table.put(rows[i], Pattern.compile(rows[i + 1], Pattern.UNICODE_CHARACTER_CLASS));
        }
        return java.util.Collections.unmodifiableMap(table);
    }
}
