package org.longhand.drafting.composer.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.Text;

/** English verbs: which words are finite forms, and how to get from one form to another. Words in lower case. */
public final class EnglishVerbs {

    /** base past; a base with several pasts stands several times. */
    private static final String IRREGULAR = """
            be was be were become became begin began bend bent bet bet bite bit bleed bled blow blew break broke bring
            brought build built burn burnt buy bought catch caught choose chose come came cost cost creep crept cut cut
            deal dealt dig dug do did draw drew dream dreamt drink drank drive drove eat ate fall fell feed fed feel felt
            fight fought find found flee fled fly flew forget forgot forgive forgave freeze froze get got give gave go
            went grow grew hang hung have had hear heard hide hid hit hit hold held hurt hurt keep kept kneel knelt know
            knew lay laid lead led lean leant learn learnt leave left lend lent let let lie lay light lit lose lost make
            made mean meant meet met pay paid put put quit quit read read ride rode ring rang rise rose run ran say said
            see saw sell sold send sent set set sew sewed shake shook shine shone shoot shot show showed shut shut sing
            sang sink sank sit sat sleep slept slide slid smell smelt speak spoke spell spelt spend spent spin spun split
            split spoil spoilt spread spread stand stood steal stole stick stuck strike struck swear swore sweep swept
            swim swam swing swung take took teach taught tear tore tell told think thought throw threw understand
            understood undo undid wake woke wear wore weave wove weep wept win won wind wound write wrote withdraw withdrew
            overcome overcame foresee foresaw rebuild rebuilt rewrite rewrote retell retold misunderstand misunderstood
            outlive outlived""";

    /**
     * Regular bases whose -s form is seldom a plural noun, so that "bakes" after a name or an "and" is surely a verb.
     */
    private static final String REGULAR = """
            owe collapse explode matter bicker babble spoil swear sneak dance sing hum snack drum whisk plan
            accept achieve act adapt add admire admit adopt adore agree allow annoy answer apologise apologize appear
            appreciate argue arrange arrive ask assume attend avoid bake bark beg behave believe belong blame bless borrow
            bother breathe bury carry celebrate change chat cheer cherish chew claim clean climb close collect comb comfort
            commute compare complain compose confess congratulate consider consist contain continue convince cook count
            cover cry dare decide dedicate defend deliver deny depend describe deserve despise detest die disagree
            disappear discover dislike donate drop dry earn embrace encourage endure enjoy enter entertain escape exist
            expect explain explore fail fetch fill finish fish fix follow forage fry garden gather giggle graduate
            grumble guess happen hate help hike hope hug hum hurry imagine improve inherit inspire insist introduce invite
            iron join juggle kiss knit knock laugh lift like listen live look love lower mail manage marry matter mend
            mention mind miss moan mourn move mow nag need nod notice obey observe offer open own paint participate pass
            perform pick place plan plant play please point polish pour practise practice praise pray prefer prepare
            pretend produce promise protect prove pull push raise reach realise realize recall receive recite recognise
            recognize recommend recover refuse regret relax rely remain remember remind rent repair repeat replace reply
            rescue respect rest retire return save scare scold scream search seem serve settle share shout sigh smile
            smoke sneeze snore solve start stay stop study succeed suffer suggest support suppose surprise survive suspect
            swallow talk taste tease thank tie tolerate touch train translate travel treat trust try turn type urge use
            visit volunteer vote wait walk wander want warn wash waste watch water wave welcome whisper whistle wink wish
            wonder work worry yell""";

    private static final Set<String> AUXILIARIES = Text.set("""
            am is are was were has have had do does did will would can could might must shall should isn't
            aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
            cannot shan't shouldn't mustn't ain't""");

    /** Verbs that say how somebody is rather than what somebody does. */
    private static final Set<String> STATES = Text.set("""
            be have know live own belong seem need want like love hate prefer adore dislike deserve mean matter
            turn become believe think feel work remain exist look miss die hope wish suffer lose""");

    /** Something that one does for somebody. */
    private static final Set<String> KINDNESSES = Text.set("""
            teach let help hold write read keep give make show stay listen lend bring drive fix repair mend cook
            bake look take wait come send save carry support encourage believe feed walk sing name pick call
            visit find invite welcome cover pay buy build answer remember trust stand sit share comfort forgive
            knit sew paint plant water translate explain introduce defend protect raise recommend offer open
            wash iron clean serve treat cheer inspire urge drop fetch collect deliver prepare donate hire train
            coach tutor correct proofread guide nurse hug adopt rescue house host babysit mind wake""");

    private static final Set<String> DOUBLES = Text.set("""
            begin bet cut dig forget get hit let put quit run set shut sit spin split swim win""");

    private static final Map<String, String> BASE_OF_PAST = new HashMap<>();
    private static final Set<String> BASES = new HashSet<>();

    static {
        String[] forms = IRREGULAR.strip().split("\\s+");
        for (int i = 0; i < forms.length; i += 2) {
            BASE_OF_PAST.putIfAbsent(forms[i + 1], forms[i]);
            BASES.add(forms[i]);
        }
        BASES.addAll(Text.set(REGULAR));
    }

    private EnglishVerbs() {}

    static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word.replace('’', '\''));
    }

    static boolean isIrregularPast(String word) {
        return BASE_OF_PAST.containsKey(word);
    }

    static boolean isPast(String word) {
        return isIrregularPast(word) || word.length() > 3 && word.endsWith("ed") && !word.endsWith("eed");
    }

    static boolean isBase(String word) {
        return BASES.contains(word);
    }

    static boolean isState(String base) {
        return STATES.contains(base);
    }

    /** Whether a past form is of a verb for what one does for others. */
    static boolean isKindness(String past) {
        return baseOfPast(past).filter(KINDNESSES::contains).isPresent();
    }

    /** The base of a past form, where it is known: {@code teach} of {@code taught}. */
    public static Optional<String> baseOfPast(String past) {
        if (BASE_OF_PAST.containsKey(past)) {
            return Optional.of(BASE_OF_PAST.get(past));
        }
        if (!isPast(past)) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        for (String base :
                new String[] {stem, stem + "e", past.replaceFirst("ied$", "y"), stem.replaceFirst("(.)\\1$", "$1")}) {
            if (BASES.contains(base) || KINDNESSES.contains(base)) {
                return Optional.of(base);
            }
        }
        return Optional.empty();
    }

    /** The base of a third-person form in -s, by the rules of spelling alone: {@code fly} of {@code flies}. */
    public static String baseOfThird(String third) {
        switch (third) {
            case "is":
                return "are";
            case "has":
                return "have";
            case "does":
                return "do";
            case "goes":
                return "go";
            case "dies":
            case "lies":
            case "ties":
                return third.substring(0, 3);
            default:
                break;
        }
        if (third.endsWith("ies")) {
            return third.substring(0, third.length() - 3) + "y";
        }
        String withoutS = third.substring(0, third.length() - 1);
        String withoutEs = third.substring(0, third.length() - 2);
        return !BASES.contains(withoutS) && third.matches(".*(ss|sh|ch|x|zz|o)es") ? withoutEs : withoutS;
    }

    /** Whether a word is the third-person form of a verb that we know. */
    static boolean isKnownThird(String word) {
        return word.length() > 2
                && word.endsWith("s")
                && !word.endsWith("ss")
                && (BASES.contains(baseOfThird(word))
                        || word.equals("has")
                        || word.equals("does")
                        || word.equals("is"));
    }

    /** Whether a word could be a third-person form, known or not. */
    public static boolean looksThird(String word) {
        return word.length() > 3 && word.matches("\\p{L}+[^su]s") || isKnownThird(word);
    }

    /** The -ing form of a past form: {@code teaching} of {@code taught}, {@code stopping} of {@code stopped}. */
    public static Optional<String> gerund(String past) {
        if (BASE_OF_PAST.containsKey(past)) {
            return Optional.of(gerundOfBase(BASE_OF_PAST.get(past)));
        }
        if (!isPast(past)) {
            return Optional.empty();
        }
        String stem = past.substring(0, past.length() - 2);
        if (past.endsWith("ied")) {
            return Optional.of(past.substring(0, past.length() - 3) + "ying");
        }
        return Optional.of(stem + "ing");
    }

    private static String gerundOfBase(String base) {
        switch (base) {
            case "be":
            case "see":
            case "flee":
            case "foresee":
            case "undo":
            case "do":
            case "go":
                return base + "ing";
            case "lie":
                return "lying";
            default:
                break;
        }
        if (DOUBLES.contains(base)) {
            return base + base.charAt(base.length() - 1) + "ing";
        }
        return base.endsWith("e") ? base.substring(0, base.length() - 1) + "ing" : base + "ing";
    }
}
