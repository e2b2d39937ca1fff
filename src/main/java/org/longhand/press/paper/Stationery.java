package org.longhand.press.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.longhand.hand.Page;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Plotter;

/** What a paper looks like before anyone writes on it. */
public enum Stationery {
    /** White, nothing on it. */
    PLAIN("Plain", -1) {
        @Override
        void draw(Page page, Plotter plotter) {
            // Nothing is printed on plain paper.
        }
    },
    /** Cream, with the fine lines and the wider chain lines of a papermaker's mould. */
    LAID_CREAM("Laid cream", 0xFCF7EB) {
        @Override
        void draw(Page page, Plotter plotter) {
            Papers.laid(page.sheet(), plotter);
        }
    },
    /** Pale lines, one under each line of writing. */
    RULED("Ruled", -1) {
        @Override
        void draw(Page page, Plotter plotter) {
            Papers.ruled(page, plotter);
        }
    },
    /** A grid of pale dots, three rows to two lines of writing. */
    DOTTED("Dotted", -1) {
        @Override
        void draw(Page page, Plotter plotter) {
            Papers.dotted(page, plotter);
        }
    },
    /** The red and blue edge of an airmail letter. */
    AIRMAIL("Airmail edge", -1) {
        @Override
        void draw(Page page, Plotter plotter) {
            Airmail.edge(page.sheet(), plotter);
        }
    },
    /** Two sprigs that grow out of the first page's corner, within its margins. */
    BOTANICAL("Botanical corner", -1) {
        @Override
        void draw(Page page, Plotter plotter) {
            if (page.number() == 1) {
                Botanical.corner(page.sheet(), plotter);
            }
        }
    };

    private final String title;
    private final int paper;

    Stationery(String title, int paper) {
        this.title = title;
        this.paper = paper;
    }

    /** Its name in the API, such as {@code laid-cream}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a person calls it. */
    public String title() {
        return title;
    }

    /** The stationery of that name in the API. */
    public static Optional<Stationery> named(String id) {
        return Arrays.stream(values())
                .filter(stationery -> stationery.id().equals(id))
                .findFirst();
    }

    /** The colour that is printed all over the paper, {@code 0xRRGGBB}, or -1 where the paper's own shows. */
    public int paper() {
        return paper;
    }

    /** Draws what stands on the paper, without its colour. */
    abstract void draw(Page page, Plotter plotter);

    /** Draws the paper's colour and what stands on it. */
    public final void lay(Page page, Plotter plotter) {
        if (paper >= 0) {
            plotter.pen(paper, Canvas.FILL);
            plotter.rectangle(0, 0, page.sheet().width(), page.sheet().height());
        }
        draw(page, plotter);
    }
}
