package org.longhand.letter.review;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;

/**
 * Takes a clause out of a sentence, with the mark and the word that joined it, so that a sound sentence is left. Pure.
 *
 * <p>A clause that others hang on takes them along; where no main clause would be left, or where it is not sure that
 * the rest is a sentence, nothing is: then the sentence goes whole. So it does where a clause only completes another
 * one ("that you sing"), which would say nothing without it.
 */
final class ClauseCut {

    private static final Pattern LOOSE = Pattern.compile("[\\s,;:–—(-]+$");
    private static final Pattern LOOSE_HEAD = Pattern.compile("^[\\s,;:–—)-]+");
    private static final int FEWEST = 2;
    /** "Ich glaube, …": fewer words before a bare comma only open what follows. */
    private static final int OPENING = 4;

    private final ClauseWords words;
    private String before;
    private final String cut;
    private String after;

    private ClauseCut(Clauses clauses, SentenceFrame frame, Span cut) {
        this.words = clauses.words();
        String sentence = frame.sentence();
        int from = Math.max(cut.start(), frame.start());
        int to = Math.max(from, Math.min(cut.end(), frame.end()));
        before = sentence.substring(frame.start(), from);
        this.cut = sentence.substring(from, to);
        after = sentence.substring(to, frame.end());
    }

    /**
     * @param text that holds the sentence
     * @param span what was marked: a clause, a detail, or a few words in a clause
     * @return the sentence without the clause, or nothing where the sentence has to go whole
     */
    static Optional<String> of(String text, Span sentence, Span span, Clauses clauses) {
        Span bare = clauses.bare(text, span);
        Span part = clauses.bounded(text, sentence, span) && !isDetail(bare.of(text), clauses)
                ? bare
                : detail(text, sentence, bare, clauses)
                        ? bare
                        : clauses.bare(text, clauses.around(text, sentence, span));
        Span within = new Span(part.start() - sentence.start(), part.end() - sentence.start());
        SentenceFrame frame = SentenceFrame.of(sentence.of(text));
        return new ClauseCut(clauses, frame, within).rest().map(frame::around).filter(frame::sound);
    }

    private static boolean isDetail(String span, Clauses clauses) {
        return clauses.words().preposes().contains(Clauses.first(span));
    }

    /** A place or a manner ("in the moonlight") may go by itself where it stands behind its verb. */
    private static boolean detail(String text, Span sentence, Span span, Clauses clauses) {
        String after = text.substring(span.end(), sentence.end());
        List<String> next = Clauses.words(after);
        boolean ends = next.isEmpty()
                || ",;".indexOf(after.stripLeading().charAt(0)) >= 0
                || clauses.words().joins().contains(next.get(0))
                || clauses.words().depends().contains(next.get(0))
                || clauses.words().preposes().contains(next.get(0));
        return isDetail(span.of(text), clauses)
                && ends
                && Clauses.words(text.substring(sentence.start(), span.start())).size() >= FEWEST
                && !clauses.words().turns();
    }

    private Optional<String> rest() {
        if (Clauses.words(before).isEmpty() && Clauses.words(after).isEmpty()) {
            return Optional.empty();
        }
        String head = Clauses.first(cut);
        boolean comma = before.stripTrailing().endsWith(",") || before.isBlank();
        boolean relates = words.relates().contains(head) && comma && !before.isBlank();
        if (words.completes().contains(head) && !relates && !words.depends().contains(head)
                || !comma && words.relates().contains(head) && !words.depends().contains(head)
                || before.stripTrailing().endsWith(":")) {
            return Optional.empty();
        }
        boolean hangs =
                relates || words.depends().contains(head) || words.preposes().contains(head);
        if (!hangs && !takeWhatHangs()) {
            return Optional.empty();
        }
        if (Clauses.words(before).isEmpty()) {
            return begun(hangs);
        }
        return Clauses.words(after).isEmpty() ? ended(hangs) : joined(hangs);
    }

    /** What hangs on a main clause goes with it. False where nothing is left then. */
    private boolean takeWhatHangs() {
        String opening = Clauses.first(before);
        if (words.depends().contains(opening)
                && LOOSE.matcher(before).replaceFirst("").indexOf(',') < 0) {
            before = "";
        }
        String next = Clauses.first(LOOSE_HEAD.matcher(after).replaceFirst(""));
        boolean comma = after.stripLeading().startsWith(",");
        boolean trails = comma && !words.joins().contains(next) && joined(); // "and you forgot none, even mine"
        if (words.hangs(next) || words.relates().contains(next) && comma || trails) {
            Matcher main = Pattern.compile("[,;]\\s+(?=(?:" + String.join("|", words.joins()) + ")\\s)")
                    .matcher(after);
            after = main.find(1) ? after.substring(main.start()) : "";
        }
        return !Clauses.words(before).isEmpty() || !Clauses.words(after).isEmpty();
    }

    /** Whether a word joined the clause to what stands before. */
    private boolean joined() {
        List<String> said = Clauses.words(before);
        return !said.isEmpty() && words.joins().contains(said.get(said.size() - 1));
    }

    /** The clause stood first. */
    private Optional<String> begun(boolean hangs) {
        String rest = LOOSE_HEAD.matcher(after).replaceFirst("");
        String head = Clauses.first(rest);
        if (words.joins().contains(head)) {
            rest = rest.substring(head.length()).stripLeading();
        }
        List<String> next = Clauses.words(rest);
        if (next.isEmpty() || words.hangs(next.get(0)) && !hangs) {
            return Optional.empty();
        }
        if (hangs && words.turns()) {
            return turned(rest, next);
        }
        return hangs || hasSubject(rest, next) ? Optional.of(rest) : withSubject(rest);
    }

    /** "Als wir ankamen, lachten wir": with the first part gone, the subject stands before its verb. */
    private Optional<String> turned(String rest, List<String> next) {
        if (next.size() < FEWEST || !words.subjects().contains(next.get(1))) {
            return Optional.empty();
        }
        Matcher two = Pattern.compile("^(\\S+)\\s+(\\p{L}+)").matcher(rest);
        return two.find()
                ? Optional.of(two.group(2) + " " + two.group(1) + rest.substring(two.end()))
                : Optional.empty();
    }

    private boolean hasSubject(String rest, List<String> next) {
        if (!words.needsSubject()
                || words.subjects().contains(next.get(0))
                || words.starts().contains(next.get(0))) {
            return !words.needsSubject()
                    || words.subjects().contains(next.get(0))
                    || next.size() > 1 && !isAdverbBeforeVerb(next);
        }
        boolean later = words.turns() && next.size() > 2 && words.subjects().contains(next.get(2));
        return later
                || Character.isUpperCase(rest.codePointAt(0))
                || words.preposes().contains(next.get(0));
    }

    /** "then bought a hat": what follows the adverb is no subject. */
    private boolean isAdverbBeforeVerb(List<String> next) {
        List<String> adverbs = List.of("then", "later", "now", "afterwards", "ensuite", "puis", "alors");
        return adverbs.contains(next.get(0))
                && !words.subjects().contains(next.get(1))
                && !words.starts().contains(next.get(1));
    }

    /** "We went there and bought a hat": the one who did both is the one who did the other. */
    private Optional<String> withSubject(String rest) {
        String subject = cut.strip().split("\\s+")[0];
        return words.subjects().contains(Clauses.first(subject)) ? Optional.of(subject + " " + rest) : Optional.empty();
    }

    /** The clause stood last. */
    private Optional<String> ended(boolean hangs) {
        boolean bare = before.stripTrailing().endsWith(",");
        String rest = loosened();
        boolean opening = bare && !hangs && Clauses.words(rest).size() < OPENING;
        return opening ? Optional.empty() : Optional.of(rest);
    }

    /** The clause stood between others. */
    private Optional<String> joined(boolean hangs) {
        String rest = loosened();
        String next = Clauses.first(LOOSE_HEAD.matcher(after).replaceFirst(""));
        // "to dance, to sing": the next one is of the same list, and its comma stays.
        boolean goesOn = words.joins().contains(next) || words.hangs(next) || next.equals(Clauses.first(cut));
        boolean parted =
                before.stripTrailing().endsWith(",") && after.stripLeading().startsWith(",");
        if (hangs && parted && !goesOn) {
            return Optional.of(rest + " " + LOOSE_HEAD.matcher(after).replaceFirst(""));
        }
        boolean dashes = before.stripTrailing().matches("(?s).*[–—(]")
                && after.stripLeading().matches("(?s)[–—)].*");
        return Optional.of(dashes ? rest + " " + LOOSE_HEAD.matcher(after).replaceFirst("") : rest + spaced(after));
    }

    private static String spaced(String after) {
        return after.isEmpty() || ",;: ".indexOf(after.charAt(0)) >= 0 ? after : " " + after;
    }

    /** What stood before, without the mark and the word that led to the clause. */
    private String loosened() {
        String rest = LOOSE.matcher(before).replaceFirst("");
        List<String> said = Clauses.words(rest);
        String last = said.isEmpty() ? "" : said.get(said.size() - 1);
        if (words.joins().contains(last)) {
            rest = LOOSE.matcher(rest.substring(0, rest.length() - last.length()))
                    .replaceFirst("");
        }
        return rest;
    }
}
