package org.longhand.desk.finish;

import io.quarkus.qute.TemplateInstance;
import jakarta.validation.Validator;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.longhand.desk.Refusal;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.ExpectedVersion;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.rest.IfMatch;
import org.longhand.letter.review.ApprovalService;

/** A letter's last page: it is seen as it will print, approved, addressed, and noted as sent. Works without scripts. */
@Path("/letters/{id}")
@Produces(MediaType.TEXT_HTML)
public class FinishResource {

    private final LetterService letters;
    private final ApprovalService approvals;
    private final FinishPages pages;
    private final Validator validator;

    FinishResource(LetterService letters, ApprovalService approvals, FinishPages pages, Validator validator) {
        this.letters = letters;
        this.approvals = approvals;
        this.pages = pages;
        this.validator = validator;
    }

    @GET
    @Path("finish")
    public TemplateInstance finish(UUID id) {
        return pages.of(id, null);
    }

    /**
     * @param tag the state of the letter that was read
     * @param claims {@code true} where its open claims have been read and are true
     */
    @POST
    @Path("approval")
    public Response approve(UUID id, @FormParam("tag") String tag, @FormParam("claims") String claims) {
        return Refusal.attempt(
                () -> {
                    approvals.approve(id, null, "true".equals(claims), IfMatch.of(tag));
                    return back(id, "approval");
                },
                refusal -> refusal.blocked() || refusal.changed(),
                refusal -> refusal.with(pages.unapproved(id, refusal)));
    }

    @POST
    @Path("approval/withdraw")
    public Response withdraw(UUID id) {
        approvals.withdraw(id, ExpectedVersion.ANY);
        return back(id, "approval");
    }

    /** @param to and {@code from}: addresses, one line a line */
    @POST
    @Path("addresses")
    public Response address(UUID id, @FormParam("to") String to, @FormParam("from") String from) {
        LetterRequest.Addresses typed = new LetterRequest.Addresses(lines(from), lines(to));
        if (!validator.validate(typed).isEmpty()) {
            return Response.status(400).entity(pages.unaddressed(id, to, from)).build();
        }
        letters.address(id, typed, ExpectedVersion.ANY);
        return back(id, "addresses");
    }

    /** @param date on which it went; today where it is empty */
    @POST
    @Path("sent")
    public Response sent(UUID id, @FormParam("date") String date) {
        LocalDate day;
        try {
            day = date == null || date.isBlank() ? null : LocalDate.parse(date.strip());
        } catch (DateTimeException e) {
            return Response.status(400).entity(pages.unsent(id)).build();
        }
        return Refusal.attempt(
                () -> {
                    letters.sent(id, day);
                    return back(id, "sent");
                },
                Refusal::invalid,
                refusal -> refusal.with(pages.unsent(id)));
    }

    @POST
    @Path("unsent")
    public Response unsent(UUID id) {
        letters.unsent(id);
        return back(id, "sent");
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static Response back(UUID id, String step) {
        return Response.seeOther(URI.create("/letters/" + id + "/finish#" + step))
                .build();
    }
}
