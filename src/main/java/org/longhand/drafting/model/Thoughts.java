package org.longhand.drafting.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes what a reasoning model thinks aloud, {@code <think>…</think>}, out of a stream of pieces, wherever they are
 * cut.
 */
final class Thoughts {

    private static final Pattern TAG = Pattern.compile("<(/?)think(?:ing)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAY_BECOME_TAG = Pattern.compile("</?[a-z]{0,8}$", Pattern.CASE_INSENSITIVE);

    private final StringBuilder held = new StringBuilder();
    private boolean thinking;

    /**
     * @return what is surely not thought
     * @throws BabbleException where a thought ends that never began: what came before it was no letter
     */
    String push(String piece) {
        held.append(piece);
        StringBuilder spoken = new StringBuilder();
        for (Matcher tag = TAG.matcher(held); tag.find(); tag.reset()) {
            boolean opens = tag.group(1).isEmpty();
            if (!thinking) {
                if (!opens) {
                    throw new BabbleException("wrote its own reasoning into the letter; "
                            + "let the server keep reasoning apart, or choose another model");
                }
                spoken.append(held, 0, tag.start());
            }
            thinking = opens;
            held.delete(0, tag.end());
        }
        Matcher unfinished = MAY_BECOME_TAG.matcher(held);
        int sure = unfinished.find() ? unfinished.start() : held.length();
        if (!thinking) {
            spoken.append(held, 0, sure);
        }
        held.delete(0, sure);
        return spoken.toString();
    }

    /** What was held back because it might have become a tag. A thought without an end is dropped. */
    String end() {
        String rest = thinking ? "" : held.toString();
        held.setLength(0);
        return rest;
    }
}
