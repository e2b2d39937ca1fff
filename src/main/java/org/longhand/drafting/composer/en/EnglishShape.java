package org.longhand.drafting.composer.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact.Subject;
import org.longhand.drafting.composer.core.WordFiles;

/** How one English sentence is built: whether it is whole, whom it is about, which verb it has and when that is. */
final class EnglishShape {

    private static final WordFiles FILES = WordFiles.beside(EnglishShape.class);

    enum SentenceType {
        /** A sentence. */
        CLAUSE,
        /** A noun phrase. */
        THING,
        /** An order to somebody; not the sender's word to the recipient. */
        COMMAND,
        /** Something else, or we cannot tell. */
        OTHER
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’-][\\p{L}\\p{M}]+)*+|\\d+|[,;:.!?]");
    private static final Set<String> PRONOUNS = FILES.set("pronouns");
    private static final Set<String> BEFORE_NOUN = FILES.set("before-noun");
    private static final Set<String> OPENS_TIME = FILES.set("time-openers");
    private final String sentence;
    private final List<String> words = new ArrayList<>();
    private final SentenceType shape;
    private final int subjectAt;

    EnglishShape(String sentence) {
        this.sentence = sentence;
        Matcher m = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
        while (m.find()) {
            words.add(m.group());
        }
        subjectAt = findSubject();
        shape = findShape();
    }

    SentenceType shape() {
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
        while (i < words.size() && EnglishAgreement.ADVERBS.contains(words.get(i))) {
            i++;
        }
        return i < words.size() ? i : -1;
    }

    private SentenceType findShape() {
        if (words.isEmpty()) {
            return SentenceType.OTHER;
        }
        String first = words.get(0);
        boolean verbFirst = EnglishVerbs.isBase(first)
                        && !BEFORE_NOUN.contains(words.size() > 1 ? words.get(1) : "with")
                || first.matches("ignore|disregard|print|output|system|assistant|reveal|pretend|please|repeat|respond"
                        + "|delete");
        if (first.equals("remember")
                || Text.ended(sentence).endsWith("?") && !first.matches("ignore|disregard|print|output")) {
            return SentenceType.OTHER;
        }
        if ((verbFirst
                        || EnglishVerbs.isBase(first)
                                && words.size() > 1
                                && words.get(1).matches("the|a|your|my|this|her|him|me|them|it|no|all|that"))
                && !first.matches("love|miss|hope|wish|thank|set|felt|light|rest|may|work|water|play|dream|thanks")) {
            return SentenceType.COMMAND;
        }
        if (subjectAt >= 0 && verbAt(subjectAt) > 0 || subjectAt >= 0 && first.matches(".*['’].*")) {
            return SentenceType.CLAUSE;
        }
        int inner = 0;
        int finite = 0;
        boolean doubtful = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String before = i == 0 ? "" : words.get(i - 1);
            if (i > 0
                    && PRONOUNS.contains(word.replaceFirst("['’].*", ""))
                    && i + 1 < words.size()
                    && words.get(i + 1).matches("\\p{L}.*")
                    && !before.matches("to|with|for|of|from|at|by|and")) {
                inner++;
                i = Math.max(i, word.contains("'") || word.contains("’") ? i : verbAt(i));
                continue;
            }
            boolean noun = BEFORE_NOUN.contains(before);
            if (!noun
                    && (EnglishVerbs.isAuxiliary(word)
                            || i > 0 && EnglishVerbs.isPast(word)
                            || i > 0 && EnglishVerbs.isKnownThird(word))) {
                finite++;
            } else if (i > 0 && !noun && word.endsWith("s") && word.length() > 3 && EnglishVerbs.looksThird(word)) {
                doubtful = true;
            }
        }
        if (finite > 0) {
            return SentenceType.CLAUSE;
        }
        if (inner > 0) {
            return first.matches("the|that|how|those|every|all|when|our|my|your|a|what")
                    ? SentenceType.THING
                    : SentenceType.OTHER;
        }
        return doubtful || EnglishVerbs.isPast(first) || first.endsWith("ing") || PRONOUNS.contains(first)
                ? SentenceType.OTHER
                : SentenceType.THING;
    }

    /** Whether somebody does something again and again, rather than is something. */
    boolean isActivity() {
        String verb = verb();
        return isPresent()
                && EnglishVerbs.isBase(verb)
                && !EnglishVerbs.isState(verb)
                && words.stream().noneMatch(w -> w.matches("not|don['’]t|never") || w.equals("and"));
    }

    boolean isPresent() {
        String verb = verb();
        if (subjectAt >= 0 && words.get(subjectAt).matches(".*['’](m|re|ve|s)")) {
            return true;
        }
        if (subjectAt < 0) {
            return words.stream()
                            .anyMatch(w -> w.matches("is|are|has|have|isn['’]t|can") || EnglishVerbs.isKnownThird(w))
                    && words.stream().noneMatch(w -> w.matches("was|were|had|did"))
                    && !isPastFirst();
        }
        return !EnglishVerbs.isPast(verb) && !verb.matches("will|would|could|did|had|should|might|won['’]t")
                || verb.equals("read")
                        && lower().matches(".*\\b(every (day|night|morning|evening|week)|always|now|still)\\b.*");
    }

    /** "Dad forgot the rings": the verb that comes first is past, and what looks like another may be a noun. */
    private boolean isPastFirst() {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean noun = BEFORE_NOUN.contains(words.get(i - 1));
            if (word.matches("is|are|has|have|isn['’]t|can") || !noun && EnglishVerbs.isKnownThird(word)) {
                return false;
            }
            if (!noun && EnglishVerbs.isPast(word) && !EnglishVerbs.isBase(word)) {
                return true;
            }
        }
        return false;
    }

    String lower() {
        return sentence.toLowerCase(Locale.ROOT);
    }

    /** The words and the marks between them, in small letters. */
    List<String> words() {
        return words;
    }

    /** The word that the subject's verb should be; empty where there is none. */
    String verb() {
        int at = subjectAt < 0 ? -1 : verbAt(subjectAt);
        return at < 0 ? "" : words.get(at);
    }

    /** Whether it has a pronoun for its subject. */
    boolean hasPronoun() {
        return subjectAt >= 0;
    }

    /** Whether the subject is the first word. */
    boolean subjectLeads() {
        return subjectAt == 0;
    }
}
