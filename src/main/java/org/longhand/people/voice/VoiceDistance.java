package org.longhand.people.voice;

import java.util.List;

/**
 * How far a draft is from its sender's voice.
 *
 * @param delta Burrows's Delta over function words; null where there is too little to measure
 * @param habits the same over habits of sentence and point; null likewise
 * @param own the Delta between this person's own letters and the rest of their writing, on average: what to compare
 *     {@code delta} with; null where there are fewer than three of some length
 * @param words of the draft's body
 * @param voiceWords of the samples
 * @param most what differs most
 * @param reason what the figures mean, or why there are none
 */
public record VoiceDistance(
        Double delta, Double habits, Double own, int words, int voiceWords, List<Difference> most, String reason) {

    /**
     * One difference.
     *
     * @param what a function word, or a habit's name
     * @param voice the figure in the samples: for a word per 1,000 words; sentence-length in words; exclamations and
     *     questions per sentence; other marks per 100 words; contractions as a share
     * @param draft the same in the draft
     * @param z by how many of the reference's standard deviations the draft is higher
     */
    public record Difference(String what, double voice, double draft, double z) {}
}
