package org.longhand.people.day;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.people.day.WhoReader.Token;

/** Pronouns, possessives and what is no name, in the six languages; folded. */
final class WhoWords {

    static final Pattern POLISH = Pattern.compile("\\b(zmarl|umarl|nie zyje|odszed|odesz|urodz|konczy|pogrzeb"
            + "|smierc|slub|rozw|skonczyl|wdow|pobra|moj|twoj)|[ąęśćźżńł]");
    static final Set<String> YOU = Set.of(
            "you", "du", "dich", "dir", "tu", "toi", "vous", "te", "ti", "usted", "ty", "ciebie", "t'", "voi", "wy",
            "euch");
    static final Set<String> ME = Set.of("i", "ich", "je", "j'", "yo", "io", "ja", "me", "mich", "mir", "moi");
    static final Set<String> WE = Set.of("we", "us", "wir", "uns", "nous", "nosotros", "nosotras", "noi");
    static final Set<String> THEY = Set.of(
            "he", "him", "she", "her", "they", "them", "er", "ihn", "ihm", "sie", "il", "elle", "ils", "elles", "lui",
            "el", "ella", "ellos", "lei", "loro", "on", "ona", "oni", "go");
    static final Pattern OF_SENDER =
            Pattern.compile("my|mein\\w*|mon|ma|mes|mi|mis|mio|mia|miei|mie" + "|moj\\w*|moi[cm]?\\w*");
    static final Pattern OF_BOTH = Pattern.compile("our|unser\\w*|notre|nos|nuestr\\w+|nostr\\w+|nasz\\w*");
    static final Pattern OF_RECIPIENT = Pattern.compile("your|dein\\w*|euer|eure\\w*|ton|ta|tes|votre|vos|tus?"
            + "|tuo|tua|tuoi|tue|vuestr\\w+|vostr\\w+|twoj\\w*|twoi\\w*|wasz\\w*|pana|pani");
    static final Pattern OF_THEM = Pattern.compile(
            "his|her|their|sein\\w*|ihr\\w*|son|sa|ses|leurs?|su|sus" + "|suo|sua|loro|jego|jej|ich|swoj\\w*");
    static final Pattern PREPOSITION = Pattern.compile("in|at|on|of|with|by|from|for|to|near|beside|about|like|an|auf"
            + "|bei|mit|von|vor|nach|fur|uber|unter|aus|durch|neben|a|au|aux|de|du|des|d'|avec|chez|pour|par|en|con"
            + "|del|por|para|di|da|dal|della|dello|per|w|we|na|u|z|ze|o|od|dla|przez|po");
    static final Pattern NO_NAME_AFTER = Pattern.compile("(\\d+|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn"
            + "|viel\\w+|letzt\\w+|vorig\\w+|diese\\w+|lang\\w+|kurz\\w+|der|die|das|dem|den|des|ein\\w*"
            + "|kein\\w*|eue?r\\w*|im|am|zum"
            + "|zur|beim|vom|ins|mein\\w*|dein\\w*|unser\\w*|sein\\w*|ihr\\w*|the|a|my|your|our|his|their)");
    /** What may begin a sentence and is a verb or a noun of such days. */
    static final Pattern NO_NAME = Pattern.compile(
            "(jest|esta[ms]|estoy|eres|soy|sono|sei|siamo|pobral|rozwied|rozwiod|rozsta|zmarl|umarl|odsz"
                    + "|odesz|pogrzeb"
                    + "|stracil|pochowal|mur|fallec|casa(mos|dos|ron)|divor|separ|sposa|mancat|scompars"
                    + "|abbiamo|hemos|wir|gestorb"
                    + "|geschied|starb|losing|lost|since|after|remember|perd|silver|gold|silb|both|rest)\\w*");

    static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "herr",
            "herrn",
            "frau",
            "monsieur",
            "madame",
            "mme",
            "senor",
            "senora",
            "don",
            "dona",
            "signor",
            "signora",
            "pan",
            "pani",
            "sir",
            "uncle",
            "aunt");
    static final Set<String> NO_NAMES = new HashSet<>(List.of(
            ("the a an on in at since when after before my our your his her their he she it they we you i this that"
                            + " these there for with from and but if as dear happy birthday birthdays wedding funeral"
                            + " death today tomorrow every each next last both not no never late the was is were born"
                            + " married died am im der die das ein eine seit nach vor als und wenn heute"
                            + " morgen gestern mein"
                            + " meine dein deine unser unsere ihr sein geburtstag hochzeit hochzeitstag tod"
                            + " todestag le"
                            + " la les un une depuis mon ton notre votre anniversaire mariage el los las mi"
                            + " tu su desde"
                            + " cumpleanos boda lo gli il dopo da compleanno od po w na dnia gdy kiedy moj moja twoj"
                            + " twoja nasz urodziny slub rocznica anniversary easter christmas god mr mrs"
                            + " st street sie"
                            + " du er es wir ich nous nos ci si se je vous tu monday tuesday wednesday"
                            + " thursday friday"
                            + " saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag")
                    .split(" ")));

    private WhoWords() {}

    /**
     * Whose somebody is by the word before: {@code S}, {@code O}, {@code R}, {@code ?} as in {@link Who}; else null.
     */
    static String possessive(Token token) {
        String word = token.folded();
        if (OF_SENDER.matcher(word).matches()) {
            return "S";
        }
        if (OF_BOTH.matcher(word).matches()) {
            return "O";
        }
        if (OF_RECIPIENT.matcher(word).matches() || word.startsWith("ihr") && token.capital() && !token.first()) {
            return "R";
        }
        return OF_THEM.matcher(word).matches() ? "?" : null;
    }

    /** What may stand between "my" and "husband". */
    static boolean isAdjective(Token token) {
        return EndingWords.LATE.matcher(token.folded()).matches()
                || token.folded()
                        .matches("dear|dearest|lieb\\w+"
                                + "|cher|chere|querid[oa]|car[oa]|beloved|own|old|big|little"
                                + "|kochan\\w+|older|younger|eldest|only");
    }
}
