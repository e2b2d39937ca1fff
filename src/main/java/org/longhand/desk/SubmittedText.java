package org.longhand.desk;

import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The words that a person typed into a form of the desk, read from the request, so that a failed one loses none. */
final class SubmittedText {

    /** Fields in which somebody writes; the others hold choices. */
    private static final List<String> WRITTEN =
            List.of("text", "words", "fact", "many", "answer", "purpose", "relationship", "to", "from");

    private SubmittedText() {}

    /** Each field's words; nothing where the request was refused before it was read. */
    static List<String> ofThisRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData form = request == null ? null : request.getFormData();
        return form == null
                ? List.of()
                : WRITTEN.stream()
                        .map(form::get)
                        .filter(Objects::nonNull)
                        .flatMap((Deque<FormValue> values) -> values.stream())
                        .filter(value -> !value.isFileItem())
                        .flatMap(value -> Stream.ofNullable(value.getValue()))
                        .filter(text -> !text.isBlank())
                        .toList();
    }
}
