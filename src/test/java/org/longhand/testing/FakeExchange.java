package org.longhand.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** One request's connection, from the side of the {@link FakeModelServer}. */
public final class FakeExchange {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final FakeRequest request;

    FakeExchange(Socket socket, InputStream in, FakeRequest request) throws IOException {
        this.socket = socket;
        this.in = in;
        this.out = socket.getOutputStream();
        this.request = request;
    }

    public FakeRequest request() {
        return request;
    }

    /** A whole answer. */
    public void answer(int status, String type, Map<String, String> headers, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Fake\r\nConnection: close\r\nContent-Type: "
                + type + "\r\nContent-Length: " + bytes.length + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        write((head + "\r\n").getBytes(StandardCharsets.UTF_8));
        write(bytes);
    }

    /** Begins an answer that is streamed. */
    public void stream() throws IOException {
        write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/event-stream\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Some bytes of a streamed answer, as they are. */
    public void chunk(byte[] bytes) throws IOException {
        write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
        write(bytes);
        write("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** One server-sent event. */
    public void event(String data) throws IOException {
        chunk(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A piece of the model's text. */
    public void token(String text) throws IOException {
        event(completion("content", text, null));
    }

    /** A piece of the model's reasoning, as servers send it that keep it apart. */
    public void thought(String text) throws IOException {
        event(completion("reasoning_content", text, null));
    }

    /** The end of a streamed answer: why the model stopped, and that this was all. */
    public void finish(String reason) throws IOException {
        event(completion(null, null, reason));
        event("[DONE]");
        end();
    }

    /** The end of the bytes. */
    public void end() throws IOException {
        write("0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Breaks the connection off. */
    public void drop() throws IOException {
        socket.close();
    }

    /** Returns once the other side has closed the connection. */
    public void awaitHangUp() {
        try {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            while (in.read() >= 0) {
                // Whatever else is sent is not asked for.
            }
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The connection was not closed", e);
        } catch (IOException reset) {
            // A reset closes it as well.
        }
    }

    private String completion(String field, String text, String reason) {
        ObjectNode chunk = JSON.createObjectNode()
                .put("id", "chatcmpl-fake")
                .put("object", "chat.completion.chunk")
                .put("model", request.json().path("model").asText());
        ObjectNode choice =
                chunk.putArray("choices").addObject().put("index", 0).put("finish_reason", reason);
        ObjectNode delta = choice.putObject("delta");
        if (field != null) {
            delta.put(field, text);
        }
        return chunk.toString();
    }

    private synchronized void write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }
}
