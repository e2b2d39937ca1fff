package org.longhand.desk.pen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of the red pen. */
@CheckedTemplate(basePath = "desk")
final class PenTemplates {

    private PenTemplates() {}

    static native TemplateInstance pen(PenPage page);
}
