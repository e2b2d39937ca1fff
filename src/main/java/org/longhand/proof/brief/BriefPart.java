package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.List;
import org.longhand.brief.Brief;
import org.longhand.people.Fact;

/**
 * One text of a brief.
 *
 * @param field its name in the request
 * @param index in a list, or null
 * @param text as it was told
 * @param sort how it is read
 */
record BriefPart(String field, Integer index, String text, Sort sort) {

    /** How a part is read. */
    enum Sort {
        /** Names, and how somebody is called or signs. */
        NAME,
        ADDRESS,
        CLOSING,
        /** What a letter is for and how it should sound: for the writer as much as for the page. */
        GUIDANCE,
        FACT
    }

    /** All parts that have a text; a name that only repeats another is left out. */
    static List<BriefPart> of(Brief brief, List<String> senderAddress, List<String> recipientAddress) {
        List<BriefPart> parts = new ArrayList<>();
        add(parts, "sender.name", null, brief.sender().name(), Sort.NAME);
        if (!brief.sender().signs().equals(brief.sender().name())) {
            add(parts, "sender.signs", null, brief.sender().signs(), Sort.NAME);
        }
        add(parts, "recipient.name", null, brief.recipient().name(), Sort.NAME);
        if (!brief.recipient().calledBy().equals(brief.recipient().name())) {
            add(parts, "recipient.calledBy", null, brief.recipient().calledBy(), Sort.NAME);
        }
        add(parts, "relationship", null, brief.relationship(), Sort.GUIDANCE);
        add(parts, "occasion", null, brief.occasion(), Sort.GUIDANCE);
        add(parts, "purpose", null, brief.purpose(), Sort.GUIDANCE);
        add(parts, "tone", null, brief.tone(), Sort.GUIDANCE);
        add(parts, "closing", null, brief.closing(), Sort.CLOSING);
        for (int i = 0; i < brief.facts().size(); i++) {
            Fact fact = brief.facts().get(i);
            add(parts, "facts", i, fact.text(), Sort.FACT);
            add(parts, "facts.when", i, fact.when(), Sort.GUIDANCE);
        }
        for (int i = 0; i < senderAddress.size(); i++) {
            add(parts, "addresses.sender", i, senderAddress.get(i), Sort.ADDRESS);
        }
        for (int i = 0; i < recipientAddress.size(); i++) {
            add(parts, "addresses.recipient", i, recipientAddress.get(i), Sort.ADDRESS);
        }
        return parts;
    }

    private static void add(List<BriefPart> parts, String field, Integer index, String text, Sort sort) {
        if (text != null && !text.isBlank()) {
            parts.add(new BriefPart(field, index, text, sort));
        }
    }
}
