package org.longhand.people.voice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** Reads a mail (RFC 5322 and MIME) with Apache James Mime4J: its text parts, decoded; nothing that is attached. */
final class MailReader {

    private static final int DEEPEST = 12;
    /** Enough for the longest mail by hand; what is longer is no letter. */
    private static final int LONGEST = 200_000;

    private static final MimeConfig LENIENT = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(-1)
            .setMaxHeaderCount(2000)
            .setMaxContentLen(-1)
            .build();

    private MailReader() {}

    /** @throws IOException where the bytes are no mail */
    static Mail read(byte[] bytes) throws IOException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(LENIENT);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            Message message = builder.parseMessage(in);
            try {
                Mailbox from = message.getFrom() == null || message.getFrom().isEmpty()
                        ? null
                        : message.getFrom().get(0);
                return new Mail(
                        from == null ? null : from.getName(),
                        from == null || from.getAddress() == null
                                ? null
                                : from.getAddress().toLowerCase(Locale.ROOT),
                        message.getSubject(),
                        message.getDate() == null ? null : message.getDate().toInstant(),
                        text(message, 0));
            } finally {
                message.dispose();
            }
        } catch (RuntimeException e) {
            // Mime4J throws several kinds where a header is broken; the message may quote it.
            throw new IOException("This is no mail that can be read");
        }
    }

    private static String text(Entity entity, int depth) throws IOException {
        if (depth > DEEPEST
                || "attachment".equalsIgnoreCase(entity.getDispositionType())
                || entity.getFilename() != null) {
            return "";
        }
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            return multipart(multipart, depth);
        }
        if (!(body instanceof TextBody text)) { // a picture, a file, a forwarded mail
            return "";
        }
        String mime = entity.getMimeType().toLowerCase(Locale.ROOT);
        if (mime.equals("text/html")) {
            return HtmlText.of(content(text));
        }
        if (!mime.equals("text/plain")) {
            return "";
        }
        String type = entity.getHeader().getField("Content-Type") == null
                ? ""
                : entity.getHeader().getField("Content-Type").getBody().toLowerCase(Locale.ROOT);
        String plain = content(text);
        return type.matches("(?s).*format\\s*=\\s*\"?flowed.*")
                ? unflowed(plain, type.matches("(?s).*delsp\\s*=\\s*\"?yes.*"))
                : plain;
    }

    private static String multipart(Multipart multipart, int depth) throws IOException {
        List<String> texts = new ArrayList<>();
        boolean alternative = "alternative".equalsIgnoreCase(multipart.getSubType());
        for (Entity part : multipart.getBodyParts()) {
            String text = text(part, depth + 1);
            if (!text.isBlank()) {
                if (alternative) {
                    return text; // the plain text stands first; HTML only where there is none
                }
                texts.add(text);
            }
        }
        return String.join("\n\n", texts);
    }

    private static String content(TextBody body) throws IOException {
        Charset charset;
        try {
            charset = Charset.forName(body.getMimeCharset());
        } catch (IllegalArgumentException unknown) {
            charset = null;
        }
        if (charset == null || charset.equals(StandardCharsets.US_ASCII)) {
            // Many mails say US-ASCII, or nothing, and are not.
            try (InputStream in = body.getInputStream()) {
                return cut(PlainBytes.text(in.readNBytes(LONGEST * 2)));
            }
        }
        StringWriter text = new StringWriter();
        try (Reader reader = body.getReader()) {
            char[] buffer = new char[8192];
            for (int n = reader.read(buffer); n >= 0 && text.getBuffer().length() < LONGEST; n = reader.read(buffer)) {
                text.write(buffer, 0, n);
            }
        }
        return cut(text.toString());
    }

    private static String cut(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return lines.length() <= LONGEST ? lines : lines.substring(0, LONGEST);
    }

    /** RFC 3676: a line that ends in a space goes on in the next one. */
    private static String unflowed(String text, boolean deleteSpace) {
        StringBuilder out = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String stuffed = line.startsWith(" ") ? line.substring(1) : line;
            boolean flows = stuffed.endsWith(" ") && !stuffed.equals("-- ");
            out.append(flows && deleteSpace ? stuffed.substring(0, stuffed.length() - 1) : stuffed);
            if (!flows) {
                out.append('\n');
            }
        }
        return out.toString();
    }
}
