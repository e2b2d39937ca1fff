package org.longhand.letter.print;

/** A printer for tests of other rooms. */
public final class Printers {

    private Printers() {}

    public static LetterPrinter printer() {
        return new LetterPrinter(new Pictures());
    }
}
