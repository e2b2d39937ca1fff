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

    /** "You taught me to bake, and I still do." as {@code teaching me to bake} and {@code I still do.} */
    record Doing(String phrase, String rest) {
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
            + "|on (mon|tues|wednes|thurs|fri|satur|sun)day|(this|in) (\\w+ )?(days?|weeks?|months?|weekend)|in " + MONTH
            + ")\\b");
    private static final Pattern RECENT = Pattern.compile("\\b(this (year|month|week|morning|spring|summer|autumn|winter)"
            + "|last (night|week|month)|yesterday|today|recently|just|now|these days|lately|since)\\b");
    private static final Set<String> CHANGES = Text.set("""
            name move start become get marry finish graduate quit retire sign pass change join adopt sell leave""");
    private static final Pattern REGRET = Pattern.compile("\\b(sorry|regret\\w*|forgot|missed|lied|shouted|yelled|broke|hurt"
            + "|ignored|alone|fault|blamed?|wrong|wronged|betrayed|cheated|cruel|unkind|unfair|selfish|jealous|angry|anger"
            + "|refused|failed|neglected|snapped|insulted|never|not|didn['’]t|wasn['’]t|couldn['’]t|wouldn['’]t|should"
            + "|kept everything|too (late|little|busy|proud)|drank|lost my temper|pushed|stole|ashamed|walked out|let you down"
            + "|took you for granted|made you cry)\\b");
    private static final Pattern FOND = Pattern.compile(
            "\\b(love|loved|miss|named|thank|grateful|proud|remember|smile|smiled|laughed|happy|glad|thought of you|met|kept (your|the|our|every|this|that|it))\\b");
    private static final Pattern HARSH = Pattern.compile("\\b(lie|lies|lied|liar|down|waiting|hurt|cry|angry|against|fail|died"
            + "|alone|wrong|worse|worst|hate|hated|broke|broken heart|stood me up|left me|away from|ignored?|fool|names|hostage"
            + "|divorce\\w*|cheat\\w*|nothing|pay for it|enough)\\b");

    private static final Pattern SAD = Pattern.compile("\\b(ill|sick|hospital|cancer|broke|lost|funeral|dead|death|accident|war|attack|stroke|tumou?r|miscarriage|scared|afraid|crisis"
            + "|surgery|operation|divorced?|fired|pain|cried|crying|burnt?|crash\\w*|forgot|never|not|didn['’]t|angry)\\b");

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

    /** The sentence with the capitals that English must have where the teller used none. */
    static String repaired(String given) {
        String text = given.replaceFirst("^(?:[-*•–]\\s+)+", "");
        if (text.equals(text.toLowerCase(Locale.ROOT))) {
            text = Pattern.compile("(?U)(?<![\\w'’])i(?=$|[\\s,.;:!?]|['’](m|ve|ll|d)\\b)").matcher(text).replaceAll("I");
            text = Pattern.compile("\\b(january|february|april|june|july|august|september|october|november|december"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter)\\b").matcher(text)
                    .replaceAll(m -> Text.capital(m.group()));
            text = Pattern.compile("(\\d(?:st|nd|rd|th)? (?:of )?|\\bin )(march|may)\\b").matcher(text)
                    .replaceAll(m -> m.group(1) + Text.capital(m.group(2)));
        }
        return text;
    }

    /** A sentence that left its subject out, with the subject it surely has: "Loves tulips" is told of the recipient. */
    static String withSubject(String text) {
        Matcher m = Pattern.compile("^((?:(?:always|never|still|also|often|now|usually|sometimes|once|just) )?)(\\p{L}+(?:n['’]t)?)"
                + "((?: .*)?)$", Pattern.CASE_INSENSITIVE | Pattern.DOTALL).matcher(text);
        if (!m.matches()) {
            return text;
        }
        String adverb = m.group(1).toLowerCase(Locale.ROOT);
        String verb = m.group(2).toLowerCase(Locale.ROOT);
        String rest = m.group(3);
        String next = Text.words(rest).stream().findFirst().orElse("");
        boolean bound = !next.isEmpty() && !next.matches("of|in|on|at|for|from|with|by|and|under|near|through|to|are|were|is|was");
        if (verb.equals("is") || verb.equals("has") && bound || verb.equals("was")
                || EnglishVerbs.isKnownThird(verb) && (bound || !adverb.isEmpty())) {
            String agreed = verb.equals("was") ? "were" : EnglishVerbs.baseOfThird(verb);
            return verb.equals("is") && rest.endsWith("?") ? text : "You " + adverb + agreed + rest;
        }
        if (EnglishVerbs.isPast(verb) && next.matches("me|us|my|our") && EnglishVerbs.baseOfPast(verb).isPresent()) {
            return "You " + adverb + verb + rest;
        }
        if (EnglishVerbs.isPast(verb) && EnglishVerbs.isKindness(verb) && rest.matches("(?i).*\\b(me|us|my|our)\\b.*")
                && !HARSH.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return "You " + adverb + verb + rest;
        }
        if (EnglishVerbs.looksThird(verb) && next.matches("me|us|him|her|them|my|our|everyone|everybody")) {
            return "You " + adverb + EnglishVerbs.baseOfThird(verb) + rest;
        }
        if (verb.matches("miss|love|adore|hope|wish") && next.matches("you|your|to|the|how|that|our|all|everything|her|his")) {
            return "I " + adverb + verb + rest;
        }
        if (verb.equals("am")) {
            return "I " + adverb + verb + rest;
        }
        return text;
    }

    /** A noun phrase with the article it needs; empty where an article would be a guess. */
    static Optional<String> definite(String phrase) {
        String first = phrase.split("[\\s'’]", 2)[0].toLowerCase(Locale.ROOT);
        if (Text.set("""
            a an the my your our his her their this that these those all how every some both two three four five
            when what no""").contains(first)) {
            return Optional.of(Text.lowerFirst(phrase));
        }
        // A capital further in may be a name's, and then so may the first.
        boolean plainStart = phrase.matches("\\p{Lu}\\p{Ll}+ \\p{Ll}.*");
        return plainStart ? Optional.of("the " + Text.lowerFirst(phrase)) : Optional.empty();
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
        return Text.set("""
            in on last every once yesterday today now then tomorrow next and sometimes at this tonight soon
            maybe perhaps still but so""").contains(first)
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
        boolean verbFirst = EnglishVerbs.isBase(first) && !BEFORE_NOUN.contains(words.size() > 1 ? words.get(1) : "with")
                || first.matches("ignore|disregard|print|output|system|assistant|reveal|pretend|please|repeat|respond|delete");
        if (first.equals("remember") || Text.ended(sentence).endsWith("?") && !first.matches("ignore|disregard|print|output")) {
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
        return !EnglishVerbs.isPast(verb) && !verb.matches("will|would|could|did|had|should|might|won['’]t") || verb.equals("read")
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
        boolean will = s.matches(".*\\b(i|we)( \\w+)? (will|shall|won['’]t|promise|am going to|are going to)\\b.*|.*\\b(i|we)['’]ll\\b.*");
        if ((will || s.matches("i would .*\\bagain\\b.*")) && who != Subject.YOU) {
            return List.of(Kind.PROMISE);
        }
        boolean present = shape != Shape.THING && isPresent();
        if (present && (COMING.matcher(s).find() || s.matches(".*\\byou(['’]re| are)? turn(ing)? \\d.*"))
                && !s.matches(".*\\b(every|each|always|usually|ago|since)\\b.*")) {
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
                if (present && s.matches(".*\\bi( \\w+)? (love|like|adore|admire|miss|treasure|cherish) (how|the way|your|that you"
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
        return at > 0 && EnglishVerbs.isKindness(words.get(at)) && lower().matches(".*\\b(me|my|mine|us|our|ours|i|we)\\b.*")
                && !HARSH.matcher(lower()).find();
    }

    private boolean isChange() {
        int at = verbAt(subjectAt);
        return at > 0 && EnglishVerbs.baseOfPast(words.get(at)).filter(CHANGES::contains).isPresent();
    }

    /** What the recipient did, as one thanks for it; empty where it is no kindness or where the grammar is not safe. */
    Optional<Doing> doing() {
        if (subjectAt != 0 || subject() != Subject.YOU || HARSH.matcher(lower()).find()) {
            return Optional.empty();
        }
        String text = Text.open(Text.ended(sentence));
        String rest = "";
        Matcher turn = Pattern.compile("(?i)(?:,|;| -| –|—) (?:and |so )?(?=(?:i|we|he|she|they|it|my|our|the|that)\\b)|[,;] and (?=you\\b)"
                + "| and (?=(?:i|we|you|he|she|they|it)\\b)").matcher(text);
        if (turn.find()) {
            rest = Text.capital(Text.ended(text.substring(turn.end())));
            text = text.substring(0, turn.start());
        }
        if (text.matches("(?i).*(?:,| ) ?but\\b.*")) {
            return Optional.empty();
        }
        Matcher m = Pattern.compile("(?i)^you ((?:(?:never|always|once|also|even|often|quietly|kindly|gladly|patiently|"
                + "generously|first|still|then|really|just|only) )*)(\\p{L}+)( .*)$").matcher(text);
        if (!m.matches() || !EnglishVerbs.isKindness(m.group(2).toLowerCase(Locale.ROOT)) || m.group(1).matches("(?i).*never.*")) {
            return Optional.empty();
        }
        Optional<String> tail = gerundTail(m.group(3));
        String adverbs = m.group(1).matches("(?i)(once|also|even|then|just|only|really|first|still) ") ? "" : m.group(1);
        if (!adverbs.equals(m.group(1)) || tail.isEmpty()) {
            return Optional.empty();
        }
        String phrase = adverbs.toLowerCase(Locale.ROOT)
                + EnglishVerbs.gerund(m.group(2).toLowerCase(Locale.ROOT)).orElseThrow() + tail.get();
        return Optional.of(new Doing(phrase, rest));
    }

    /** The verbs that go on with "and" or a comma, in -ing too; empty where one cannot be told from a noun. */
    private static Optional<String> gerundTail(String tail) {
        Matcher m = Pattern.compile("(?iU)(,? and |, |,? or )((?:(?:then|never|never once|always|even|still|also|once) )*)(\\w+)(?= (\\w+)|$|[,.])")
                .matcher(tail);
        StringBuilder out = new StringBuilder();
        while (m.find()) {
            String verb = m.group(3).toLowerCase(Locale.ROOT);
            if (!EnglishVerbs.isPast(verb)) {
                m.appendReplacement(out, Matcher.quoteReplacement(m.group()));
                continue;
            }
            String next = m.group(4) == null ? "" : m.group(4).toLowerCase(Locale.ROOT);
            boolean verbal = EnglishVerbs.isIrregularPast(verb) || next.isEmpty() || next.matches("me|us|my|our|your|the|a|an"
                    + "|it|him|her|them|his|their|at|to|for|with|in|on|after|out|up|off|over|when|while|until|every|all|so|that"
                    + "|about|by|from|into|no|not|nothing|everything|each|how|what|down|back|through|like|as");
            if (!verbal) {
                return Optional.empty();
            }
            m.appendReplacement(out, Matcher.quoteReplacement(m.group(1) + m.group(2) + EnglishVerbs.gerund(verb).orElseThrow()));
        }
        m.appendTail(out);
        return Optional.of(out.toString());
    }
}
