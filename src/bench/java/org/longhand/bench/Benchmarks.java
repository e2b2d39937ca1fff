package org.longhand.bench;

import java.util.List;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Page;
import org.longhand.hand.Style;
import org.longhand.hand.scribe.Scribe;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.pdf.PdfPress;
import org.longhand.press.svg.PageSvg;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Prints the bytes of a letter of 300 words in each hand, then runs the benchmarks. */
public final class Benchmarks {

    private Benchmarks() {}

    /** @param args as JMH's own command line */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        System.out.printf(
                "Java %s on %s, %d processors%n",
                System.getProperty("java.version"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-10s %8s %8s %8s %8s   bytes for 300 words%n", "hand", "svg", "pdf", "compact", "showText");
        for (Hand hand : Hands.all()) {
            Scribe scribe = new Scribe(hand);
            List<Page> pages = scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, 1);
            List<Page> compact = scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL.withCompact(true), 1);
            System.out.printf(
                    "%-10s %8d %8d %8d %8d%n",
                    hand.id(),
                    pages.stream()
                            .mapToInt(page -> PageSvg.draw(page, SampleLetter.job(Detail.FINE, 1)).length)
                            .sum(),
                    PdfPress.print(pages, SampleLetter.job(Detail.FINE, 1)).length,
                    PdfPress.print(compact, SampleLetter.job(Detail.COMPACT, 1)).length,
                    PlainFont.of(hand).print(SampleLetter.TEXT, Sheets.A4).length);
        }
        new Runner(new OptionsBuilder().parent(new CommandLineOptions(args)).build()).run();
    }
}
