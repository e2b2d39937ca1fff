package org.longhand.people.voice;

import java.util.List;

/**
 * How a person writes in one language, so that they can look at it.
 *
 * @param samples how many texts it was learned from
 * @param words in them, without greetings and farewells
 * @param sentences words a sentence
 * @param contractions of what could be contracted, the share that is, 0 to 1; English alone, else null
 * @param punctuation marks per 1,000 words
 * @param favourites words and phrases used in several texts far more often than in other people's letters
 * @param neverUsed common words that do not occur though so many were to be expected
 * @param openings how letters begin, with … for a name, the most frequent first
 * @param closings how they end
 * @param passages two or three short ones that are most like the whole; a model is shown them for their sound
 */
public record Voice(
        String language,
        int samples,
        int words,
        SentenceLength sentences,
        Double contractions,
        Punctuation punctuation,
        List<Favourite> favourites,
        List<Avoided> neverUsed,
        List<Counted> openings,
        List<Counted> closings,
        List<String> passages) {

    /** @param spread standard deviation, in words */
    public record SentenceLength(double mean, double spread) {}

    /** Marks per 1,000 words. */
    public record Punctuation(
            double exclamationMarks,
            double questionMarks,
            double dashes,
            double ellipses,
            double semicolons,
            double brackets,
            double emoji) {}

    /**
     * @param count how often it stands in the samples
     * @param score for a word its log-odds against the reference letters, in standard deviations; for a phrase how
     *     often it stands in 1,000 words
     */
    public record Favourite(String text, int count, double score) {}

    /** @param expected how often others would have used it in as many words */
    public record Avoided(String word, double expected) {}

    /** A line and how often it occurs. */
    public record Counted(String text, int count) {}

    @Override
    public String toString() {
        return "Voice[" + language + ", " + words + " words]";
    }
}
