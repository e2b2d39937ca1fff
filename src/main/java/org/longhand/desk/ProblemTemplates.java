package org.longhand.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that says what went wrong. */
@CheckedTemplate(basePath = "desk")
final class ProblemTemplates {

    private ProblemTemplates() {}

    static native TemplateInstance problem(ProblemPage page);
}
