package org.longhand.drafting.embedded;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;

/** What one sentence behind a thing told may do, where it is safe to do it. */
enum Feeling {

    /** Behind what the reader did for the writer. */
    THANKS("(Thank you|I thank you)( so much| very much)?( for that| for it| for all of it)?\\."
            + "|I( am|'m)( still| so| very| truly)? (grateful|thankful|glad)( for that| for it"
            + "| that you did)?( to this day)?\\."),
    /** Behind what the two of them did. */
    MEMORY("I( am|'m)( still| so| very| truly)? (glad|happy|grateful|thankful)( of that| for that| that we did"
            + "| that we had that)"
            + "( to this day)?\\.|It( still)? makes me (smile|happy)( to this day)?\\."),
    /** Behind what the writer did to the reader, in an apology. */
    SORRY("I( am|'m)( so| very| truly| deeply)? sorry( for that| about that| for all of it| that I did)?\\."
            + "|I( deeply| truly)? regret (that|it)\\."),
    /** Behind a day on which the two will see each other. */
    COMING("I( can't| cannot) wait\\.|I( am|'m)( so| very| already)? looking forward to (it|that|you)( so much"
            + "| very much)?\\."
            + "|I look forward to (it|that|you)( so much| very much)?\\.");

    private static final Pattern DARK =
            Pattern.compile("\\b(?i:died?|dead|death|dying|lost|loses?|hurt|hurts|harm\\w*|broke|broken|left"
                    + "|leave|forgot|forget|hit|lied|lie|lying|cancer|ill|sick|sickness|hospital|operation|surgery"
                    + "|funeral|grave|war|fought|fight"
                    + "|shouted|yelled|cried|cry|crying|angry|divorce\\w*|papers|never|not|nobody|nothing|without|alone"
                    + "|cheat\\w*|betray\\w*"
                    + "|stole|refused|failed|fired|burn\\w*|accident|crash\\w*|blame\\w*|stopped|wrong|bad|worst"
                    + "|hate\\w*|sad|sorry"
                    + "|drunk|drink\\w*|ignore\\w*|mock\\w*|laughed at|insult\\w*|wrote off|threw|abandon\\w*"
                    + "|unfair\\w*|cruel\\w*"
                    + "|down|waiting|apart|away|mad|crazy|door|gave up|gave me up|trouble|money|debts?"
                    + "|miss\\w*|worr\\w*|fear\\w*|afraid|pain\\w*|prompt|instructions?)\\b|n['’]t\\b");
    private static final Set<String> ADVERBS =
            Set.of("always", "once", "also", "often", "first", "kindly", "quietly", "patiently", "then", "even");
    private static final Set<String> GIVEN = Set.of(
            "taught",
            "let",
            "gave",
            "brought",
            "lent",
            "showed",
            "helped",
            "sent",
            "read",
            "held",
            "drove",
            "carried",
            "fixed",
            "repaired",
            "mended",
            "saved",
            "stayed",
            "listened",
            "waited",
            "visited",
            "cooked",
            "baked",
            "sat",
            "shared",
            "encouraged",
            "supported",
            "wrote",
            "sang",
            "knitted",
            "built",
            "paid",
            "believed",
            "cared",
            "fed",
            "hosted",
            "bought",
            "painted",
            "sewed",
            "guided",
            "covered");
    private static final Set<String> DONE = Set.of(
            "picked",
            "met",
            "sat",
            "walked",
            "sang",
            "danced",
            "ate",
            "drove",
            "talked",
            "laughed",
            "watched",
            "played",
            "read",
            "built",
            "cooked",
            "baked",
            "swam",
            "climbed",
            "shared",
            "travelled",
            "camped",
            "sailed",
            "listened",
            "lay",
            "stayed",
            "spent",
            "married");
    /** In an apology, what is surely a wrong done to the reader. */
    private static final Pattern WRONG =
            Pattern.compile("^I (\\p{L}+ly )?(lied to|forgot|broke|shouted at|yelled at|hurt|blamed|ignored"
                    + "|stole|betrayed|cheated on|failed|abandoned|insulted|mocked) (you|your)\\b.*"
                    + "|^I (?!.*\\b(?:never|not)\\b)(.* )?(left you alone|let you down)\\b.*");

    private final Pattern shape;

    Feeling(String shape) {
        this.shape = Pattern.compile(shape);
    }

    /** The name of the grammar that the model keeps to. */
    String grammar() {
        return "embedded-" + name().toLowerCase(Locale.ROOT) + "-grammar.txt";
    }

    /** Whether a sentence does this and no more. */
    boolean says(String sentence) {
        return shape.matcher(sentence.replace('’', '\'')).matches();
    }

    /**
     * The one that is safe behind a sentence of a letter; empty where none is. In doubt none: not every thing that a
     * reader did is one to be thanked for.
     *
     * @param sentence something told, in the writer's voice
     * @param occasion the name of the occasion's file
     */
    static Optional<Feeling> after(String sentence, String occasion) {
        if (occasion.equals("condolence")) {
            return Optional.empty();
        }
        String[] words = sentence.replaceAll("[^\\p{L}' ]", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\s+");
        if (words.length < 4) {
            return Optional.empty();
        }
        String verb = ADVERBS.contains(words[1]) ? words[2] : words[1];
        boolean apology = occasion.equals("apology");
        if (apology && WRONG.matcher(sentence).matches()) {
            return Optional.of(SORRY);
        }
        if (words[0].equals("i")
                && sentence.matches("I (will )?(come|am coming|fly|return) (home|back) .*")
                && !DARK.matcher(sentence).find()) {
            return Optional.of(COMING);
        }
        if (DARK.matcher(sentence).find()) {
            return Optional.empty();
        }
        // Behind "You wrote it, and I have kept it" nobody could tell what the thanks are for.
        if (sentence.matches(".*, and (I|we|he|she|it|they)\\b.*")) {
            return Optional.empty();
        }
        if (words[0].equals("you") && GIVEN.contains(verb)) {
            return Optional.of(THANKS);
        }
        boolean done =
                words[0].equals("we") && (DONE.contains(verb) || words[1].equals("first") && DONE.contains(words[2]));
        return done && !apology ? Optional.of(MEMORY) : Optional.empty();
    }

    static Optional<Feeling> after(String sentence, Brief brief) {
        String occasion =
                brief.occasion() == null ? "" : brief.occasion().strip().toLowerCase(Locale.ROOT);
        boolean mourning = occasion.matches(".*(condol|sympath|bereave|loss|death|funeral|mourn|get.?well|ill).*");
        boolean sorry = occasion.matches(".*(apolog|sorry|forgive).*");
        return after(sentence, mourning ? "condolence" : sorry ? "apology" : occasion);
    }
}
