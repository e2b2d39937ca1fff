package org.longhand.letter.model;

import org.longhand.letter.print.PrintStyle;

/**
 * With what and on what a letter is written; things by name, as in the API, null where nobody chose.
 *
 * @param fit whether it is written smaller where that brings it onto one page; null to leave that as it was
 */
public record LetterLook(String hand, String paper, String stationery, String ink, Boolean fit) {

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming the field where there is no such thing */
    public void check() {
        PrintStyle.Choice.of(hand, paper, stationery, ink).style();
    }
}
