package org.longhand.proof.clause;

import java.util.List;
import org.longhand.proof.text.Lexicon;

/** Where a sentence is cut into clauses. */
final class ClauseCuts {

    /** How far behind a conjunction its verb may stand, in words, and where a subclause ends in it. */
    private static final int REACH = 9;

    private static final int FAR_REACH = 15;

    private static final String CUTS = ",;:—–()!?.";

    private static final String QUOTES = "\"“”„«»'‘";

    private final Lexicon lexicon;
    private final ClauseLexicon words;
    private final boolean omitsThat;
    private final int reach;

    ClauseCuts(Lexicon lexicon, ClauseLexicon words) {
        this.lexicon = lexicon;
        this.words = words;
        this.omitsThat = words.has(Feature.OMITS_THAT);
        this.reach = words.has(Feature.VERB_LAST) ? FAR_REACH : REACH;
    }

    /**
     * Whether a new part begins at a word.
     *
     * @param part the words before it that are of one part
     */
    boolean at(String text, List<Term> all, int at, List<Term> part) {
        Term next = all.get(at);
        String between =
                text.substring(all.get(at - 1).span().end(), next.span().start());
        if (parts(between)) {
            return verbWithin(all, at);
        }
        boolean conjunction = words.has("coordinator", next.base())
                || words.has("subordinator", next.base()) && !words.has(Feature.PARTS_SUBCLAUSES);
        if (!conjunction && !omitsThat) {
            return false;
        }
        boolean verbBefore = part.stream().anyMatch(Term::finite);
        return conjunction
                        && verbBefore
                        && verbWithin(all, at)
                        && (part.size() > 1 || words.has("subordinator", next.base()))
                || omitsThat && (saidWithoutThat(all, at, part) || relative(all, at) && verbBefore);
    }

    private static boolean parts(String between) {
        for (int i = 0; i < between.length(); i++) {
            if (CUTS.indexOf(between.charAt(i)) >= 0 || QUOTES.indexOf(between.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "the goggles (that) you lent me" */
    private boolean relative(List<Term> all, int at) {
        Term before = all.get(at - 1);
        String next = all.get(at).base();
        boolean subject = words.has("i", next) || words.has("you", next) || words.has("we", next);
        // Dictionaries have "way" as an adverb, too.
        return (before.noun() || words.has("noun-besides", before.base()))
                && subject
                && at + 1 < all.size()
                && all.get(at + 1).verb()
                && all.get(at + 1).finite();
    }

    boolean relativeHere(List<Term> before, List<Term> part) {
        return omitsThat
                && part.size() > 1
                && relative(List.of(before.get(before.size() - 1), part.get(0), part.get(1)), 1);
    }

    /** "I know (that) the house feels too large". */
    private boolean saidWithoutThat(List<Term> all, int at, List<Term> part) {
        Term last = part.get(part.size() - 1);
        String next = all.get(at).base();
        boolean subject = words.has("you", next)
                || words.has("third", next)
                || words.has("your", next)
                || lexicon.has("article", next);
        return part.size() <= 4
                && part.stream().anyMatch(t -> words.has("i", t.base()))
                && last.is(words.section("assure"))
                && subject
                && verbWithin(all, at + 1);
    }

    /** Whether a finite verb stands before the next cut. */
    private boolean verbWithin(List<Term> all, int from) {
        for (int i = from; i < Math.min(all.size(), from + reach); i++) {
            if (all.get(i).verb() && all.get(i).finite() && !GrammarReader.infinitive(all, i)) {
                return true;
            }
        }
        return false;
    }
}
