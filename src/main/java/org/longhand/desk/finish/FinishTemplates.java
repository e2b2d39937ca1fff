package org.longhand.desk.finish;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A letter's last page. */
@CheckedTemplate(basePath = "desk")
final class FinishTemplates {

    private FinishTemplates() {}

    static native TemplateInstance finish(FinishPage page);
}
