package org.longhand.desk.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The letter's own page. */
@CheckedTemplate(basePath = "desk")
final class LetterTemplates {

    private LetterTemplates() {}

    static native TemplateInstance letter(LetterSheet sheet);
}
