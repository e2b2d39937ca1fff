package org.longhand.drafting.composer.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;

/**
 * What the grammars here have in common: a fact is turned, cut into sentences, read for what it is to a letter, and,
 * where it is one plain sentence, made ready for frames.
 */
public abstract class SentenceGrammar implements Grammar {

    /** Characters; a longer sentence is left alone rather than set into a frame. */
    private static final int LONGEST_IN_A_FRAME = 220;

    private static final Pattern NEWS = Pattern.compile("(?iU)\\b(?:" + SharedWords.anyOf("news-times") + ")(?!\\w)");

    private static final Pattern LEANS_ON = Pattern.compile("(?U)" + SharedWords.anyOf("leans-on"));
    /** Words; a longer thing may hold a verb that was not seen. */
    private static final int LONGEST_THING = 7;

    private static final Pattern NO_THING = Pattern.compile("(?iU)" + SharedWords.anyOf("no-thing"));

    private final Joining joining;

    public SentenceGrammar(Joining joining) {
        this.joining = joining;
    }

    protected abstract Persons persons(Brief brief);

    /** What there is to see in a sentence; it may be empty, and ends as a sentence does where it is not. */
    protected abstract Clause clause(String sentence, Brief brief);

    /** How a time that was told beside a fact stands in its sentence, without a full stop at its end. */
    protected abstract String time(String when);

    @Override
    public final List<ToldFact> read(Brief brief) {
        Persons persons = persons(brief);
        List<ToldFact> told = new ArrayList<>();
        for (Fact fact : brief.facts()) {
            told.add(read(fact, brief, persons));
        }
        return told;
    }

    private ToldFact read(Fact fact, Brief brief, Persons persons) {
        String given = Text.oneLine(fact.text()).replaceFirst("^(?:[-*•–]\\s+)+", "");
        if (given.length() > ToldFact.LONGEST_TURNED) {
            return ToldFact.verbatim(given);
        }
        boolean foreign = OtherLanguage.isOther(given, language());
        Turned turned = foreign ? Turned.asTold(given, false) : persons.turn(given);
        List<String> sentences = Text.sentences(withWhen(turned.text(), fact.when()));
        String whole = String.join(
                " ", sentences.stream().map(s -> Text.capital(Text.ended(s))).toList());
        Clause clause = clause(sentences.isEmpty() ? "" : sentences.get(0), brief);
        boolean plain = turned.certain() && !clause.isCommand();
        Map<String, String> forms = new HashMap<>();
        String open = Text.open(whole);
        boolean framed = plain && sentences.size() == 1 && whole.endsWith(".") && open.length() <= LONGEST_IN_A_FRAME;
        if (framed) {
            forms.putAll(clause.forms(open));
        }
        if (foreign || clause.isCommand()) {
            forms.put("order", whole);
        }
        if (forms.containsKey("thing")
                && (NO_THING.matcher(open).find() || Text.words(open).size() > LONGEST_THING)) {
            forms.remove("thing");
        }
        forms.put("words", whole);
        List<FactKind> kinds = FactKind.of(fact.kind()).map(List::of).orElseGet(() -> kinds(clause, whole));
        return new ToldFact(
                whole,
                kinds,
                clause.subject(),
                clause.isMild(),
                turned.leansBack() || LEANS_ON.matcher(whole).find(),
                plain,
                forms,
                framed ? clause.rest() : "");
    }

    /** What is new is not told as a memory: "You got the job last week." */
    private static List<FactKind> kinds(Clause clause, String text) {
        List<FactKind> kinds = clause.kinds();
        boolean news = kinds.get(0) == FactKind.MEMORY && NEWS.matcher(text).find();
        if (!news) {
            return kinds;
        }
        return clause.subject() == ToldFact.Subject.YOU
                ? List.of(FactKind.OTHER)
                : List.of(FactKind.NEWS, FactKind.OTHER);
    }

    private String withWhen(String text, String when) {
        if (when == null
                || when.isBlank()
                || text.toLowerCase(Locale.ROOT).contains(when.strip().toLowerCase(Locale.ROOT))) {
            return text;
        }
        String ended = Text.ended(text);
        String said = Text.open(Text.oneLine(when));
        return ended.endsWith(".") ? Text.open(ended) + " " + time(said) + "." : ended + " (" + said + ")";
    }

    @Override
    public final Optional<String> join(String first, String second) {
        return joining.join(first, second);
    }

    @Override
    public final Optional<String> also(String sentence) {
        return joining.also(sentence);
    }
}
