package org.longhand.letter.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;
import org.longhand.letter.edit.LetterPages;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.LetterRepository;

/** Approval: a person stands by one revision, and that is the one that is printed. A new text takes it back. */
@ApplicationScoped
public class ApprovalService {

    private final LetterPages pages;
    private final LetterRepository letters;
    private final RemarkService remarks;
    private final LetterMapper mapper;

    ApprovalService(LetterPages pages, LetterRepository letters, RemarkService remarks, LetterMapper mapper) {
        this.pages = pages;
        this.letters = letters;
        this.remarks = remarks;
        this.mapper = mapper;
    }

    /**
     * @param revision its number, or null for the one on the page
     * @throws HttpProblem 409 {@code nothing-written}, {@code still-drafting} or {@code remarks-block}, the last with
     *     the blocking {@code remarks}; 404 {@code revision-not-found}
     */
    @Transactional
    public Letter approve(UUID id, Integer revision, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        if (letter.status == LetterStatus.DRAFTING) {
            throw Problems.problem(
                            409,
                            "still-drafting",
                            "The letter is still being written",
                            "Wait for the draft, read it, and approve it then.")
                    .build();
        }
        if (letter.currentRevision == 0 && revision == null) {
            throw Problems.problem(
                            409,
                            "nothing-written",
                            "There is nothing to approve yet",
                            "No text stands on this letter's page: POST to its drafts, or PUT its text.")
                    .build();
        }
        RemarkView.Page read = remarks.truth(id, revision);
        List<RemarkView> blocking =
                read.items().stream().filter(RemarkView::blocking).toList();
        if (!blocking.isEmpty()) {
            throw Problems.problem(
                            409,
                            "remarks-block",
                            "The letter says things that nobody told",
                            "Mend what `remarks` names, or confirm each one with {\"action\": \"true\"}; then approve.")
                    .with("remarks", blocking)
                    .build();
        }
        letter.approvedRevision = read.revision();
        letter.approvedAt = mapper.now();
        letters.flush();
        return pages.view(letter);
    }

    /** Takes the approval back; a letter without one stays as it is. */
    @Transactional
    public Letter withdraw(UUID id, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        if (ifMatch != null) {
            EntityTags.requireMatch(ifMatch, letter.version);
        }
        letter.approvedRevision = null;
        letter.approvedAt = null;
        letters.flush();
        return pages.view(letter);
    }
}
