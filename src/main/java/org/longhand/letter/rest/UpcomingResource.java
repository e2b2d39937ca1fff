package org.longhand.letter.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.longhand.http.Cursor;
import org.longhand.http.Problems;
import org.longhand.letter.pairs.UpcomingDaysService;
import org.longhand.letter.pairs.UpcomingDaysService.UpcomingDay;
import org.longhand.letter.pairs.UpcomingDaysService.UpcomingDays;
import org.longhand.people.DatedFacts;

/** Days that come, for everybody who is written to. */
@Path("/api/v1/occasions/upcoming")
@Tag(name = "Correspondences")
public class UpcomingResource {

    private final UpcomingDaysService upcoming;

    UpcomingResource(UpcomingDaysService upcoming) {
        this.upcoming = upcoming;
    }

    @GET
    @Operation(
            summary = "Days that come in all correspondences, the nearest first",
            description = "`days` looks so far ahead (1 to 366, default 30); `language` of the sentences "
                    + "is `en` or `de`. Where there "
                    + "are more than `limit` (1 to 100, default 100), a `Link` header with "
                    + "`rel=\"next\"` leads on.")
    @APIResponse(
            responseCode = "200",
            description = "The days",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.ARRAY, implementation = UpcomingDay.class)))
    public Response upcoming(
            @QueryParam("days") @DefaultValue("30") String days,
            @QueryParam("language") @DefaultValue("en") String language,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @QueryParam("after") String after,
            @Context UriInfo address) {
        UpcomingDays found = upcoming.coming(days(days), language, position(after), Cursor.limit(limit));
        Response.ResponseBuilder answer = Response.ok(new GenericEntity<>(found.days()) {});
        if (found.next() != null) {
            URI next = address.getRequestUriBuilder()
                    .replaceQueryParam("after", encode(found.next()))
                    .build();
            // Without a host: what a proxy is called from outside is not known here.
            answer.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static String encode(DatedFacts.Position place) {
        String plain = place.rank() + "." + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static DatedFacts.Position position(String after) {
        if (after == null || after.isEmpty()) {
            return null;
        }
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII).split("\\.", 2);
            return DatedFacts.Position.at(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw Problems.invalid("after", "This is no cursor of ours: use the `Link` of an earlier answer.");
        }
    }

    static int days(String text) {
        if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > 366) {
            throw Problems.invalid("days", "Look 1 to 366 days ahead.");
        }
        return Integer.parseInt(text);
    }
}
