package org.longhand.hand.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.LetterText;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.hand.Style;
import org.longhand.hand.scribe.Scribe;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Stationery;
import org.longhand.press.svg.PageSvg;

/** Prints M1 to M9 of every hand, or of the page SVG files that are named. */
public final class MeasureTool {

    private static final Sheet A4 = new Sheet("a4", 595.28, 841.89, 72, 64, 72, 68, 6.6, 23);
    private static final List<String> PARAGRAPHS = List.of(
            "You turn ninety today, and I have been trying since breakfast to imagine how many mornings that makes, "
                    + "and how many of them began with you already up, the stove lit, the radio muttering in the "
                    + "corner. Nobody else I know has ever made getting up look like a kindness to the rest of the "
                    + "house.",
            "Do you remember when we picked blueberries near Białowieża? You never told Mum about the wasp, and "
                    + "neither did I. I still have the small scar on my wrist; whenever somebody asks, I say that a "
                    + "bear did it. You taught me to make pierogi with far too much pepper, and I have never been "
                    + "able to cook them any other way – my friends have learned to bring water.",
            "I named my daughter Zosia after you. She is four, she is stubborn, and she hums while she draws, exactly "
                    + "as you do when you think that no one is listening. Last week she found your blue enamel cup, "
                    + "the one that I keep on my desk in Kraków, and asked whose it was. “Your great-grandmother’s,” "
                    + "I said, “and you may drink from it if you sit very still.” She sat still for almost a minute, "
                    + "a record.",
            "Thank you for all of it: for the pepper, the berries, the quiet about the wasp. I am coming on Sunday "
                    + "with a cake and with Zosia, who has made you a picture of something that is either a horse or "
                    + "a bicycle. Please say that it is whichever you like better.",
            "The train gets in at ten past eleven. If it rains we shall walk the long way round by the mill, as we did "
                    + "the summer I was seven, and arrive with mud to the knees and nothing to say for ourselves.");

    private MeasureTool() {}

    /** @param files page SVG of one hand, in order; every hand of the catalogue if there is none */
    public static void main(String[] files) throws IOException, XMLStreamException {
        System.out.println(Measure.HEAD);
        if (files.length > 0) {
            List<String> pages = new ArrayList<>();
            for (String file : files) {
                pages.add(Files.readString(Path.of(file)));
            }
            System.out.println(Measure.of(SvgReader.read(pages)).row("svg"));
            return;
        }
        for (Hand hand : Hands.all()) {
            System.out.println(of(hand).row(hand.id()));
        }
    }

    /** A long letter of the hand, as a person who takes care writes it, four times over; read from its page SVG. */
    static Measure of(Hand hand) {
        LetterText text = new LetterText("14 March 2026", "Dear Babcia,", PARAGRAPHS, "With love,", "Lucy");
        Scribe scribe = new Scribe(hand);
        List<Page> pages = new ArrayList<>();
        for (long seed = 1; seed <= 4; seed++) {
            pages.addAll(scribe.write(text, A4, Style.CAREFUL, seed));
        }
        PrintJob job = new PrintJob("Letter", "en", "", Ink.BLACK, Stationery.PLAIN, Detail.FINE, 1, Instant.EPOCH);
        try {
            return Measure.of(SvgReader.read(pages.stream()
                    .map(page -> new String(PageSvg.draw(page, job), StandardCharsets.UTF_8))
                    .toList()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException("page SVG is no XML", e);
        }
    }
}
