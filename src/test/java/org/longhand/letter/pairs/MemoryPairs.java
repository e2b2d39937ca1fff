package org.longhand.letter.pairs;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.longhand.letter.model.Erased;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.model.Revision;
import org.longhand.letter.model.SearchWords;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.MemoryStore;
import org.longhand.letter.store.RevisionEntity;
import org.longhand.people.MemoryCorrespondences;
import org.longhand.people.MemoryDates;
import org.longhand.people.MemoryFacts;
import org.longhand.people.MemoryVoices;
import org.longhand.testing.Fired;

/** Who writes to whom, without a database: the services of this room over {@link MemoryStore}. */
public final class MemoryPairs {

    public final MemoryStore store = new MemoryStore();
    public final MemoryCorrespondences known = new MemoryCorrespondences();
    public final MemoryFacts facts = new MemoryFacts();
    public final Fired<Erased> erased = new Fired<>();
    public final CorrespondenceService correspondences =
            new CorrespondenceService(known, facts, store.letters, erased, store.clock);
    public final Memory memory = new Memory(known, facts, store.mapper);
    public final EarlierLetters earlier = new EarlierLetters(store.letters);
    public final VoiceService voices = new VoiceService(correspondences, new MemoryVoices(4), store.clock);
    public final BriefService briefs = new BriefService(earlier, voices);
    public final UpcomingDaysService upcoming =
            new UpcomingDaysService(correspondences, known, facts, new MemoryDates(facts), store.clock);

    /** From Sam Reyes to June Park. */
    public static LetterRequest request(String... facts) {
        return requestOf("Sam Reyes", "June Park", facts);
    }

    public static LetterRequest requestOf(String from, String to, String... facts) {
        return new LetterRequest(
                new LetterRequest.Sender(from, null),
                new LetterRequest.Recipient(to, null),
                null,
                null,
                null,
                null,
                null,
                null,
                Stream.of(facts).map(FactRequest::of).toList(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                9L,
                null);
    }

    /** The request with other facts to remember, in this correspondence. */
    public static LetterRequest remembering(LetterRequest told, UUID correspondence, UUID... facts) {
        return new LetterRequest(
                told.sender(),
                told.recipient(),
                told.relationship(),
                told.occasion(),
                told.purpose(),
                told.tone(),
                told.language(),
                told.length(),
                told.facts(),
                told.closing(),
                told.addresses(),
                told.date(),
                told.hand(),
                told.paper(),
                told.stationery(),
                told.ink(),
                told.seed(),
                told.metadata(),
                correspondence,
                List.of(facts),
                told.neatness(),
                told.fit());
    }

    /** A new letter, a minute after the one before. */
    public LetterEntity letter(LetterRequest request) {
        store.clock.pass(Duration.ofMinutes(1));
        LetterEntity letter = store.mapper.entity(memory.complete(request), store.account.id());
        memory.join(letter);
        store.pages.begin(letter);
        return letter;
    }

    /** The same with a person's text on its page. */
    /** One with a writer's text on its page. */
    public LetterEntity written(LetterRequest request, String text) {
        LetterEntity letter = letter(request);
        write(letter, text);
        return letter;
    }

    public void write(LetterEntity letter, String text) {
        RevisionEntity revision = store.pages.next(letter, text);
        revision.author = Revision.Author.MODEL;
        revision.state = Revision.State.COMPLETE;
        store.pages.place(letter, revision, SearchWords.of(text));
    }
}
