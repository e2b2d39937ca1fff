package org.longhand.press.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.longhand.hand.Line;

/** A document's structure tree: a Document of paragraphs, each of which may go over several pages. */
final class Structure {

    private static final COSName K = COSName.K;
    private static final COSName P = COSName.P;

    private final COSDictionary root = PdfObjects.dictionary("StructTreeRoot");
    private final COSDictionary document = element("Document", root);
    private final COSArray paragraphs = new COSArray();
    /** For each page, the paragraph that each of its marks belongs to. */
    private final List<COSArray> parents = new ArrayList<>();

    private COSDictionary page;
    private COSDictionary paragraph;
    private Line last;

    /** Whether a line is part of the text, not something printed beside it. */
    static boolean isText(Line line) {
        return line.role() != Line.Role.PAGE_NUMBER && !line.words().isEmpty();
    }

    /** Whether two lines, one after the other, are of one paragraph; either may be null. */
    static boolean together(Line line, Line next) {
        return line != null && next != null && line.role() == next.role() && line.paragraph() == next.paragraph();
    }

    /** Goes on to a page, and tells the page's dictionary where its marks are found. */
    void turnTo(COSDictionary next) {
        page = next;
        page.setInt(COSName.STRUCT_PARENTS, parents.size());
        page.setName("Tabs", "S");
        parents.add(new COSArray());
    }

    /** The mark, counted from 0 on each page, of a paragraph or of its part on this page that begins with a line. */
    int mark(Line line) {
        COSArray marks = parents.get(parents.size() - 1);
        int mark = marks.size();
        if (paragraph != null && together(last, line)) {
            COSDictionary elsewhere = PdfObjects.dictionary("MCR");
            elsewhere.setItem(COSName.PG, page);
            elsewhere.setInt(COSName.MCID, mark);
            elsewhere.setDirect(true);
            ((COSArray) paragraph.getDictionaryObject(K)).add(elsewhere);
        } else {
            paragraph = element("P", document);
            paragraph.setItem(COSName.PG, page);
            COSArray kids = new COSArray();
            kids.add(COSInteger.get(mark));
            paragraph.setItem(K, kids);
            paragraphs.add(paragraph);
        }
        marks.add(paragraph);
        last = line;
        return mark;
    }

    /** The tree, when all pages are marked. */
    COSDictionary tree() {
        document.setItem(K, paragraphs);
        root.setItem(K, document);
        COSArray numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        COSDictionary parentTree = PdfObjects.inPlace();
        parentTree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parentTree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        return root;
    }

    private static COSDictionary element(String type, COSDictionary parent) {
        COSDictionary element = PdfObjects.dictionary("StructElem");
        element.setName(COSName.S, type);
        element.setItem(P, parent);
        return element;
    }
}
