package org.longhand.proof.grammar;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Reads grammar beside the requests: on threads of its own, each text once. A request waits only a moment for a
 * reading; if it is not there by then, it comes with a later request. The truth check never waits for the grammar.
 *
 * <p>Safe for use by many threads.
 */
public final class GrammarDesk implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(GrammarDesk.class);
    private static final int READINGS_KEPT = 200;
    private static final int READINGS_WAITING = 100;
    private static final Duration IDLE = Duration.ofMinutes(1);

    /** How a reading stands: its marks, or none yet. */
    public sealed interface GrammarReading {
        /** It is done. */
        record Done(List<GrammarMark> marks) implements GrammarReading {}

        /** It is being done, or waits for its turn. */
        record Underway() implements GrammarReading {}

        /** No grammar is known for the language, or the reading went wrong. */
        record Impossible() implements GrammarReading {}
    }

    private record GrammarRequest(String text, String language, Set<String> known) {}

    private final GrammarReader reader;
    private final ExecutorService threads;

    // The least recently asked for goes first. A cache that keeps what is asked for often would drop a reading under
    // way.
    private final Map<GrammarRequest, CompletableFuture<List<GrammarMark>>> readings =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<GrammarRequest, CompletableFuture<List<GrammarMark>>> eldest) {
                    return size() > READINGS_KEPT;
                }
            });

    /**
     * @param reader what reads
     * @param threads how many texts are read at once, at most
     */
    public GrammarDesk(GrammarReader reader, int threads) {
        this.reader = reader;
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(READINGS_WAITING),
                run -> {
                    Thread thread = new Thread(run, "red pen");
                    thread.setDaemon(true);
                    return thread;
                },
                new ThreadPoolExecutor.AbortPolicy());
        pool.allowCoreThreadTimeOut(true);
        this.threads = pool;
    }

    /**
     * The reading of a text, begun by the first who asks.
     *
     * @param known words that are spelt right; see {@link GrammarReader#read}
     * @param patience how long to wait for it; zero only asks how it stands
     */
    public GrammarReading reading(String text, String language, Set<String> known, Duration patience) {
        if (!reader.reads(language)) {
            return new GrammarReading.Impossible();
        }
        CompletableFuture<List<GrammarMark>> reading = begin(new GrammarRequest(text, language, Set.copyOf(known)));
        try {
            return new GrammarReading.Done(reading.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new GrammarReading.Underway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new GrammarReading.Underway();
        } catch (ExecutionException e) {
            return new GrammarReading.Impossible();
        }
    }

    private CompletableFuture<List<GrammarMark>> begin(GrammarRequest text) {
        CompletableFuture<List<GrammarMark>> mine = new CompletableFuture<>();
        CompletableFuture<List<GrammarMark>> kept = readings.putIfAbsent(text, mine);
        if (kept != null) {
            return kept;
        }
        try {
            threads.execute(() -> read(text, mine));
        } catch (RejectedExecutionException e) {
            // Too many wait. Whoever asks again begins it again.
            readings.remove(text, mine);
        }
        return mine;
    }

    private void read(GrammarRequest text, CompletableFuture<List<GrammarMark>> mine) {
        try {
            mine.complete(reader.read(text.text(), text.language(), text.known()));
        } catch (RuntimeException | LinkageError e) {
            // The kind only: a message may carry what stands in the letter.
            LOG.warnf(
                    "the grammar of a text in %s could not be read: %s",
                    text.language(), e.getClass().getName());
            mine.completeExceptionally(e);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
