package org.longhand.letter.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.Problems;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.letter.pairs.CorrespondenceService.UpcomingDay;

/** Days that come, for everybody who is written to. */
@Path("/api/v1/occasions/upcoming")
@Tag(name = "Correspondences")
public class UpcomingResource {

    private final CorrespondenceService pairs;

    UpcomingResource(CorrespondenceService pairs) {
        this.pairs = pairs;
    }

    @GET
    @Operation(
            summary = "Days that come in all correspondences, the nearest first",
            description =
                    "`days` looks so far ahead (1 to 366, default 30); `language` of the sentences is `en` or `de`.")
    public List<UpcomingDay> upcoming(
            @QueryParam("days") @DefaultValue("30") String days,
            @QueryParam("language") @DefaultValue("en") String language) {
        return pairs.coming(days(days), language);
    }

    static int days(String text) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > 366) {
            throw Problems.invalid("days", "Look 1 to 366 days ahead.");
        }
        return Integer.parseInt(text);
    }
}
