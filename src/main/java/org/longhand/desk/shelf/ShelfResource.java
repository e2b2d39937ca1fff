package org.longhand.desk.shelf;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.longhand.desk.DeskExample;
import org.longhand.desk.messages.ReaderPreferences;
import org.longhand.letter.edit.LetterFinder;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.Slice;
import org.longhand.letter.pairs.CorrespondenceService;
import org.longhand.letter.pairs.UpcomingDaysService;
import org.longhand.letter.rest.ListPositions;

/** The letters that were written here, to whom, and the days that come. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class ShelfResource {

    private static final int SHOWN = 50;
    private static final int PEOPLE = 100;
    private static final int DAYS_AHEAD = 60;
    private static final int MOST_DAYS = 100;

    private final LetterFinder finder;
    private final CorrespondenceService pairs;
    private final UpcomingDaysService days;
    private final DeskExample example;
    private final ReaderPreferences reader;

    ShelfResource(
            LetterFinder finder,
            CorrespondenceService pairs,
            UpcomingDaysService days,
            DeskExample example,
            ReaderPreferences reader) {
        this.finder = finder;
        this.pairs = pairs;
        this.days = days;
        this.example = example;
        this.reader = reader;
    }

    /** @param q words to look for on the letters' pages */
    @GET
    @Path("shelf")
    public TemplateInstance shelf(@QueryParam("q") String q, @QueryParam("after") String after) {
        example.lay();
        String words = q == null ? "" : q.strip();
        Slice<LetterSummary> found = finder.list(SHOWN, ListPositions.decode(after), null, words);
        boolean first = words.isEmpty() && after == null;
        return ShelfTemplates.shelf(new ShelfPage(
                words,
                found.items(),
                ListPositions.encode(found.next()),
                first ? pairs.list(PEOPLE, null).items() : List.of(),
                first
                        ? days.coming(DAYS_AHEAD, reader.language(), null, MOST_DAYS)
                                .days()
                        : List.of(),
                example.id()));
    }
}
