package org.longhand.desk.pair;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.drafting.composer.Occasion;
import org.longhand.drafting.composer.Occasions;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.letter.pairs.UpcomingDaysService;

/** What is known between two people, and which letter told it. */
@Path("/people/{id}")
@Produces(MediaType.TEXT_HTML)
public class PairResource {

    private static final int SHOWN = 100;
    private static final int DAYS_AHEAD = 366;

    private final CorrespondenceService pairs;
    private final UpcomingDaysService days;
    private final LetterFinder finder;
    private final ReaderPreferences reader;
    private final Occasions occasions;

    PairResource(
            CorrespondenceService pairs,
            UpcomingDaysService days,
            LetterFinder finder,
            ReaderPreferences reader,
            Occasions occasions) {
        this.pairs = pairs;
        this.days = days;
        this.finder = finder;
        this.reader = reader;
        this.occasions = occasions;
    }

    @GET
    public TemplateInstance pair(UUID id) {
        var pair = pairs.get(id);
        List<LetterSummary> letters = finder.list(SHOWN, null, id, null).items();
        return PairTemplates.pair(new PairPage(
                pair,
                pairs.facts(id),
                letters,
                letters.stream().collect(Collectors.toMap(LetterSummary::id, Function.identity())),
                days.coming(id, DAYS_AHEAD, reader.language()),
                occasions.all().stream().collect(Collectors.toMap(Occasion::name, o -> o.title(reader.language())))));
    }

    /** Forgets a fact; the letters that were told it stay as they are. */
    @POST
    @Path("facts/{fact}/forget")
    public Response forget(UUID id, UUID fact) {
        pairs.forget(id, fact);
        return Response.seeOther(URI.create("/people/" + id)).build();
    }
}
