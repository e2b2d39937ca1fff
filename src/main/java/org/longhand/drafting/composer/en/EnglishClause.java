package org.longhand.drafting.composer.en;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Clause;
import org.longhand.drafting.composer.core.FactKind;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact.Subject;
import org.longhand.drafting.composer.core.WordFiles;
import org.longhand.drafting.composer.en.EnglishShape.SentenceType;

/** What one English sentence is to a letter, and what may be made of it. */
final class EnglishClause implements Clause {

    private static final WordFiles FILES = WordFiles.beside(EnglishClause.class);
    private static final String MONTH = "(" + FILES.anyOf("times-of-year") + ")";
    private static final Pattern COMING = Pattern.compile("\\b(\\d{1,2}(st|nd|rd|th)?( of)? " + MONTH + "|" + MONTH
            + " \\d{1,2}\\b(?!\\d)|next (week|month|year|spring|summer|autumn|winter|\\w+day|" + MONTH + ")|tomorrow"
            + "|on (mon|tues|wednes|thurs|fri|satur|sun)day|(this|in) (\\w+ )?(days?|weeks?|months?|weekend)|in "
            + MONTH
            + ")\\b");
    private static final Pattern COMES = Pattern.compile("\\b(" + FILES.anyOf("coming-home") + ")\\b");
    private static final Pattern RECENT = Pattern.compile("\\b(" + FILES.anyOf("recent-times") + ")\\b");
    private static final Set<String> CHANGES = FILES.set("changes");
    private static final Pattern REGRET = Pattern.compile("\\b(" + FILES.anyOf("regrets") + ")\\b");
    private static final Pattern FOND = Pattern.compile("\\b(" + FILES.anyOf("fond-words") + ")\\b");
    /** "You called me, and I didn't pick up": what the sender did not do. */
    private static final Pattern FAILED = Pattern.compile(
            "(?:\\band|\\bbut) i (?:didn['’]t|did not|never|wasn['’]t|was not|couldn['’]t|ignored|hung up)\\b");

    static final Pattern HARSH = Pattern.compile("\\b(" + FILES.anyOf("harsh-words") + ")\\b");

    private static final Pattern DEATH_OF_NAMED =
            Pattern.compile("(?!(?:He|She|They|It|We|You|I|My|Our|Your|The|A|His|Her) )(?:\\p{Lu}[\\p{L}'’.-]* ){1,3}"
                    + "(?:has )?(?:died|passed away|passed)\\b[^,;]*");
    private static final Pattern SAD = Pattern.compile("\\b(" + FILES.anyOf("sad-words") + ")\\b");

    private final String sentence;
    private final EnglishShape shape;

    EnglishClause(String sentence) {
        this.sentence = sentence;
        this.shape = new EnglishShape(sentence);
    }

    @Override
    public boolean isCommand() {
        return shape.shape() == SentenceType.COMMAND;
    }

    @Override
    public Subject subject() {
        return shape.subject();
    }

    private boolean isDeath() {
        return !shape.hasPronoun()
                && shape.lower().matches("your [^,]*\\b(died|passed away|has died|has passed away)\\b.*");
    }

    @Override
    public boolean isMild() {
        return !shape.lower().startsWith("i remember")
                && !HARSH.matcher(shape.lower()).find()
                && !SAD.matcher(shape.lower()).find();
    }

    @Override
    public List<FactKind> kinds() {
        String s = shape.lower();
        Subject who = subject();
        if (shape.words().size() > 1 && shape.words().get(0).equals("remember")) {
            return List.of(FactKind.MEMORY, FactKind.OTHER);
        }
        if (isCommand() || Text.ended(sentence).endsWith("?")) {
            return List.of(FactKind.OTHER);
        }
        boolean will = s.matches(".*\\b(i|we)( \\w+)? (will|shall|won['’]t|promise|am going to|are going to)\\b.*"
                + "|.*\\b(i|we)['’]ll\\b.*");
        if ((will || s.matches("i would .*\\bagain\\b.*")) && who != Subject.YOU) {
            return List.of(FactKind.PROMISE);
        }
        boolean present = shape.shape() != SentenceType.THING && shape.isPresent();
        if (present
                && (COMING.matcher(s).find() || s.matches(".*\\byou(['’]re| are)? turn(ing)? \\d.*"))
                && !s.matches(".*\\b(every|each|always|usually|ago|since)\\b.*")
                && (who == Subject.YOU
                        || COMES.matcher(s).find()
                        || who == Subject.OTHER && !s.matches("(my|our) .*"))) {
            return List.of(FactKind.DATE, FactKind.NEWS);
        }
        if (shape.shape() == SentenceType.THING) {
            return List.of(FactKind.MEMORY, FactKind.OTHER);
        }
        boolean recent = RECENT.matcher(s).find();
        switch (who) {
            case YOU:
                if (present) {
                    return List.of(FactKind.YOU);
                }
                if (FAILED.matcher(s).find()) {
                    return kindToMe()
                            ? List.of(FactKind.MEMORY, FactKind.REGRET, FactKind.KINDNESS)
                            : List.of(FactKind.MEMORY, FactKind.REGRET);
                }
                return kindToMe()
                        ? List.of(FactKind.KINDNESS, FactKind.MEMORY)
                        : doing().isPresent() ? List.of(FactKind.MEMORY, FactKind.KINDNESS) : List.of(FactKind.MEMORY);
            case I:
                if (present
                        && s.matches(".*\\bi( \\w+)? (love|like|adore|admire|miss|treasure|cherish) (how|the way"
                                + "|your|that you"
                                + "|it when you|you)\\b.*")) {
                    return List.of(FactKind.YOU, FactKind.NEWS);
                }
                if (!FOND.matcher(s).find() && REGRET.matcher(s).find()) {
                    return List.of(FactKind.REGRET, present || recent ? FactKind.NEWS : FactKind.MEMORY);
                }
                if (!FOND.matcher(s).find() && !present && !recent && !isChange()) {
                    return List.of(FactKind.MEMORY, FactKind.REGRET);
                }
                return present || recent || isChange()
                        ? List.of(FactKind.NEWS)
                        : List.of(FactKind.MEMORY, FactKind.NEWS);
            case WE:
                return present || recent ? List.of(FactKind.NEWS, FactKind.MEMORY) : List.of(FactKind.MEMORY);
            default:
                if (s.startsWith("your ") && present) {
                    return List.of(FactKind.YOU);
                }
                return present || recent
                        ? List.of(FactKind.NEWS, FactKind.OTHER)
                        : List.of(FactKind.MEMORY, FactKind.OTHER);
        }
    }

    private boolean kindToMe() {
        return EnglishVerbs.isKindness(shape.verb())
                && shape.lower().matches(".*\\b(me|my|mine|us|our|ours|i|we)\\b.*")
                && !HARSH.matcher(shape.lower()).find();
    }

    private boolean isChange() {
        return EnglishVerbs.baseOfPast(shape.verb()).filter(CHANGES::contains).isPresent();
    }

    @Override
    public Map<String, String> forms(String open) {
        Map<String, String> forms = new HashMap<>();
        if (shape.shape() == SentenceType.THING) {
            EnglishMending.definite(open).ifPresent(thing -> forms.put("thing", thing));
        }
        if (shape.shape() != SentenceType.CLAUSE) {
            return forms;
        }
        Optional<String> lowered = EnglishGrammar.JOINING.lowered(open);
        lowered.ifPresent(c -> forms.put("clause", c));
        if (subject() == Subject.I && open.startsWith("I")) {
            forms.put("mine", open);
        } else if (subject() == Subject.WE) {
            lowered.ifPresent(c -> forms.put("shared", c));
        }
        if (DEATH_OF_NAMED.matcher(open).matches()) {
            forms.put("departed", open);
        }
        if (isDeath()) {
            lowered.ifPresent(c -> forms.put("death", c));
        }
        if (subject() == Subject.YOU && shape.isActivity()) {
            lowered.filter(c -> !c.contains(";")).ifPresent(c -> forms.put("habit", c));
        }
        doing().ifPresent(d -> forms.put("doing", d.phrase()));
        return forms;
    }

    @Override
    public String rest() {
        return shape.shape() == SentenceType.CLAUSE
                ? doing().map(EnglishThanks.Doing::rest).orElse("")
                : "";
    }

    /** What the recipient did, as one thanks for it; empty where it is no kindness or where the grammar is not safe. */
    private Optional<EnglishThanks.Doing> doing() {
        if (!shape.subjectLeads()
                || subject() != Subject.YOU
                || HARSH.matcher(shape.lower()).find()) {
            return Optional.empty();
        }
        return EnglishThanks.of(sentence);
    }
}
