package org.longhand.drafting.model;

import dev.langchain4j.exception.HttpException;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;

/**
 * What went wrong between us and a model, in words for a person. No message repeats a key, a prompt or an answer, and
 * no cause is kept: libraries quote what they could not read.
 */
final class Failures {

    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504, 529);
    private static final Set<String> NO_CREDIT = Set.of("insufficient_quota", "billing_hard_limit_reached");

    private final String address;
    private final boolean keyed;

    /**
     * @param address of the server, without secrets
     * @param keyed whether a key is sent
     */
    Failures(String address, boolean keyed) {
        this.address = address;
        this.keyed = keyed;
    }

    /** Whether the same request may well succeed in a moment. */
    static boolean passing(Throwable failure) {
        ServerException server = find(ServerException.class, failure);
        if (server != null) {
            return PASSING.contains(server.statusCode()) && !NO_CREDIT.contains(server.code());
        }
        return find(HttpClosedException.class, failure) != null;
    }

    /** Whether the server is not there, or fails by itself; a busy one is there, and so is one that refuses us. */
    static boolean down(Throwable failure) {
        HttpException http = find(HttpException.class, failure);
        if (http != null) {
            return http.statusCode() >= 500;
        }
        return unreachable(failure)
                || find(HttpClosedException.class, failure) != null
                || find(SSLException.class, failure) != null
                || find(LateException.class, failure) != null;
    }

    /** The server is left alone for a while. */
    DraftingException resting(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return new DraftingException(
                Kind.MODEL_RESTING,
                "The model's server at " + address + " failed several times in a "
                        + "row and is left alone for a while. Try again in " + seconds + " seconds.",
                Duration.ofSeconds(seconds));
    }

    /** How long the server asks to wait. */
    static Optional<Duration> retryAfter(Throwable failure) {
        ServerException server = find(ServerException.class, failure);
        return server == null ? Optional.empty() : server.retryAfter();
    }

    /** The model's name is not set, and the server does not tell one. */
    DraftingException nameless() {
        return new DraftingException(
                Kind.MODEL_REFUSED,
                "The model's server at " + address
                        + " does not say which chat models it has. Set LONGHAND_MODEL_NAME to the name of one.");
    }

    /** @param model the model's name, or null where it is not known yet */
    DraftingException explain(Throwable failure, String model) {
        if (find(DraftingException.class, failure) != null) {
            return find(DraftingException.class, failure);
        }
        HttpException http = find(HttpException.class, failure);
        if (http != null) {
            return refused(
                    http.statusCode(),
                    http instanceof ServerException server ? server.code() : "",
                    retryAfter(failure),
                    model);
        }
        if (find(LateException.class, failure) != null) {
            return new DraftingException(
                    Kind.MODEL_TIMED_OUT,
                    the(model) + " " + find(LateException.class, failure).getMessage()
                            + ". Draft again, or choose a faster model.");
        }
        if (find(BabbleException.class, failure) != null) {
            return new DraftingException(
                    Kind.MODEL_BABBLED,
                    the(model) + " " + find(BabbleException.class, failure).getMessage()
                            + ". Draft again, or check LONGHAND_MODEL_URL and LONGHAND_MODEL_NAME.");
        }
        if (find(CutException.class, failure) != null) {
            return new DraftingException(
                    Kind.MODEL_FAILED,
                    the(model) + " " + find(CutException.class, failure).getMessage() + ".");
        }
        if (find(SSLException.class, failure) != null) {
            return new DraftingException(
                    Kind.MODEL_UNREACHABLE,
                    "No secure connection to " + address
                            + " could be made. Check LONGHAND_MODEL_URL (http or https?) and the server's "
                            + "certificate.");
        }
        if (unreachable(failure)) {
            return new DraftingException(
                    Kind.MODEL_UNREACHABLE,
                    "Nobody answers at " + address
                            + ". Start the model's server or check LONGHAND_MODEL_URL, then draft again.");
        }
        if (find(HttpClosedException.class, failure) != null) {
            return new DraftingException(
                    Kind.MODEL_FAILED,
                    "The connection to " + address + " broke off before the letter's end. Draft again.");
        }
        return new DraftingException(
                Kind.MODEL_BABBLED,
                "The answer from " + address + " could not be read ("
                        + root(failure).getClass().getSimpleName()
                        + "). Check that LONGHAND_MODEL_URL is the address of an OpenAI-compatible API, such as "
                        + "http://localhost:8000/v1.");
    }

    private DraftingException refused(int status, String code, Optional<Duration> wait, String model) {
        String server = "The model's server at " + address;
        if (status == 401 || status == 403) {
            return new DraftingException(
                    Kind.MODEL_REFUSED,
                    server
                            + (keyed
                                    ? " refused the key (" + status + "). Check LONGHAND_MODEL_KEY."
                                    : " wants a key (" + status + "). Set LONGHAND_MODEL_KEY."));
        }
        if (status == 402 || NO_CREDIT.contains(code)) {
            return new DraftingException(
                    Kind.MODEL_REFUSED,
                    server + " says that the account has no credit left (" + status
                            + "). Top it up, or choose another model.");
        }
        if (status == 404 || code.equals("model_not_found")) {
            return new DraftingException(
                    Kind.MODEL_REFUSED,
                    server + " does not know "
                            + (model == null
                                    ? "this address"
                                    : "the model \u201c" + model + "\u201d, or not at this address")
                            + " (" + status + "). Check LONGHAND_MODEL_NAME and LONGHAND_MODEL_URL.");
        }
        if (status == 429) {
            return new DraftingException(
                    Kind.MODEL_FAILED,
                    server + " is asked too much at the moment (429). Draft again "
                            + wait.map(time -> "in " + Math.max(1, time.toSeconds()) + " seconds.")
                                    .orElse("in a minute."));
        }
        if (status >= 500 || status == 408) {
            return new DraftingException(
                    Kind.MODEL_FAILED,
                    server + " failed (" + status + "). Draft again "
                            + wait.map(time -> "in " + Math.max(1, time.toSeconds()) + " seconds.")
                                    .orElse("in a while."));
        }
        if (status >= 300 && status < 400) {
            return new DraftingException(
                    Kind.MODEL_REFUSED,
                    server + " sends us elsewhere (" + status + "). Put its final address into LONGHAND_MODEL_URL.");
        }
        return new DraftingException(
                Kind.MODEL_FAILED,
                server + " did not accept the request (" + status + (code.isEmpty() ? "" : ", " + code)
                        + "). With very many facts, leave some out; else choose another model.");
    }

    private static String the(String model) {
        return model == null ? "The model" : "The model \u201c" + model + "\u201d";
    }

    private static boolean unreachable(Throwable failure) {
        return find(ConnectException.class, failure) != null
                || find(UnknownHostException.class, failure) != null
                || find(NoRouteToHostException.class, failure) != null;
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static <T extends Throwable> T find(Class<T> type, Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (type.isInstance(at)) {
                return type.cast(at);
            }
        }
        return null;
    }
}
