package org.longhand.letter.rest.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Locale;
import org.longhand.http.Problems;
import org.longhand.letter.model.BriefRemarkView;
import org.longhand.letter.model.LetterException;
import org.longhand.proof.brief.BriefRemark;

/** A brief in which something was never filled in. */
final class BriefProblems {

    private static final String TYPE = "brief-unfilled";
    private static final String TITLE = "Something in what was told was never filled in";

    private BriefProblems() {}

    static HttpProblem of(LetterException e) {
        List<BriefRemarkView> open = ((List<?>) e.data().get("remarks"))
                .stream()
                        .map(remark -> BriefRemarkView.of((BriefRemark) remark, Locale.ENGLISH))
                        .toList();
        if (e.is(LetterException.Kind.BRIEF_REFUSED)) {
            return Problems.problem(
                            422,
                            TYPE,
                            TITLE,
                            "Mend what `errors` names and send it again; nothing was stored. Where it is"
                                    + " meant so, send "
                                    + "`Prefer: handling=lenient`.")
                    .with(
                            "errors",
                            open.stream()
                                    .map(r -> new Problems.FieldError(r.place(), r.reason()))
                                    .toList())
                    .with("remarks", open)
                    .build();
        }
        return Problems.problem(
                        409,
                        TYPE,
                        TITLE,
                        "`remarks` names each place. Write the text yourself without them, or begin the letter anew "
                                + "with what belongs there.")
                .with("remarks", open)
                .build();
    }
}
