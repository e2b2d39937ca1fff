package org.longhand.letter.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.drafting.StepCheck;
import org.longhand.people.Fact;
import org.longhand.proof.RedPen;
import org.longhand.proof.remark.Remark;

/** What a small model wrote for a step of a letter is read as strictly as a letter. */
@ApplicationScoped
class TruthStepCheck implements StepCheck {

    private final RedPen pen;

    TruthStepCheck(RedPen pen) {
        this.pen = pen;
    }

    @Override
    public List<String> faults(Brief brief, String part, Fact fact) {
        return pen.proof().readPart(brief, part).stream().map(Remark::reason).toList();
    }
}
