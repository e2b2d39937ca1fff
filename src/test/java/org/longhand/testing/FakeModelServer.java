package org.longhand.testing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An OpenAI-compatible server on a loopback port that does what a test tells it, over a real socket, and keeps exactly
 * what it was asked. With no instruction it writes a plain letter from the brief that it finds in the prompt.
 *
 * <p>Run {@link #main} and point {@code LONGHAND_MODEL_URL} at it to try the program without a model.
 */
public final class FakeModelServer implements AutoCloseable {

    private static final String CHAT = "/chat/completions";

    private final ServerSocket socket;
    private final List<FakeRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Queue<FakeReply> next = new ConcurrentLinkedQueue<>();
    private volatile FakeReply otherwise = FakeReply.letter(Duration.ZERO);
    private volatile FakeReply models = FakeReply.models("fake-model");
    private volatile FakeReply tags = FakeReply.status(404, "{}");

    private FakeModelServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread("fake-model-server", this::accept);
    }

    /** At a free port. */
    public static FakeModelServer start() {
        return new FakeModelServer(0);
    }

    /** What {@code LONGHAND_MODEL_URL} is to be. */
    public String url() {
        return root() + "/v1";
    }

    /** The address without a path, as an Ollama has it. */
    public String root() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** How the next chat is answered that has no answer yet; the one after it is answered as the next call says. */
    public FakeModelServer answer(FakeReply reply) {
        next.add(reply);
        return this;
    }

    /** How chats are answered that nothing else was said about. */
    public FakeModelServer otherwise(FakeReply reply) {
        otherwise = reply;
        return this;
    }

    /** Answers the next chat from the test, piece by piece. */
    public LiveReply live() {
        LiveReply live = new LiveReply();
        next.add(live);
        return live;
    }

    /** How {@code GET /models} is answered. */
    public FakeModelServer models(FakeReply reply) {
        models = reply;
        return this;
    }

    /** How Ollama's {@code GET /api/tags} is answered. */
    public FakeModelServer tags(FakeReply reply) {
        tags = reply;
        return this;
    }

    /** All requests so far, in the order in which they came. */
    public List<FakeRequest> requests() {
        return List.copyOf(requests);
    }

    /** The requests for a chat so far. */
    public List<FakeRequest> chats() {
        return requests.stream()
                .filter(request -> request.path().endsWith(CHAT))
                .toList();
    }

    /** The only request for a chat. */
    public FakeRequest chat() {
        List<FakeRequest> chats = chats();
        if (chats.size() != 1) {
            throw new AssertionError("There were " + chats.size() + " chats, not one");
        }
        return chats.get(0);
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                thread("fake-model-connection", () -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(connection.getInputStream());
            FakeRequest request = FakeRequest.read(in);
            requests.add(request);
            reply(request.path()).to(new FakeExchange(connection, in, request));
        } catch (IOException hungUp) {
            // The program under test hung up: whether it should have is for the test to say.
        } finally {
            open.remove(connection);
        }
    }

    private FakeReply reply(String path) {
        if (path.endsWith("/models")) {
            return models;
        }
        if (path.endsWith("/api/tags")) {
            return tags;
        }
        if (!path.endsWith(CHAT)) {
            return FakeReply.status(404, "{\"error\": {\"message\": \"no such path\"}}");
        }
        FakeReply reply = next.poll();
        return reply == null ? otherwise : reply;
    }

    private static void thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Serves letters until it is stopped.
     *
     * @param args the port (default 8089) and the milliseconds between two words (default 40)
     */
    public static void main(String[] args) throws InterruptedException {
        int port = args.length > 0 ? Integer.parseInt(args[0]) : 8089;
        Duration pace = Duration.ofMillis(args.length > 1 ? Long.parseLong(args[1]) : 40);
        try (FakeModelServer server = new FakeModelServer(port)) {
            server.otherwise(FakeReply.letter(pace));
            System.out.println("LONGHAND_MODEL_URL=" + server.url());
            Thread.currentThread().join();
        }
    }
}
