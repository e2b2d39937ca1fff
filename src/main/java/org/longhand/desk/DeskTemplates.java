package org.longhand.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.longhand.desk.history.History;
import org.longhand.drafting.interview.Interview;
import org.longhand.letter.model.Letter;

/** The pages in {@code templates/desk}, and parts of pages, for htmx. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {

    private DeskTemplates() {}

    static native TemplateInstance start(StartPage page);

    static native TemplateInstance openers(List<String> openers);

    static native TemplateInstance letter(LetterSheet sheet);

    static native TemplateInstance history(Letter letter, History history);

    static native TemplateInstance pen(PenPage page);

    static native TemplateInstance compare(ComparePage page);

    static native TemplateInstance shelf(ShelfPage page);

    static native TemplateInstance pair(PairPage page);

    static native TemplateInstance finish(FinishPage page);

    static native TemplateInstance questions(LetterForm form, Interview interview);

    static native TemplateInstance problem(ProblemPage page);
}
