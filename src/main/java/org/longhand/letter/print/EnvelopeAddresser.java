package org.longhand.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.UnsupportedGlyphsException;
import org.longhand.hand.scribe.Scribe;
import org.longhand.hand.scribe.Substitutions;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Envelope;
import org.longhand.press.paper.Stationery;

/** Writes a letter's addresses on its envelope, in the letter's hand and ink. */
@ApplicationScoped
public class EnvelopeAddresser {

    /** Each time a line is too long for its place, all lines become smaller by this. */
    private static final double SMALLER = 0.95;
    /** Below this part of the usual size a line that is too long goes on in the next one instead. */
    private static final double SMALLEST_UNBROKEN = 0.55;

    private static final double SMALLEST = 0.25;

    /** Where the sender's address stands. */
    public enum SenderPlace {
        FRONT,
        FLAP,
        NONE
    }

    /** An envelope's sides that bear writing, the face first, and how they are printed. */
    public record Addressed(List<Page> sides, PrintJob job) {}

    /** @throws LetterException NO_ADDRESS, GLYPH_UNSUPPORTED */
    public Addressed address(Letter letter, Envelope envelope, SenderPlace place, PrintStyle style, long seed) {
        List<String> recipient =
                lines(letter.addresses() == null ? null : letter.addresses().recipient());
        List<String> sender =
                lines(letter.addresses() == null ? null : letter.addresses().sender());
        if (recipient.isEmpty()) {
            throw new LetterException(LetterException.Kind.NO_ADDRESS);
        }
        Page face = write(recipient, envelope.recipient(), style, seed);
        Page from = sender.isEmpty() || place == SenderPlace.NONE
                ? null
                : write(sender, place == SenderPlace.FLAP ? envelope.flap() : envelope.sender(), style, seed + 1);
        List<Page> sides = new ArrayList<>();
        sides.add(envelope.addressed(face, place == SenderPlace.FLAP ? null : from));
        if (from != null && place == SenderPlace.FLAP) {
            sides.add(new Page(2, from.sheet(), from.xHeight(), from.lines()));
        }
        return new Addressed(
                sides,
                new PrintJob(
                        "Envelope for " + letter.recipient().name(),
                        letter.language(),
                        letter.sender().name(),
                        style.ink(),
                        paper(style.stationery()),
                        Detail.FINE,
                        seed,
                        letter.createdAt()));
    }

    /** The address as one page: line by line as it was told, smaller where it would not fit. */
    private static Page write(List<String> lines, Sheet place, PrintStyle style, long seed) {
        Style plain = style.style()
                .withFit(false)
                .withRuled(false)
                .withCompact(false)
                .withParagraphs(Style.Paragraphs.SPACED);
        LetterText told = new LetterText("", "", List.of(String.join("\n", lines)), "", "");
        LetterText text = style.substitute() ? Substitutions.apply(told, style.hand()) : told;
        Scribe scribe = new Scribe(style.hand());
        try {
            for (double scale = 1; ; scale *= SMALLER) {
                List<Page> pages = scribe.write(text, scaled(place, scale), plain, seed);
                boolean whole =
                        pages.size() == 1 && (pages.get(0).lines().size() <= lines.size() || scale < SMALLEST_UNBROKEN);
                if (whole || scale < SMALLEST) {
                    return pages.get(0);
                }
            }
        } catch (UnsupportedGlyphsException e) {
            throw LetterPrinter.unsupported(e, text, style);
        }
    }

    private static Sheet scaled(Sheet sheet, double scale) {
        return new Sheet(
                sheet.name(),
                sheet.width(),
                sheet.height(),
                sheet.top(),
                sheet.right(),
                sheet.bottom(),
                sheet.left(),
                sheet.xHeight() * scale,
                sheet.linePitch() * scale);
    }

    /** Rules and sprigs belong on the letter; its colour and edge make the envelope one with it. */
    private static Stationery paper(Stationery letter) {
        return letter == Stationery.AIRMAIL || letter == Stationery.LAID_CREAM ? letter : Stationery.PLAIN;
    }

    private static List<String> lines(List<String> address) {
        return address == null
                ? List.of()
                : address.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
