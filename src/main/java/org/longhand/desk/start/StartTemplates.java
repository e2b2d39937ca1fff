package org.longhand.desk.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.longhand.drafting.interview.Interview;

/** The page on which a letter begins, and the parts of it that htmx asks for. */
@CheckedTemplate(basePath = "desk")
final class StartTemplates {

    private StartTemplates() {}

    static native TemplateInstance start(StartPage page);

    static native TemplateInstance openers(List<String> openers);

    static native TemplateInstance questions(LetterForm form, Interview interview);
}
