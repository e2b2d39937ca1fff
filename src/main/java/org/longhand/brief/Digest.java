package org.longhand.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.longhand.people.Fact;
import org.longhand.people.text.Plain;

/** Shortens earlier letters to what a writer has to know so as not to repeat them. Pure. */
public final class Digest {

    /** All earlier letters together take at most so many characters of a prompt. */
    public static final int MOST = 1200;

    private static final int BEGINNING = 120;
    private static final int FACT = 100;
    /** What a date, an occasion and the signs around a letter come to, about. */
    private static final int AROUND = 40;

    private Digest() {}

    /** An earlier letter, whole. */
    public record Source(LocalDate date, String occasion, List<Fact> facts, String text) {}

    /**
     * @param letters newest first
     * @param again what the letter now to be written was given; that is told whatever was told before, so it stands in
     *     no digest
     * @return newest first, together at most {@link #MOST} characters; older letters that find no room are left out
     */
    public static List<EarlierLetter> of(List<Source> letters, Collection<Fact> again) {
        Set<String> wanted = again.stream().map(f -> Plain.key(f.text())).collect(Collectors.toSet());
        List<EarlierLetter> digest = new ArrayList<>();
        int room = MOST;
        for (Source letter : letters) {
            EarlierLetter shown = shorten(letter, wanted, room);
            if (shown == null) {
                break;
            }
            digest.add(shown);
            room -= size(shown);
        }
        return digest;
    }

    /** Characters that it takes, about. */
    static int size(EarlierLetter letter) {
        return AROUND
                + letter.occasion().length()
                + letter.begins().length()
                + letter.told().stream().mapToInt(fact -> fact.length() + 4).sum();
    }

    private static EarlierLetter shorten(Source letter, Set<String> wanted, int room) {
        String occasion = cut(letter.occasion(), 60);
        EarlierLetter shown =
                new EarlierLetter(letter.date(), occasion, cut(firstSentence(letter.text()), BEGINNING), List.of());
        if (size(shown) > room) {
            return null;
        }
        List<String> told = new ArrayList<>();
        for (Fact fact : letter.facts()) {
            if (!wanted.contains(Plain.key(fact.text()))) {
                told.add(cut(fact.text(), FACT));
                EarlierLetter longer = new EarlierLetter(shown.date(), occasion, shown.begins(), told);
                if (size(longer) > room) {
                    break;
                }
                shown = longer;
            }
        }
        return shown;
    }

    /** The first sentence below the salutation, on one line. */
    static String firstSentence(String text) {
        String body = text.strip();
        int end = body.indexOf('\n');
        if (end > 0 && end <= 60) {
            body = body.substring(end).strip();
        }
        return body.split("(?<=[.!?…])\\s|\\R", 2)[0].replaceAll("\\s+", " ");
    }

    private static String cut(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most - 1);
        return line.substring(
                        0, space > most / 2 ? space : line.offsetByCodePoints(0, line.codePointCount(0, most - 1)))
                + "…";
    }
}
