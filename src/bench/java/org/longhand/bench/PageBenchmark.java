package org.longhand.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.longhand.hand.Hand;
import org.longhand.hand.Hands;
import org.longhand.hand.Page;
import org.longhand.hand.Style;
import org.longhand.hand.scribe.Scribe;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Sheets;
import org.longhand.press.pdf.PdfPress;
import org.longhand.press.svg.PageSvg;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Letters of about 300 words a second, on one core, which fill an A4 page and in a large hand a little more: ink alone,
 * as SVG and as PDF, beside PDFBox writing the same text in the font the hand was made from. Each call writes another
 * seed, so no page is written twice.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(
        value = 4,
        jvmArgsAppend = {"-XX:ActiveProcessorCount=1", "-Xmx1g"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 2, time = 2)
public class PageBenchmark {

    @Param({"rose", "theodore", "amelia", "walter", "lucy", "sam", "loretta", "nora"})
    String hand;

    private Scribe scribe;
    private PlainFont font;
    private List<Page> pages;
    private long seed;

    @Setup
    public void read() {
        Hand chosen = Hands.named(hand).orElseThrow();
        scribe = new Scribe(chosen);
        font = PlainFont.of(chosen);
        pages = scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, 1);
    }

    @Benchmark
    public Object ink() {
        return scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, ++seed);
    }

    @Benchmark
    public Object svg() {
        PrintJob job = SampleLetter.job(Detail.FINE, ++seed);
        int bytes = 0;
        for (Page page : scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, seed)) {
            bytes += PageSvg.draw(page, job).length;
        }
        return bytes;
    }

    @Benchmark
    public Object pdf() {
        List<Page> written = scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, ++seed);
        return PdfPress.print(written, SampleLetter.job(Detail.FINE, seed));
    }

    @Benchmark
    public Object pdfCompact() {
        List<Page> written = scribe.write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL.withCompact(true), ++seed);
        return PdfPress.print(written, SampleLetter.job(Detail.COMPACT, seed));
    }

    /** The press alone: the same page again. */
    @Benchmark
    public Object press() {
        return PdfPress.print(pages, SampleLetter.job(Detail.FINE, 1));
    }

    /** The yardstick: the same text by {@code showText} in the hand's own font, embedded. */
    @Benchmark
    public Object showText() {
        return font.print(SampleLetter.TEXT, Sheets.A4);
    }
}
