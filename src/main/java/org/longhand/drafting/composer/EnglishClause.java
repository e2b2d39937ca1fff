package org.longhand.drafting.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.Told.Subject;

/** What one English sentence is: whether it is whole, whom it is about, when it is, and what may be made of it. */
final class EnglishClause {

    enum Shape {
        /** A sentence. */
        CLAUSE,
        /** A noun phrase. */
        THING,
        /** An order to somebody; not the sender's word to the recipient. */
        COMMAND,
        /** Something else, or we cannot tell. */
        OTHER
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*|\\d+|[,;:.!?]");
    private static final Set<String> PRONOUNS = Set.of("i", "you", "we", "they", "he", "she", "it");
    private static final Set<String> BEFORE_NOUN = Text.set("""
            a an the my your our his her their its this that these those no every some any each very so too of
            with in on at one two three four five old new little big half well and s""");
    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|spring|summer|autumn|fall|winter|christmas|easter)";
    private static final Pattern COMING = Pattern.compile("\\b(\\d{1,2}(st|nd|rd|th)?( of)? " + MONTH + "|" + MONTH
            + " \\d{1,2}\\b(?!\\d)|next (week|month|year|spring|summer|autumn|winter|\\w+day|" + MONTH + ")|tomorrow"
            + "|on (mon|tues|wednes|thurs|fri|satur|sun)day|(this|in) (\\w+ )?(days?|weeks?|months?|weekend)|in "
            + MONTH
            + ")\\b");
    private static final Pattern COMES = Pattern.compile(
            "\\b(home|back|return(ing)?|arriv\\w+|com(e|ing)|land(ing)?|visit(ing)?|see you|with you|bring(ing)?)\\b");
    private static final Pattern RECENT = Pattern.compile("\\b(this (year|month|week|morning|spring|summer|autumn"
            + "|winter)"
            + "|last (night|week|month)|yesterday|today|recently|just|now|these days|lately|since)\\b");
    private static final Set<String> OPENS_TIME = Text.set("""
            in on last every once yesterday today now then tomorrow next and sometimes at this tonight soon
            maybe perhaps still but so""");
    private static final Set<String> CHANGES = Text.set("""
            name move start become get marry finish graduate quit retire sign pass change join adopt sell leave""");
    private static final Pattern REGRET = Pattern.compile("\\b(sorry|regret\\w*|forgot|missed|lied|shouted|yelled"
            + "|broke|hurt"
            + "|ignored|alone|fault|blamed?|wrong|wronged|betrayed|cheated|cruel|unkind|unfair|selfish|jealous|angry"
            + "|anger"
            + "|refused|failed|neglected|snapped|insulted|never|not|didn['’]t|wasn['’]t|couldn['’]t|wouldn['’]t|should"
            + "|kept everything|too (late|little|busy|proud)|drank|lost my temper|pushed|stole|ashamed|walked out|let"
            + " you down"
            + "|took you for granted|made you cry)\\b");
    private static final Pattern FOND = Pattern.compile(
            "\\b(love|loved|miss|named|thank|grateful|proud|remember|smile|smiled|laughed|happy|glad|thought of you"
                    + "|met|kept (your|the|our|every|this|that|it))\\b");
    static final Pattern HARSH = Pattern.compile("\\b(lie|lies|lied|liar|down|waiting|hurt|cry|angry|against|fail|died"
            + "|alone|wrong|worse|worst|hate|hated|broke|broken heart|stood me up|left me|away from|ignored?|fool"
            + "|names|hostage"
            + "|divorce\\w*|cheat\\w*|nothing|pay for it|enough)\\b");

    private static final Pattern SAD = Pattern.compile("\\b(ill|sick|hospital|cancer|broke|lost|funeral|dead|death"
            + "|accident|war|attack|stroke|tumou?r|miscarriage|scared|afraid|crisis"
            + "|surgery|operation|divorced?|fired|pain|cried|crying|burnt?|crash\\w*|forgot|never|not|didn['’]t"
            + "|angry)\\b");

    private final String sentence;
    private final List<String> words = new ArrayList<>();
    private final Shape shape;
    private final int subjectAt;

    EnglishClause(String sentence) {
        this.sentence = sentence;
        Matcher m = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        subjectAt = findSubject();
        shape = findShape();
    }

    Shape shape() {
        return shape;
    }

    Subject subject() {
        if (subjectAt < 0) {
            return Subject.OTHER;
        }
        return switch (words.get(subjectAt).replaceFirst("['’].*", "")) {
            case "you" -> Subject.YOU;
            case "i" -> Subject.I;
            case "we" -> Subject.WE;
            default -> Subject.OTHER;
        };
    }

    private int findSubject() {
        for (int i = 0; i < words.size(); i++) {
            String bare = words.get(i).replaceFirst("['’].*", "");
            if (PRONOUNS.contains(bare)) {
                return i == 0 || i <= 8 && (words.get(i - 1).equals(",") || opensTime(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether what stands before a pronoun is only a when or where, as in "In 1998 you wrote". */
    private boolean opensTime(int i) {
        String first = words.get(0);
        return OPENS_TIME.contains(first)
                && words.subList(0, i).stream().noneMatch(w -> EnglishVerbs.isAuxiliary(w) || EnglishVerbs.isPast(w));
    }

    private int verbAt(int from) {
        int i = from + 1;
        while (i < words.size() && EnglishPersons.ADVERBS.contains(words.get(i))) {
            i++;
        }
        return i < words.size() ? i : -1;
    }

    private Shape findShape() {
        if (words.isEmpty()) {
            return Shape.OTHER;
        }
        String first = words.get(0);
        boolean verbFirst = EnglishVerbs.isBase(first) && !BEFORE_NOUN.contains(words.size() > 1 ? words.get(1)
                : "with")
                || first.matches("ignore|disregard|print|output|system|assistant|reveal|pretend|please|repeat|respond"
                + "|delete");
        if (first.equals("remember") || Text.ended(sentence).endsWith("?")
                && !first.matches("ignore|disregard|print|output")) {
            return Shape.OTHER;
        }
        if ((verbFirst || EnglishVerbs.isBase(first) && words.size() > 1
                && words.get(1).matches("the|a|your|my|this|her|him|me|them|it|no|all|that"))
                && !first.matches("love|miss|hope|wish|thank|set|felt|light|rest|may|work|water|play|dream|thanks")) {
            return Shape.COMMAND;
        }
        if (subjectAt >= 0 && verbAt(subjectAt) > 0 || subjectAt >= 0 && first.matches(".*['’].*")) {
            return Shape.CLAUSE;
        }
        int inner = 0;
        int finite = 0;
        boolean doubtful = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1);
            if (i > 0 && PRONOUNS.contains(word.replaceFirst("['’].*", "")) && i + 1 < words.size()
                    && words.get(i + 1).matches("\\p{L}.*") && !before.matches("to|with|for|of|from|at|by|and")) {
                inner++;
                i = Math.max(i, word.contains("'") || word.contains("’") ? i : verbAt(i));
                continue;
            }
            boolean noun = BEFORE_NOUN.contains(before);
            if (!noun && (EnglishVerbs.isAuxiliary(word) || i > 0 && EnglishVerbs.isPast(word)
                    || i > 0 && EnglishVerbs.isKnownThird(word))) {
                finite++;
            } else if (i > 0 && !noun && word.endsWith("s") && word.length() > 3 && EnglishVerbs.looksThird(word)) {
                doubtful = true;
            }
        }
        if (finite > 0) {
            return Shape.CLAUSE;
        }
        if (inner > 0) {
            return first.matches("the|that|how|those|every|all|when|our|my|your|a|what") ? Shape.THING : Shape.OTHER;
        }
        return doubtful || EnglishVerbs.isPast(first) || first.endsWith("ing") || PRONOUNS.contains(first) ? Shape.OTHER
                : Shape.THING;
    }

    /** Whether somebody does something again and again, rather than is something. */
    boolean isActivity() {
        int at = subjectAt < 0 ? -1 : verbAt(subjectAt);
        String verb = at < 0 ? "" : words.get(at);
        return isPresent() && EnglishVerbs.isBase(verb) && !EnglishVerbs.isState(verb)
                && words.stream().noneMatch(w -> w.matches("not|don['’]t|never") || w.equals("and"));
    }

    private boolean isPresent() {
        int at = subjectAt < 0 ? -1 : verbAt(subjectAt);
        String verb = at < 0 ? "" : words.get(at);
        if (subjectAt >= 0 && words.get(subjectAt).matches(".*['’](m|re|ve|s)")) {
            return true;
        }
        if (subjectAt < 0) {
            return words.stream().anyMatch(w -> w.matches("is|are|has|have|isn['’]t|can")
                    || EnglishVerbs.isKnownThird(w)) && words.stream().noneMatch(w -> w.matches("was|were|had|did"));
        }
        return !EnglishVerbs.isPast(verb) && !verb.matches("will|would|could|did|had|should|might|won['’]t")
                || verb.equals("read")
                && lower().matches(".*\\b(every (day|night|morning|evening|week)|always|now|still)\\b.*");
    }

    private String lower() {
        return sentence.toLowerCase(Locale.ROOT);
    }

    boolean isDeath() {
        return subjectAt < 0 && lower().matches("your [^,]*\\b(died|passed away|has died|has passed away)\\b.*");
    }

    boolean isMild() {
        return !HARSH.matcher(lower()).find() && !SAD.matcher(lower()).find();
    }

    /** What this may be to a letter, the likeliest first. */
    List<Kind> kinds() {
        String s = lower();
        Subject who = subject();
        if (words.size() > 1 && words.get(0).equals("remember")) {
            return List.of(Kind.MEMORY, Kind.OTHER);
        }
        if (shape == Shape.COMMAND || Text.ended(sentence).endsWith("?")) {
            return List.of(Kind.OTHER);
        }
        boolean will = s.matches(".*\\b(i|we)( \\w+)? (will|shall|won['’]t|promise|am going to|are going to)\\b.*"
                + "|.*\\b(i|we)['’]ll\\b.*");
        if ((will || s.matches("i would .*\\bagain\\b.*")) && who != Subject.YOU) {
            return List.of(Kind.PROMISE);
        }
        boolean present = shape != Shape.THING && isPresent();
        if (present && (COMING.matcher(s).find() || s.matches(".*\\byou(['’]re| are)? turn(ing)? \\d.*"))
                && !s.matches(".*\\b(every|each|always|usually|ago|since)\\b.*")
                && (who == Subject.YOU || COMES.matcher(s).find() || who == Subject.OTHER
                && !s.matches("(my|our) .*"))) {
            return List.of(Kind.DATE, Kind.NEWS);
        }
        if (shape == Shape.THING) {
            return List.of(Kind.MEMORY, Kind.OTHER);
        }
        boolean recent = RECENT.matcher(s).find();
        switch (who) {
            case YOU:
                if (present) {
                    return List.of(Kind.YOU);
                }
                return kindToMe() ? List.of(Kind.KINDNESS, Kind.MEMORY)
                        : doing().isPresent() ? List.of(Kind.MEMORY, Kind.KINDNESS) : List.of(Kind.MEMORY);
            case I:
                if (present && s.matches(".*\\bi( \\w+)? (love|like|adore|admire|miss|treasure|cherish) (how|the way"
                        + "|your|that you"
                        + "|it when you|you)\\b.*")) {
                    return List.of(Kind.YOU, Kind.NEWS);
                }
                if (!FOND.matcher(s).find() && REGRET.matcher(s).find()) {
                    return List.of(Kind.REGRET, present || recent ? Kind.NEWS : Kind.MEMORY);
                }
                if (!FOND.matcher(s).find() && !present && !recent && !isChange()) {
                    return List.of(Kind.MEMORY, Kind.REGRET);
                }
                return present || recent || isChange() ? List.of(Kind.NEWS) : List.of(Kind.MEMORY, Kind.NEWS);
            case WE:
                return present || recent ? List.of(Kind.NEWS, Kind.MEMORY) : List.of(Kind.MEMORY);
            default:
                if (s.startsWith("your ") && present) {
                    return List.of(Kind.YOU);
                }
                return present || recent ? List.of(Kind.NEWS, Kind.OTHER) : List.of(Kind.MEMORY, Kind.OTHER);
        }
    }

    private boolean kindToMe() {
        int at = verbAt(subjectAt);
        return at > 0 && EnglishVerbs.isKindness(words.get(at))
                && lower().matches(".*\\b(me|my|mine|us|our|ours|i|we)\\b.*")
                && !HARSH.matcher(lower()).find();
    }

    private boolean isChange() {
        int at = verbAt(subjectAt);
        return at > 0 && EnglishVerbs.baseOfPast(words.get(at)).filter(CHANGES::contains).isPresent();
    }

    /** What the recipient did, as one thanks for it; empty where it is no kindness or where the grammar is not safe. */
    Optional<EnglishThanks.Doing> doing() {
        if (subjectAt != 0 || subject() != Subject.YOU || HARSH.matcher(lower()).find()) {
            return Optional.empty();
        }
        return EnglishThanks.of(sentence);
    }
}
