package org.longhand.people.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Takes out of a mail what its sender did not write: quoted mails, forwarded ones, signatures, a telephone's boast. */
final class OwnWords {

    /** From here on it is somebody else's. */
    private static final Pattern REST =
            Pattern.compile("(?iU)^\\s*(-{2,}\\s*(original message|original appointment|forwarded "
                    + "message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré"
                    + "|message original"
                    + "|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|oryginalna wiadomość"
                    + "|wiadomość oryginalna|przekazana wiadomość)\\s*-{2,}.*|begin forwarded message:"
                    + "|anfang der weitergeleiteten "
                    + "nachricht:|début du message réexpédié :|_{20,})\\s*$");

    private static final Pattern HEADER = Pattern.compile("(?iU)^[*\\s]*(from|von|de|da|od)\\s*:[*]?\\s.*");
    private static final Pattern HEADER_2 =
            Pattern.compile("(?iU)^[*\\s]*(sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à"
                    + "|objet|enviado|fecha|para|asunto|inviato|data|oggetto|a|wysłano|do|temat)\\s*:[*]?\\s.*");
    /** The line above a quoted mail; some programs break it in two or three. */
    private static final Pattern SAYS =
            Pattern.compile("(?iU)^\\s*>*\\s*(on\\b.{4,200}\\bwrote|am\\b.{4,200}\\bschrieb.{0,120}"
                    + "|.{4,120}\\bschrieb am\\b.{4,80}|le\\b.{4,200}\\ba écrit|el\\b.{4,200}\\bescribió"
                    + "|il\\b.{4,200}\\bha scritto"
                    + "|(w dniu|dnia)\\b.{4,200}\\b(pisze|napisał|napisała|napisał\\(a\\)))\\s*:\\s*$");

    private static final Pattern SAYS_BEGINS = Pattern.compile("(?iU)^\\s*(on|am|le|el|il|w dniu|dnia)\\s.*\\d.*");
    private static final Pattern BOAST =
            Pattern.compile("(?iU)^\\s*(sent from my .{2,40}|von meinem .{2,30} gesendet|gesendet von "
                    + "(mein\\p{L}* )?.{2,40}|envoyé de(puis)? mon .{2,40}|enviado desde mi .{2,40}"
                    + "|inviato da(l mio)? .{2,40}"
                    + "|wysłan\\p{L} z .{2,40}|get outlook for .{2,20})\\.?\\s*$");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$");

    private OwnWords() {}

    /** What is left, paragraphs divided by one empty line; empty where nothing is. */
    static String of(String mail) {
        List<String> lines = new ArrayList<>(
                Arrays.asList(mail.replace("\r\n", "\n").replace('\u00A0', ' ').split("\n", -1)));
        List<String> own = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SIGNATURE.matcher(line).matches() || REST.matcher(line).matches() || isHeader(lines, i)) {
                break;
            }
            int says = attribution(lines, i);
            if (says > 0) {
                if (!quotedBehind(lines, i + says)) {
                    break; // what it announces is not marked line by line: all the rest is quoted
                }
                i += says - 1;
                continue;
            }
            if (line.stripLeading().startsWith(">") || BOAST.matcher(line).matches()) {
                continue;
            }
            own.add(line.stripTrailing());
        }
        return String.join("\n", own).replaceAll("\n{3,}", "\n\n").strip();
    }

    /** How many lines from here announce a quoted mail; 0 where none does. */
    private static int attribution(List<String> lines, int at) {
        StringBuilder joined = new StringBuilder();
        for (int n = 1; n <= 3 && at + n <= lines.size(); n++) {
            String line = lines.get(at + n - 1);
            if (n > 1 && line.isBlank()) {
                return 0;
            }
            joined.append(n == 1 ? "" : " ").append(line.strip());
            if (SAYS.matcher(joined).matches()) {
                return n;
            }
            if (n == 1 && !SAYS_BEGINS.matcher(line).matches()) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean quotedBehind(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).stripLeading().startsWith(">");
            }
        }
        return true;
    }

    /** A block of "From: …, Sent: …, To: …", as Outlook puts it above what it quotes. */
    private static boolean isHeader(List<String> lines, int at) {
        if (!HEADER.matcher(lines.get(at)).matches()) {
            return false;
        }
        long more = lines.subList(at + 1, Math.min(lines.size(), at + 6)).stream()
                .filter(line -> HEADER_2.matcher(line).matches())
                .count();
        return more >= 2;
    }
}
