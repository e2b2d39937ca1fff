package org.longhand.letter.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.longhand.hand.Page;
import org.longhand.press.PrintJob;
import org.longhand.press.png.PagePng;
import org.longhand.press.png.PictureBudget;

/** Draws pages as pictures, as many at a time as the heap has room for. */
@ApplicationScoped
public class Pictures {

    /** What part of the heap all pictures may take together; the rest is for everything else. */
    private static final int PART = 5;

    private static final int MOST_WAITING = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PictureBudget budget;

    @Inject
    Pictures() {
        this(new PictureBudget(Runtime.getRuntime().maxMemory() / PART, MOST_WAITING, PATIENCE));
    }

    Pictures(PictureBudget budget) {
        this.budget = budget;
    }

    /** @throws org.longhand.press.png.PicturesBusyException where there is no room for too long */
    public byte[] png(Page page, PrintJob job, int dpi) {
        return budget.within(PagePng.memory(page.sheet(), dpi), () -> PagePng.draw(page, job, dpi));
    }
}
