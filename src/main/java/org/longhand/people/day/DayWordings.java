package org.longhand.people.day;

import java.util.Map;
import java.util.regex.Pattern;

/** How birthdays, weddings and what comes once are told in the six languages; of folded texts. */
final class DayWordings {

    static final String TURN = "turn|turns|turning|turned|wird|wirst|werde|werden|werdet|wurde|wurden|aura"
            + "|auras|aurai"
            + "|cumple|cumples|cumplo|cumplen|cumplira|compie|compi|compio|compira|konczy|konczysz|koncze|skonczy";
    static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("funf", 5),
            Map.entry("sechs", 6),
            Map.entry("sieben", 7),
            Map.entry("acht", 8),
            Map.entry("neun", 9),
            Map.entry("zehn", 10),
            Map.entry("elf", 11),
            Map.entry("zwolf", 12),
            Map.entry("eighteen", 18),
            Map.entry("twenty-one", 21),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90),
            Map.entry("a hundred", 100),
            Map.entry("achtzehn", 18),
            Map.entry("dreißig", 30),
            Map.entry("vierzig", 40),
            Map.entry("funfzig", 50),
            Map.entry("sechzig", 60),
            Map.entry("siebzig", 70),
            Map.entry("achtzig", 80),
            Map.entry("neunzig", 90),
            Map.entry("hundert", 100));
    static final String NUMBER = "(\\d{1,3}|" + String.join("|", NUMBERS.keySet()) + ")\\b(?![.:]\\d)";

    static final Pattern PARTY = Pattern.compile("\\b(birthday|geburtstags?|anniversary|wedding|hochzeits)[- ]?(party"
            + "|dinner|lunch|card|cake|present|gift|trip|feier|fest|essen|geschenk|karte|kuchen|torte)"
            + "|\\b(fete|gateau|diner|cadeau) d'anniversaire|\\b(fiesta|regalo|tarta|cena) de cumpleanos"
            + "|\\b(festa|regalo|torta|cena) di compleanno|\\burodzinow\\w+");
    static final Pattern BIRTHDAY = Pattern.compile("\\b(birthdays?|born|(" + TURN
            + ") (am \\d{1,2}\\. ?\\p{L}+ )?(?:just )?" + NUMBER
            + "|(?<!\\b(?:it|there|we|they|table|dinner|party|lunch) )(are|am|is|will be|'re|'m|'ll be|be) " + NUMBER
            + " (years old )?on(?= )"
            + "|geburtstage?s?|geboren|anniversaires?|nee?s? le|nee?s? en|cumpleanos|nacio|naci|naciste"
            + "|nacid[oa]|compleann[oi]|nat[oa]|naque|urodzin\\w*|urodzil\\p{L}*)\\b|(?<=\\s|^|\\()\\*(?=\\s?\\d)"
            + "|fete (ses|tes|mes) " + NUMBER + " ans");
    static final Pattern BORN = Pattern.compile("\\b(born|geboren|nee?s?|nacio|naci|naciste|nacid[oa]|nat[oa]|naque"
            + "|urodzil\\p{L}*|urodzon\\w*)\\b|\\*");
    static final Pattern WEDDING = Pattern.compile("\\b(wedding( anniversary)?|remarried|married|anniversary|engaged"
            + "|tied the knot|(ge)?heirate\\w*|hochzeit\\p{L}*|verheiratet|trauung|getraut|silberhochzeit"
            + "|anniversaire de (mariage|noces)|mariage|maries?|mariees?|epousee?s?|noces|casamos|casaron|casaste"
            + "|nos casamos|boda|aniversario( de (boda|bodas))?|sposat[ioae]|sposammo|matrimonio"
            + "|anniversario( di (matrimonio|nozze))?|nozze|slubu?|rocznic\\w+( slubu)?|pobral\\w+)\\b");
    static final Pattern WEDDING_AHEAD = Pattern.compile("\\b(wedding (is|will be)|getting married|is marrying"
            + "|marries|will marry|will be married|get married|heiratet|heiraten wir|hochzeit (ist|findet)"
            + "|se marient?"
            + "|se casan?|la boda es|si sposan?o?|il matrimonio e|bierze slub|biora slub|slub (jest|odbedzie)"
            + "|le mariage (est|aura)|wychodzi za maz)\\b");
    static final Pattern AHEAD = Pattern.compile("\\b(will|'ll|going to|shall|come home|comes|arrives?|leaves?"
            + "|starts?|begins|is on|is due|due on|until|fly|flies|next|wird|werde|werden|komme|kommst|kommt|fahre"
            + "|fliege|beginnt|bis|nachste\\p{L}*)\\b");
    /** It would have been so, had somebody lived. */
    static final Pattern WOULD = Pattern.compile("\\b(would|'d) (have|now have|also have|be (turning|celebrating))\\b"
            + "|\\bwould (turn|be) \\d|\\bware\\w*\\b.*\\b(geworden|alt|geburtstag|gewesen)\\b"
            + "|\\bhatte\\b.*\\bgeburtstag"
            + "|\\bhatte\\w*\\b.*\\bgefeiert\\b|\\baurait\\b|\\baurais\\b|\\baurions\\b|\\bhabria\\w*\\b"
            + "|\\bhubiera\\b|\\bcumpliria\\b|\\bavrebbe\\w*\\b|\\bavremmo\\b|\\bsarebbe\\b|\\b(s?konczyl(a)?by"
            + "|mial(a)?by|obchodzil(a)?by)\\b");

    static final Pattern AGE = Pattern.compile("\\b(?:" + TURN
            + "|would be|have been|have celebrated|aurait (?:eu|fete ses)|(?:cumplido|cumpliria|compiuto)"
            + "|fete (?:ses|tes|mes)|s?konczyl(?:a)?by|am|are|is|be|'re|'m) (?:just )?"
            + NUMBER + "(?! (?:guests|people|of|gaste|personnes|euro|o'clock|uhr))");
    /** "Du wirst am 14. März 90": the age stands behind the day. */
    static final Pattern AGE_LAST = Pattern.compile("\\b(?:wird|wirst|werde|wurde|wurden|werden|ware\\w*)"
            + "(?: [\\p{L}]+){0,3} am \\d{1,2}\\. ?(?:\\p{L}+|\\d{1,2}\\.) " + NUMBER);
    /** "Am 14. März wird Papa 90." */
    static final Pattern AGE_INVERTED = Pattern.compile("\\b(?:wird|wirst|werde|werden|wurde|ware)"
            + " (?:[\\p{L}]+ ){1,3}"
            + NUMBER + "(?! (?:tage|wochen" + "|uhr|euro))");

    static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,3})(?:st|nd|rd|th|\\.|e|eme|er|º|ª|°|o|a)?"
            + " (?:wedding )?(?:birthday|geburtstag|anniversaire|cumpleanos|compleanno|urodzin\\w*|anniversary"
            + "|hochzeitstag|aniversario|anniversario|rocznic\\w+)");
    static final Pattern PAST_AGE =
            Pattern.compile("\\b(turned|wurde|wurdest|wurden) \\d|\\b(was|war|etait|fue|era)\\b");
    static final Pattern THIS_YEAR =
            Pattern.compile("\\b(this year|dieses jahr|cette annee|este ano|quest'anno|w tym roku)\\b");
    static final Pattern LAST_YEAR = Pattern.compile(
            "\\b(last year|letztes jahr|l'annee derniere|el ano pasado" + "|l'anno scorso|w zeszlym roku)\\b");
    /** It happened on somebody's birthday: the year is not that of the birth. */
    static final Pattern ON_BIRTHDAY = Pattern.compile("\\b(on|at|for|since|an|am|zu|zum|pour|le jour de|en|el dia de"
            + "|por|per|a|nel giorno del|w|w dniu) (your|my|his|her|our|\\p{L}+'s|dein\\w*|mein\\w*|ihr\\w*|sein\\w*"
            + "|\\p{L}+s|ton|mon|son|tu|mi|su|il tuo|il mio|il suo|tuo|mio|suo|twoje|moje|jego|jej)"
            + " (\\d+\\S* )?(birthday|geburtstag|anniversaire|cumpleanos|compleanno|urodzin\\w*)\\b");
    /** "Birthday: 14 March 1936", "your birthday is on 14 March 1936". */
    static final Pattern IS_BIRTHDAY = Pattern.compile("(birthday|geburtstag|anniversaire|cumpleanos|compleanno"
            + "|urodziny|geburtsdatum|date of birth|\\bdob)[^\\p{L}\\d]*(is|ist|est|es|e|sa|to|przypada"
            + "|:)?[^\\p{L}\\d]*"
            + "(on|am|le|el|il|dnia|the)?[^\\p{L}\\d]*$");

    static Integer number(String told) {
        return NUMBERS.containsKey(told) ? NUMBERS.get(told) : Integer.valueOf(told);
    }

    private DayWordings() {}
}
