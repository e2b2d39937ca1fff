package org.longhand.desk.start;

import java.util.List;
import org.longhand.desk.Choices;
import org.longhand.letter.pairs.CorrespondenceService.KnownFactView;

/**
 * What the page shows on which a letter begins.
 *
 * @param form as far as it is filled in
 * @param errors what must be mended
 * @param notes what should be looked at, and keeps nothing back
 * @param choices what is offered
 * @param openers beginnings of facts, for the occasion chosen
 * @param known what is known between the two from earlier letters
 */
record StartPage(
        LetterForm form,
        FormRemarks errors,
        FormRemarks notes,
        Choices choices,
        List<String> openers,
        List<KnownFactView> known) {}
