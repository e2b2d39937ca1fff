package org.longhand.letter.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.longhand.letter.model.LetterException;

/**
 * A text that grows while people read it. The text itself is the buffer: each reader has a place in it and is given all
 * that stands behind that place when it has hands free, so that a slow reader costs a number and no memory. A text may
 * be begun again, as another take; it ends once.
 *
 * <p>All methods may be called from any thread.
 */
public final class LiveText {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * How far a reader has come.
     *
     * @param take which telling of the text, from 1; 0 for a reader who has to forget what it has
     * @param offset in characters
     * @param remarks how many of them it has
     */
    record Place(int take, int offset, int remarks) {}

    /** What a reader is told next, and where it stands then. */
    record Step(DraftEvent event, Place place) {}

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<String> remarks = new ArrayList<>();
    private final Set<Runnable> readers = ConcurrentHashMap.newKeySet();
    private int take = 1;
    private String reason;
    private DraftEvent end;
    private int place;

    /** @param id tells this text from every other; part of its events' ids */
    public LiveText(String id) {
        this.id = id;
    }

    /** What stands there. */
    synchronized String now() {
        return text.toString();
    }

    public void append(String piece) {
        synchronized (this) {
            text.append(piece);
        }
        wake();
    }

    /** Its place in its writer's queue changed: 1 for the next one, 0 where it is its turn. */
    void waiting(int now) {
        synchronized (this) {
            place = now;
        }
        wake();
    }

    /** Its place in its writer's queue, 0 where it never waited or waits no more; empty once there are words. */
    synchronized OptionalInt waiting() {
        return text.length() == 0 && take == 1 && end == null ? OptionalInt.of(place) : OptionalInt.empty();
    }

    /** Begins again: readers forget what they have. */
    void restart(String why) {
        synchronized (this) {
            text.setLength(0);
            take++;
            reason = why;
        }
        wake();
    }

    /** The end: first the remarks, then the last word. */
    public void done(int revision, List<?> marks) {
        synchronized (this) {
            marks.forEach(mark -> remarks.add(json(mark)));
        }
        end(new DraftEvent(null, "done", json(Map.of("revision", revision)), null, null, true));
    }

    /** The end without a whole text. */
    void failed(LetterException failure) {
        end(new DraftEvent(null, "failed", null, failure, null, true));
    }

    private void end(DraftEvent word) {
        synchronized (this) {
            if (end != null) {
                return;
            }
            end = word;
        }
        wake();
    }

    /** Has this called after every change, until {@link #leave}; on the thread that makes the change. */
    void join(Runnable reader) {
        readers.add(reader);
    }

    void leave(Runnable reader) {
        readers.remove(reader);
    }

    /** How many read it. */
    public int readers() {
        return readers.size();
    }

    /**
     * Where a reader begins.
     *
     * @param lastEventId the id of the last event that it has, or null
     */
    public synchronized Place place(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return new Place(take, 0, 0);
        }
        Place known = read(lastEventId.strip());
        // It has something, but not of this text as it is now: it has to forget that.
        return known == null
                        || known.take() > take
                        || known.take() == take && known.offset() > text.length()
                        || known.remarks() > remarks.size()
                ? new Place(0, 0, 0)
                : known;
    }

    private Place read(String eventId) {
        if (!eventId.startsWith(id + ".")
                || !eventId.substring(id.length() + 1).matches("\\d{1,4}\\.\\d{1,7}\\.\\d{1,5}")) {
            return null;
        }
        String[] parts = eventId.substring(id.length() + 1).split("\\.");
        return new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    /** What a reader at that place is told next; null where there is nothing yet. */
    synchronized Step next(Place at) {
        if (at.take() < take) {
            Place begin = new Place(take, 0, 0);
            String why = at.take() == 0 || reason == null ? "Here is the draft from its beginning." : reason;
            return step("restart", json(Map.of("reason", why)), begin);
        }
        int until = sendable();
        if (at.offset() < until) {
            return step("delta", json(Map.of("text", text.substring(at.offset(), until))), new Place(take, until, 0));
        }
        if (end == null) {
            return null;
        }
        if (at.remarks() < remarks.size()) {
            return step("remark", remarks.get(at.remarks()), new Place(take, at.offset(), at.remarks() + 1));
        }
        return new Step(end.at(id(at)), at);
    }

    private Step step(String name, String data, Place then) {
        return new Step(DraftEvent.of(id(then), name, data), then);
    }

    private String id(Place at) {
        return id + "." + at.take() + "." + at.offset() + "." + at.remarks();
    }

    /** Half a character is not told: its other half may be the next piece. */
    private int sendable() {
        int length = text.length();
        boolean half = end == null && length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return half ? length - 1 : length;
    }

    private void wake() {
        readers.forEach(Runnable::run);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            // Without the cause, which may quote the letter.
            throw new IllegalArgumentException(
                    "a " + value.getClass().getSimpleName() + " that cannot be written as JSON");
        }
    }
}
