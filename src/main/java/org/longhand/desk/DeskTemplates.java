package org.longhand.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.longhand.letter.LetterSummary;

/** The pages in {@code templates/desk}; a name with {@code $} is a part of a page, for htmx. */
@CheckedTemplate(basePath = "desk")
final class DeskTemplates {

    private DeskTemplates() {
    }

    static native TemplateInstance start(LetterForm form, FormErrors errors, Choices choices,
            List<LetterSummary> recent);

    static native TemplateInstance fact(int index, String value, String error, boolean focus);

    static native TemplateInstance letter(LetterSheet sheet);

    static native TemplateInstance letter$desk(LetterSheet sheet);

    static native TemplateInstance problem(String title, String detail);
}
