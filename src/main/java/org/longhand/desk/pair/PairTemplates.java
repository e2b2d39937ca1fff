package org.longhand.desk.pair;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of two people. */
@CheckedTemplate(basePath = "desk")
final class PairTemplates {

    private PairTemplates() {}

    static native TemplateInstance pair(PairPage page);
}
