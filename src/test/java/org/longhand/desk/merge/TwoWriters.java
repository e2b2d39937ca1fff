package org.longhand.desk.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text of words that are all different, and what two people did to it, word by word; so that what a merge should come
 * to can be told without comparing texts. Every word that somebody put in is like no other.
 *
 * @param words of the text
 * @param gaps after each word; empty after the last one
 * @param mine for each word what I did to it
 * @param theirs for each word what they did to it
 */
record TwoWriters(List<String> words, List<String> gaps, List<Deed> mine, List<Deed> theirs) {

    enum What {
        KEPT,
        EXCHANGED,
        TAKEN_OUT,
        FOLLOWED_BY_ANOTHER
    }

    /** @param put the word that came in, or empty */
    record Deed(What what, String put) {

        static final Deed NONE = new Deed(What.KEPT, "");

        boolean kept() {
            return what == What.KEPT;
        }
    }

    private static final List<String> GAPS = List.of(" ", " ", " ", "  ", "\n", "\n\n", " – ", "\u00A0– ");

    /**
     * @param kinds what they may have done, besides keeping a word
     * @param alike whether some changes are the same in both
     */
    static TwoWriters at(Random random, List<What> kinds, boolean alike) {
        List<String> words = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        List<Deed> mine = new ArrayList<>();
        List<Deed> theirs = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            char letter = (char) ('A' + i);
            words.add("word" + letter + (random.nextInt(4) == 0 ? "." : ""));
            gaps.add(i == count - 1 ? "" : GAPS.get(random.nextInt(GAPS.size())));
            mine.add(deed(random, kinds, "my" + letter));
            theirs.add(alike && random.nextInt(3) == 0 ? mine.get(i) : deed(random, kinds, "their" + letter));
        }
        return new TwoWriters(words, gaps, mine, theirs);
    }

    private static Deed deed(Random random, List<What> kinds, String put) {
        if (random.nextInt(5) > 0) {
            return Deed.NONE;
        }
        What what = kinds.get(random.nextInt(kinds.size()));
        return new Deed(what, what == What.TAKEN_OUT ? "" : put);
    }

    String base() {
        return text(words.stream().map(word -> Deed.NONE).toList());
    }

    String my() {
        return text(mine);
    }

    String their() {
        return text(theirs);
    }

    /** What both together wrote; only where they do not {@link #meet}. */
    String both() {
        List<Deed> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(mine.get(i).kept() ? theirs.get(i) : mine.get(i));
        }
        return text(all);
    }

    /** The words that one of them put in. */
    static List<String> putIn(List<Deed> deeds) {
        return deeds.stream().map(Deed::put).filter(put -> !put.isEmpty()).toList();
    }

    /**
     * Whether somewhere both changed something, and not all of it alike, with no word between that stands in both. A
     * word that another was put after stands, with the change behind it.
     */
    boolean meet() {
        boolean my = false;
        boolean their = false;
        boolean alike = true;
        for (int i = 0; i < words.size(); i++) {
            if (stands(mine, i) && stands(theirs, i)) {
                my = false;
                their = false;
                alike = true;
            }
            my |= !mine.get(i).kept();
            their |= !theirs.get(i).kept();
            alike &= mine.get(i).equals(theirs.get(i));
            if (my && their && !alike) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(List<Deed> deeds, int k) {
        return deeds.get(k).kept() || deeds.get(k).what() == What.FOLLOWED_BY_ANOTHER;
    }

    private String text(List<Deed> deeds) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            switch (deeds.get(i).what()) {
                case KEPT -> text.append(words.get(i)).append(gaps.get(i));
                case EXCHANGED -> text.append(deeds.get(i).put()).append(gaps.get(i));
                case TAKEN_OUT -> {}
                case FOLLOWED_BY_ANOTHER ->
                    text.append(words.get(i))
                            .append(' ')
                            .append(deeds.get(i).put())
                            .append(gaps.get(i));
            }
        }
        return text.toString();
    }
}
