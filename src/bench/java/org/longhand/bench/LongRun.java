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

/** Prints many pages, each another, and says how much memory is in use on the way: it should stay flat. */
public final class LongRun {

    private static final int PAGES = 10_000;

    private LongRun() {}

    public static void main(String[] args) {
        List<Hand> hands = Hands.all();
        List<Scribe> scribes = hands.stream().map(Scribe::new).toList();
        long bytes = 0;
        long start = System.nanoTime();
        for (int i = 1; i <= PAGES; i++) {
            List<Page> pages = scribes.get(i % scribes.size()).write(SampleLetter.TEXT, Sheets.A4, Style.CAREFUL, i);
            bytes += PdfPress.print(pages, SampleLetter.job(Detail.FINE, i)).length;
            if (i % 1000 == 0) {
                System.gc();
                Runtime memory = Runtime.getRuntime();
                System.out.printf(
                        "%6d pages, %5.1f pages/s, %6.1f MB in use, %5.1f KB a page%n",
                        i,
                        i / ((System.nanoTime() - start) / 1e9),
                        (memory.totalMemory() - memory.freeMemory()) / 1e6,
                        bytes / 1e3 / i);
            }
        }
    }
}
