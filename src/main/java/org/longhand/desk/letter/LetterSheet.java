package org.longhand.desk.letter;

import java.util.List;
import org.longhand.desk.Choices;
import org.longhand.desk.merge.ThreeWay;
import org.longhand.drafting.DraftNotes;
import org.longhand.letter.model.BriefRemarkView;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.print.InkedLetter;

/**
 * What a letter's page on the desk shows: its text in the editor and its pages in ink beside it.
 *
 * @param letter as it is stored
 * @param typed what stands in the editor: the stored text, or a person's words that could not be stored yet
 * @param base the number of the revision that {@code typed} was made from; 0 where there was none
 * @param inked the pages, or null where there is nothing to show
 * @param said what to say of the pages, or null
 * @param trouble what keeps the page from being drawn or the text from being stored, or null
 * @param parted where somebody else changed the same words: both texts, part by part; else null
 * @param choices of hands, inks and papers
 * @param example whether it is the letter to play with
 * @param suggests whether a model is at work that can be asked about style
 * @param before the number of the text in whose place a writer wrote the one on the page; 0 where there is none
 * @param noted what is to be looked at in what was told
 */
public record LetterSheet(
        Letter letter,
        String typed,
        int base,
        InkedLetter inked,
        PageCount said,
        String trouble,
        List<ThreeWay.Chunk> parted,
        Choices choices,
        boolean example,
        boolean suggests,
        int before,
        List<BriefRemarkView> noted) {

    /** Whether what stands in the editor is what is stored. */
    public boolean saved() {
        return letter.text() != null && letter.text().equals(typed);
    }

    /** Whether a writer is at work on it. */
    public boolean drafting() {
        return letter.status() == LetterStatus.DRAFTING;
    }

    /** Which of text and page is seen first, where they take turns. */
    public String view() {
        return inked == null && !drafting() ? "text" : "page";
    }

    /** Ways in which a draft may differ, as every writer understands them. */
    public List<String> ways() {
        return List.of("warmer", "shorter", "plainer", "funnier");
    }

    public String hand() {
        return or(letter.look().hand(), choices.hands().get(0).id());
    }

    public String ink() {
        return or(letter.look().ink(), choices.inks().get(0).id());
    }

    public String paper() {
        return or(letter.look().paper(), choices.papers().get(0).id());
    }

    public String stationery() {
        return or(letter.look().stationery(), choices.stationery().get(0).id());
    }

    private static String or(String chosen, String otherwise) {
        return chosen == null ? otherwise : chosen;
    }

    public int revision() {
        return letter.revision() == null ? 0 : letter.revision().number();
    }

    /** What is to be known of how the text on the page came about. */
    public DraftNotes notes() {
        return letter.revision() == null ? DraftNotes.NONE : letter.revision().notes();
    }

    public List<ShownPage> pages() {
        return inked == null
                ? List.of()
                : inked.pages().stream().map(ShownPage::of).toList();
    }
}
