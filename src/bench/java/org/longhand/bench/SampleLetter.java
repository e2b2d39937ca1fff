package org.longhand.bench;

import java.time.Instant;
import java.util.List;
import org.longhand.hand.LetterText;
import org.longhand.press.Ink;
import org.longhand.press.PrintJob;
import org.longhand.press.draw.Detail;
import org.longhand.press.paper.Stationery;

/** A letter of 300 words. */
final class SampleLetter {

    static final LetterText TEXT = new LetterText(
            "14 March 2026",
            "Dear Ottilie,",
            List.of(
                    "You asked me to tell you about the house, and I have put it off because I wanted to tell it "
                            + "properly. It stands at the end of the lane where the tarmac gives up, and the first "
                            + "thing you see of it is the roof, which was red once and is now the colour of a fox in "
                            + "winter. The man who sold it to us said that nothing works but everything can be "
                            + "mended, and so far he has been right on both counts.",
                    "We began with the kitchen. Under four layers of linoleum there was a floor of oak, and under the "
                            + "oak a newspaper from 1931 with a recipe for plum jam on it, which we have made twice. "
                            + "The stove smokes when the wind is in the east. Jakob has given it a name and speaks to "
                            + "it while he cooks, and I have to admit that it behaves better for him than it does for "
                            + "me.",
                    "The garden is nothing yet. There are two apple trees, a well that we have covered, and a "
                            + "quantity of nettles that I am told is a good sign. In the evenings a hedgehog crosses "
                            + "the yard as if he had an appointment. I thought of you when I saw him first, because "
                            + "you always said that you would keep one if only it could be taught to answer letters.",
                    "So here is what I would like. Come in May, when the lane is dry, and stay until you are tired "
                            + "of us. There is a bed by the south window and a table where one could write. Bring "
                            + "the green coat, for the mornings are cold, and bring the photographs of the harbour, "
                            + "since I have hung nothing on the long wall and I have been keeping it for them."),
            "With love from us both,",
            "Henrike");

    private SampleLetter() {}

    static PrintJob job(Detail detail, long seed) {
        return new PrintJob("Ottilie", "en", "Henrike", Ink.BLUE_BLACK, Stationery.PLAIN, detail, seed, Instant.EPOCH);
    }
}
