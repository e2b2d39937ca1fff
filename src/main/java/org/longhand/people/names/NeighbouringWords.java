package org.longhand.people.names;

import static org.longhand.people.names.NameSurroundings.isLarge;

import java.util.regex.Pattern;

/**
 * Judges a name by the words right beside it: a family name that is another's, a title, a word of kin, a street, an
 * article, or a naming.
 */
final class NeighbouringWords {

    private static final Pattern NAMED =
            Pattern.compile("(?iU)named|nicknamed|christened|baptised|baptized|namens|heißt"
                    + "|hieß|heißen|hießen|getauft|genannt|nannte|nannten|appelle|appelait"
                    + "|appelle-t|nommée?|baptisée?|prénommée?"
                    + "|llama|llamaba|llamada|llamado|bautizaron|bautizamos|name|word|wort|namen"
                    + "|nom|mot|prénom|nombre|palabra");
    private static final Pattern IS_NAME = Pattern.compile("(?iU)(is|was|ist|war|est|était|es|era)");
    private static final Pattern NAME = Pattern.compile("(?iU)(name|prénom|nom|nombre)");
    private static final Pattern GERMAN_VERB = Pattern.compile("(?U)\\p{Ll}{2,}(t|te|ten|en)|ist|war|sind|kam|ging|gab"
            + "|las|schrieb|sang|fuhr|rief|lief|saß|stand|half|sprach|starb|fand|nahm|sah|zog|trug"
            + "|hielt|ließ|blieb|mag|kann"
            + "|will|soll|darf|muss");

    private final NameSurroundings around;
    private final NameLexicon lexicon;
    private final PersonNames names;
    private final NameForm form;

    NeighbouringWords(NameSurroundings around, NameLexicon lexicon, PersonNames names, NameForm form) {
        this.around = around;
        this.lexicon = lexicon;
        this.names = names;
        this.form = form;
    }

    /** Sure where nothing beside the name speaks against the person. */
    Certainty judge() {
        Certainty behind = behind();
        Certainty before = behind == Certainty.SURE ? before() : behind;
        return before == Certainty.SURE && isNaming() ? Certainty.UNSURE : before;
    }

    /** The same for a name with a possessive's ending, behind which no family name stands. */
    Certainty judgePossessive() {
        return before();
    }

    private Certainty behind() {
        String written = around.afterAsWritten(1);
        String next = around.after(1);
        if (!around.closeAfter()) {
            return Certainty.SURE;
        }
        if (lexicon.has("place after", next) && !isLarge(written)) {
            boolean house = next.matches("day|note|notes|bar|store|tree|church|school|shop|bed|window|wine");
            return house ? Certainty.UNSURE : Certainty.ANOTHER;
        }
        if (lexicon.has("particles", next)) {
            int further = around.after(2).matches("la|las|los|der|den|l") ? 3 : 2;
            if (isLarge(around.afterAsWritten(further)) && around.closeAfter(2)) {
                return Certainty.UNSURE;
            }
        }
        if (!isLarge(written)
                || NameLexicon.shared().has("no surname", next)
                || next.startsWith("i'")
                || names.hasPart(next)) {
            return Certainty.SURE;
        }
        return lexicon.is("de") ? germanNoun(next) : Certainty.ANOTHER;
    }

    /** "Anna Seghers hat": two words before a verb are one name; elsewhere a noun may stand behind a name. */
    private Certainty germanNoun(String next) {
        if (lexicon.has("nouns behind", next)) {
            return Certainty.SURE;
        }
        boolean subject = around.begins() || around.gapBefore().contains(",");
        boolean verb = GERMAN_VERB.matcher(around.afterAsWritten(2)).matches();
        return subject && verb ? Certainty.ANOTHER : Certainty.UNSURE;
    }

    private Certainty before() {
        String written = around.beforeAsWritten(1);
        String word = PersonNames.bare(written);
        if (word.isEmpty() || !around.closeBefore()) {
            return Certainty.SURE;
        }
        if (word.matches("familie|familia|famille|ehepaar|family")) {
            return Certainty.ANOTHER;
        }
        if (word.endsWith("'s")) {
            return Certainty.UNSURE;
        }
        if (lexicon.has("place before", word) && !word.matches("lady|little|old|big|young|m|schule|see|berg")) {
            return Certainty.ANOTHER;
        }
        String two = around.before(2);
        boolean of = word.matches("de|la|du|des|of|del|las|los|der|zum|zur");
        if (of
                && (lexicon.has("place before", two)
                        || two.matches("de|la") && lexicon.has("place before", around.before(3)))) {
            return two.matches("hôtel|escuela|école|villa|place|prix|station") ? Certainty.UNSURE : Certainty.ANOTHER;
        }
        if (isKin(written)) {
            return Certainty.UNSURE;
        }
        if (NameLexicon.isTitle(word) && (isLarge(written) || written.endsWith(".")) || word.matches("doña|don")) {
            return Certainty.UNSURE;
        }
        if (isLarge(written) && !word.equals("i")) {
            return large(word);
        }
        return Certainty.SURE;
    }

    /** A word of kin right before a name: "Aunt June", "tante June", "ma tante June". */
    private boolean isKin(String written) {
        String word = PersonNames.bare(written);
        return !NameLexicon.kin(word).isEmpty()
                && !(lexicon.is("en") && !isLarge(written) && !around.before(2).matches("my|our|your|his|her|their"));
    }

    private Certainty large(String word) {
        if (NameLexicon.shared().has("no surname", word) && !word.matches("mom|mum|dad|god|june|may|april")) {
            return Certainty.SURE;
        }
        boolean another = NameLexicon.shared().has("given", word)
                || word.matches("saint|sainte|san|santa|santo|st|lake|mount|port|hurricane|lady|lord|king|queen|prince"
                        + "|princess|big|little|cape|fort|camp|miss|sankt|ste");
        if (another || !around.secondOfSentence() && !lexicon.is("de")) {
            return another ? Certainty.ANOTHER : Certainty.UNSURE;
        }
        // "Sinéad O'Connor", of a letter to another of that family.
        boolean opens = lexicon.has("openers", word) || lexicon.has("met", word) || lexicon.has("adverbs", word);
        return form == NameForm.FAMILY && !opens && !lexicon.is("de") ? Certainty.ANOTHER : Certainty.SURE;
    }

    /** "a dog named June", "Unsere Katze heißt Anna", "el nombre Pilar". */
    private boolean isNaming() {
        String one = PersonNames.bare(around.beforeAsWritten(1));
        String two = PersonNames.bare(around.beforeAsWritten(2));
        if (!around.closeBefore() && around.elided().isEmpty()) {
            return false;
        }
        boolean passive = one.equals("called")
                && (two.matches("is|was|are|were|be|been|she's|he's|it's|dog|cat|boat|ship|girl|boy"
                                + "|man|woman|place|book")
                        || two.matches("her|him|it|them"));
        return passive
                || NAMED.matcher(one).matches()
                || IS_NAME.matcher(one).matches() && NAME.matcher(two).matches()
                || lexicon.is("de")
                        && one.matches("auch|eigentlich|jetzt|nun|nach|sie|ihn|es")
                        && two.matches("heißt|hieß|nannten|nannte|tauften|taufte");
    }
}
