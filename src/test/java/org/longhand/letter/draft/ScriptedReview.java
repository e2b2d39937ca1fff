package org.longhand.letter.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftReview;

/** Finds bad what holds "bad", and the worse the more often. */
final class ScriptedReview implements DraftReview {

    static final String REASON = "It said bad things.";

    private boolean broken;
    private String head = "";
    private String foot = "";
    private final List<String> read = new ArrayList<>();

    /** From now on it fails. */
    void breakDown() {
        broken = true;
    }

    /** The drafts that it was asked about. */
    List<String> read() {
        return read;
    }

    @Override
    public Optional<Again> afterDraft(DraftRequest request, String text) {
        read.add(text);
        return badness(request, text) > 0
                ? Optional.of(new Again(List.of("Say nothing bad."), DraftNote.said(REASON)))
                : Optional.empty();
    }

    /** From now on it puts these round every draft. */
    void frame(String before, String after) {
        head = before;
        foot = after;
    }

    @Override
    public String framed(DraftRequest request, String text) {
        if (broken) {
            throw new IllegalStateException("out of ink");
        }
        return head + text + foot;
    }

    @Override
    public double badness(DraftRequest request, String text) {
        if (broken) {
            throw new IllegalStateException("out of ink");
        }
        return text.split("bad", -1).length - 1;
    }

    @Override
    public List<?> remarks(UUID letter, int revision) {
        if (broken) {
            throw new IllegalStateException("out of ink");
        }
        return List.of("remark on " + revision);
    }
}
