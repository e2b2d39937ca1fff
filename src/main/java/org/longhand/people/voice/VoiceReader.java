package org.longhand.people.voice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.longhand.people.text.Plain;

/** Finds a person's own words in what they hand in: a text, a mail (.eml) or many (.mbox). Pure. */
public final class VoiceReader {

    /** A shorter text shows no style. */
    static final int FEWEST_WORDS = 8;

    /** Longer texts are kept as several. */
    static final int LONGEST = 20_000;

    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*:.*");
    private static final Pattern MAIL_HEADER = Pattern.compile("(?im)^(from|message-id|mime-version|received):");

    private VoiceReader() {}

    /** What was handed in is no text: a picture, a PDF, a word processor's file. */
    public static final class NotTextException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param name the file's name, or null
     * @param address the sender's address, where it was said: only mails from there are taken. Else those are taken
     *     that bear the sender's name, and where none does, in an mbox, those of the address that occurs most
     * @param sender the person's name
     * @throws NotTextException where this cannot be read as text
     */
    public static ImportedSamples read(byte[] bytes, String name, String address, String sender)
            throws NotTextException {
        if (Mbox.isMbox(bytes)) {
            return mails(Mbox.split(bytes), address, sender, true);
        }
        if (PlainBytes.isBinary(bytes)) {
            throw new NotTextException();
        }
        String text = PlainBytes.text(bytes);
        boolean named = name != null && name.toLowerCase(Locale.ROOT).endsWith(".eml");
        String head = text.substring(0, Math.min(20_000, text.length()));
        if (named || beginsWithHeaders(head) && MAIL_HEADER.matcher(head).find()) {
            return mails(List.of(bytes), address, sender, false);
        }
        return text(text, name);
    }

    /** Whether two header lines at least stand before an empty one. */
    private static boolean beginsWithHeaders(String text) {
        int headers = 0;
        for (String line : text.split("\\r?\\n", -1)) {
            if (line.isEmpty()) {
                return headers >= 2;
            }
            boolean goesOn = headers > 0 && (line.startsWith(" ") || line.startsWith("\t"));
            if (!goesOn && !HEADER.matcher(line).matches()) {
                return false;
            }
            headers += goesOn ? 0 : 1;
        }
        return false;
    }

    /** A text that was pasted, or a file of one. */
    public static ImportedSamples text(String text, String name) {
        Map<String, Integer> leftOut = new TreeMap<>();
        String own = OwnWords.of(text);
        List<WritingSample> pieces = new ArrayList<>();
        for (String part : parts(own)) {
            keep(pieces, new WritingSample(WritingSample.SampleOrigin.TEXT, name, null, part), leftOut);
        }
        return new ImportedSamples(pieces, null, leftOut);
    }

    private static ImportedSamples mails(List<byte[]> raw, String address, String sender, boolean many) {
        Map<String, Integer> leftOut = new TreeMap<>();
        List<Mail> mails = new ArrayList<>();
        for (byte[] bytes : raw) {
            try {
                mails.add(MailReader.read(bytes));
            } catch (IOException e) {
                leftOut.merge(ImportedSamples.UNREADABLE, 1, Integer::sum);
            }
        }
        Set<String> theirs = addresses(mails, address, sender, many);
        List<WritingSample> pieces = new ArrayList<>();
        for (Mail mail : mails) {
            if (!isTheirs(mail, theirs, address, sender, many)) {
                leftOut.merge(ImportedSamples.OTHER_SENDER, 1, Integer::sum);
                continue;
            }
            for (String part : parts(OwnWords.of(mail.text()))) {
                keep(
                        pieces,
                        new WritingSample(WritingSample.SampleOrigin.MAIL, mail.subject(), mail.sent(), part),
                        leftOut);
            }
        }
        return new ImportedSamples(pieces, theirs.isEmpty() ? null : String.join(", ", theirs), leftOut);
    }

    /** The sender's addresses. */
    private static Set<String> addresses(List<Mail> mails, String address, String sender, boolean many) {
        if (address != null && !address.isBlank()) {
            return Set.of(address.strip().toLowerCase(Locale.ROOT));
        }
        Set<String> named = mails.stream()
                .filter(m -> m.fromAddress() != null && isNamed(m.fromName(), sender))
                .map(Mail::fromAddress)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!named.isEmpty()) {
            return named;
        }
        Map<String, Long> count = mails.stream()
                .filter(m -> m.fromAddress() != null)
                .collect(Collectors.groupingBy(Mail::fromAddress, TreeMap::new, Collectors.counting()));
        // One mail is no majority: whose it is must be said by its name or by the person.
        return !many
                ? Set.of()
                : count.entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(e -> Set.of(e.getKey()))
                        .orElse(Set.of());
    }

    private static boolean isTheirs(Mail mail, Set<String> theirs, String address, String sender, boolean many) {
        if (mail.fromAddress() != null && theirs.contains(mail.fromAddress())) {
            return true;
        }
        // A draft or a saved mail without a name and without an address is the person's own.
        return !many
                && (address == null || address.isBlank())
                && (mail.fromName() == null && mail.fromAddress() == null || isNamed(mail.fromName(), sender));
    }

    /** Whether two names are the same, or one is part of the other: "Sam" and "Sam Reyes", "Reyes, Sam". */
    private static boolean isNamed(String name, String sender) {
        if (name == null || Plain.of(name).isEmpty()) {
            return false;
        }
        Set<String> one = new HashSet<>(Arrays.asList(Plain.of(name).split(" ")));
        Set<String> other = new HashSet<>(Arrays.asList(Plain.of(sender).split(" ")));
        return one.containsAll(other) || other.containsAll(one);
    }

    private static void keep(List<WritingSample> pieces, WritingSample piece, Map<String, Integer> leftOut) {
        if (TextSplitter.count(piece.text()) < FEWEST_WORDS) {
            leftOut.merge(ImportedSamples.TOO_SHORT, 1, Integer::sum);
        } else {
            pieces.add(piece);
        }
    }

    /** A long text in parts that end with a paragraph, where there are paragraphs. */
    private static List<String> parts(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String paragraph : text.split("\n\n+")) {
            for (int i = 0; i < paragraph.length(); ) {
                int end = Math.min(paragraph.length(), i + LONGEST);
                if (end < paragraph.length() && Character.isHighSurrogate(paragraph.charAt(end - 1))) {
                    end--;
                }
                if (part.length() + (end - i) + 2 > LONGEST && part.length() > 0) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
                part.append(part.length() == 0 ? "" : "\n\n").append(paragraph, i, end);
                i = end;
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
