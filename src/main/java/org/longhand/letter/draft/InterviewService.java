package org.longhand.letter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import org.longhand.account.CurrentAccount;
import org.longhand.brief.Brief;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.interview.Interview;
import org.longhand.drafting.interview.Interviewer;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.pairs.Memory;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;

/** Has the sender interviewed about a letter, stored or not. */
@ApplicationScoped
public class InterviewService {

    private final Interviewer interviewer;
    private final Memory memory;
    private final LetterMapper mapper;
    private final CurrentAccount account;

    InterviewService(Interviewer interviewer, Memory memory, LetterMapper mapper, CurrentAccount account) {
        this.interviewer = interviewer;
        this.memory = memory;
        this.mapper = mapper;
        this.account = account;
    }

    /** As for a letter that is asked for so; nothing is stored. */
    public Interview about(LetterRequest request) {
        LetterEntity unsaved = mapper.entity(memory.complete(request), account.id());
        return about(mapper.brief(unsaved));
    }

    /** @throws LetterException TEMPLATE_BROKEN, where a file of questions cannot be used */
    public Interview about(Brief brief) {
        try {
            return interviewer.about(brief);
        } catch (DraftingException e) {
            throw new LetterException(LetterException.Kind.TEMPLATE_BROKEN).with("says", e.getMessage());
        }
    }
}
