package org.longhand.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.longhand.people.voice.Voice;

/** Puts a voice into the words that a writer is told it in. Pure. */
public final class WritingStyles {

    /** Below this nobody can say that somebody never does a thing. */
    private static final int ENOUGH_FOR_NEVER = 500;
    /** Marks per 1,000 words from which on they are a habit. */
    private static final double HABIT = 4;

    private WritingStyles() {}

    public static WritingStyle of(Voice voice) {
        return new WritingStyle(
                traits(voice),
                voice.favourites().stream().map(Voice.Favourite::text).toList(),
                voice.neverUsed().stream().map(Voice.Avoided::word).toList(),
                voice.openings().stream().map(Voice.Counted::text).limit(3).toList(),
                voice.closings().stream().map(Voice.Counted::text).limit(3).toList(),
                voice.passages());
    }

    private static List<String> traits(Voice voice) {
        List<String> traits = new ArrayList<>();
        double mean = voice.sentences().mean();
        double spread = voice.sentences().spread();
        traits.add(String.format(
                Locale.ROOT,
                "Sentences have %.0f words on average; their length varies %s (standard deviation " + "%.0f).",
                mean,
                spread > mean * 0.7 ? "much" : spread < mean * 0.4 ? "little" : "a fair deal",
                spread));
        if (voice.contractions() != null) {
            double share = voice.contractions();
            traits.add(
                    share > 0.8
                            ? "Nearly always contracts (don't, I'm)."
                            : share > 0.4
                                    ? "Often contracts (don't, I'm)."
                                    : share > 0.1
                                            ? "Sometimes contracts (don't, I'm), mostly not."
                                            : "Does not contract: do not, I am.");
        }
        Voice.Punctuation marks = voice.punctuation();
        mark(traits, voice, "exclamation marks", marks.exclamationMarks());
        mark(traits, voice, "questions", marks.questionMarks());
        mark(traits, voice, "dashes", marks.dashes());
        mark(traits, voice, "ellipses", marks.ellipses());
        mark(traits, voice, "semicolons", marks.semicolons());
        mark(traits, voice, "brackets", marks.brackets());
        mark(traits, voice, "emoji", marks.emoji());
        return traits;
    }

    private static void mark(List<String> traits, Voice voice, String what, double perThousand) {
        if (perThousand >= HABIT) {
            traits.add(String.format(Locale.ROOT, "Uses %s: %.0f in 1,000 words.", what, perThousand));
        } else if (perThousand == 0 && voice.words() >= ENOUGH_FOR_NEVER) {
            traits.add("Uses no " + what + ".");
        }
    }
}
