package org.longhand.drafting.composer.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.longhand.drafting.composer.core.SharedWords;
import org.longhand.drafting.composer.core.Text;

/**
 * Chooses frames for one letter, and remembers what it has said, so that a letter does not repeat itself. One of these
 * serves one letter.
 */
public final class Wording {

    private final Function<String, List<SentenceFrame>> sections;
    private final Set<String> traits;
    private final Map<String, String> known;
    private final Dice dice;
    private String closing = "";
    /** What a letter may say at its beginning and again at its end: the thing that it is for. */
    private static final Set<String> REFRAINS = SharedWords.set("refrains");

    private static final Set<String> SMALL = SharedWords.set("short-light-words");
    private static final Set<String> PLACES = Set.of("salutation", "closing");

    private final Set<String> lightWords;
    private final Set<String> weighty = new HashSet<>();
    private final Set<SentenceFrame> used = new HashSet<>();
    private String lastSaid = "";
    private final List<String> beginnings = new ArrayList<>();

    /**
     * @param sections the frames of a section, such as {@code opening}, in the letter's language
     * @param lightWords words that a letter may say again and again
     * @param known what fills slots in every section
     */
    public Wording(
            Function<String, List<SentenceFrame>> sections,
            Set<String> lightWords,
            Set<String> traits,
            Map<String, String> known,
            Dice dice) {
        this.sections = sections;
        this.lightWords = lightWords;
        this.traits = traits;
        this.known = known;
        this.dice = dice;
    }

    boolean has(String trait) {
        return traits.contains(trait);
    }

    /** Says how the letter will close, so that nothing else says the same. */
    public void closesWith(String words) {
        closing = words;
    }

    Dice dice(String purpose) {
        return dice.of(purpose);
    }

    /**
     * Words that were chosen.
     *
     * @param text the line, filled
     * @param slots the slots that it had
     */
    record FilledFrame(String text, Set<String> slots) {}

    /** Words of a section that suit this letter, which no line of it has said yet. */
    public Optional<String> choose(String section) {
        return choose(section, Map.of(), Set.of(), Set.of()).map(FilledFrame::text);
    }

    /**
     * Words of a section that suit this letter.
     *
     * @param forms what fills slots beside the people's names
     * @param needed slots of which a line must have one; any line will do for an empty set
     * @param barred beginnings of words that the line must not have, in lower case
     */
    Optional<FilledFrame> choose(String section, Map<String, String> forms, Set<String> needed, Set<String> barred) {
        Map<String, String> values = new HashMap<>(known);
        values.putAll(forms);
        List<SentenceFrame> suitable = sections.apply(section).stream()
                .filter(f -> f.suits(traits) && f.canBeFilledFrom(values.keySet()) && !used.contains(f))
                .filter(f -> needed.isEmpty() || f.slots().stream().anyMatch(needed::contains))
                .filter(f -> Text.words(f.ownText()).stream()
                        .noneMatch(w -> barred.stream().anyMatch(w::startsWith)))
                .filter(f -> !repeats(f, f.fill(values), section))
                .toList();
        Optional<SentenceFrame> chosen = dice.of(section + used.size()).pick(suitable, SentenceFrame::weight);
        chosen.ifPresent(f -> {
            used.add(f);
            if (!PLACES.contains(section)) {
                weighty.addAll(weighty(f));
            }
        });
        return chosen.map(f -> new FilledFrame(f.fill(values), f.slots()));
    }

    /** Remembers how a sentence of the letter begins. */
    void said(String sentence) {
        beginnings.add(beginning(sentence));
        lastSaid = sentence;
    }

    private boolean repeats(SentenceFrame frame, String words, String section) {
        if (PLACES.contains(section)) {
            return false;
        }
        boolean ending = section.equals("ending");
        boolean mayReturn = ending || section.startsWith("with ");
        boolean again = weighty(frame).stream()
                .anyMatch(w ->
                        weighty.contains(w) && !(mayReturn && REFRAINS.stream().anyMatch(w::startsWith)));
        Set<String> common = strong(frame.ownText());
        common.retainAll(strong(lastSaid));
        boolean echoes = common.size() > 1
                || !beginnings.isEmpty()
                        && !isBare(frame)
                        && (" " + String.join(" ", Text.words(lastSaid)) + " ").contains(" " + beginning(words) + " ");
        return again
                || echoes
                || beginnings.contains(beginning(words)) && !frame.ownText().isBlank() && !isBare(frame)
                || sharesWithClosing(words, ending);
    }

    /** The words that are not light, short ones too. */
    private Set<String> strong(String text) {
        Set<String> words = new HashSet<>(Text.words(text));
        words.removeIf(w -> w.length() < 3 || SMALL.contains(w) || lightWords.contains(w));
        return words;
    }

    private static boolean isBare(SentenceFrame frame) {
        return Text.words(frame.ownText()).isEmpty();
    }

    private Set<String> weighty(SentenceFrame frame) {
        Set<String> words = new HashSet<>(Text.words(frame.ownText()));
        words.removeIf(w -> w.length() < 4 || lightWords.contains(w));
        return words;
    }

    private static String beginning(String sentence) {
        List<String> words = Text.words(sentence);
        return String.join(" ", words.subList(0, Math.min(2, words.size())));
    }

    private boolean sharesWithClosing(String sentence, boolean ending) {
        List<String> end = Text.words(closing);
        List<String> here = Text.words(sentence);
        for (int i = 0; i + 1 < end.size(); i++) {
            for (int j = 0; j + 1 < here.size(); j++) {
                if (end.get(i).equals(here.get(j)) && end.get(i + 1).equals(here.get(j + 1))) {
                    return true;
                }
            }
        }
        return ending && end.stream().anyMatch(w -> w.length() > 4 && here.contains(w));
    }
}
