package org.longhand.desk.shelf;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The shelf's page. */
@CheckedTemplate(basePath = "desk")
final class ShelfTemplates {

    private ShelfTemplates() {}

    static native TemplateInstance shelf(ShelfPage page);
}
