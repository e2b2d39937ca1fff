package org.longhand.desk.history;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.longhand.letter.model.Letter;

/** The pages of a letter's earlier texts. */
@CheckedTemplate(basePath = "desk")
final class HistoryTemplates {

    private HistoryTemplates() {}

    static native TemplateInstance history(Letter letter, History history);

    static native TemplateInstance compare(ComparePage page);
}
