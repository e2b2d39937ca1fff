package org.longhand.letter.remarks;

import java.util.List;
import java.util.Objects;
import org.longhand.brief.Brief;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.Revision;
import org.longhand.people.Fact;
import org.longhand.people.Person;
import org.longhand.proof.brief.BriefReader;
import org.longhand.proof.brief.BriefRemark;

/** What is to be looked at in a letter's brief, and what keeps it from being written or approved. Pure. */
public final class BriefRemarks {

    private BriefRemarks() {}

    /** Of a letter as it is stored. */
    public static List<BriefRemark> of(Letter letter) {
        LetterRequest.Addresses to = letter.addresses();
        return BriefReader.read(
                letter.brief(), lines(to == null ? null : to.sender()), lines(to == null ? null : to.recipient()));
    }

    /** Of a letter that is asked for; known facts that it remembers are not among it. */
    public static List<BriefRemark> of(LetterRequest request) {
        LetterRequest.Addresses to = request.addresses();
        return BriefReader.read(
                brief(request), lines(to == null ? null : to.sender()), lines(to == null ? null : to.recipient()));
    }

    private static Brief brief(LetterRequest request) {
        LetterRequest.Sender sender = request.sender();
        LetterRequest.Recipient recipient = request.recipient();
        List<LetterRequest.FactRequest> facts = request.facts() == null ? List.of() : request.facts();
        return Brief.of(
                new Person(text(sender == null ? null : sender.name()), null, sender == null ? null : sender.signs()),
                new Person(
                        text(recipient == null ? null : recipient.name()),
                        recipient == null ? null : recipient.calledBy(),
                        null),
                text(request.relationship()),
                text(request.occasion()),
                text(request.purpose()),
                text(request.tone()),
                request.language() == null ? "en" : request.language(),
                request.length(),
                facts.stream()
                        .map(f -> new Fact(f.text(), f.kind(), f.when(), f.question()))
                        .toList(),
                text(request.closing()),
                request.date());
    }

    private static String text(String told) {
        return told == null ? "" : told;
    }

    private static List<String> lines(List<String> address) {
        return address == null ? List.of() : address;
    }

    /**
     * Nothing is written from a brief that was not filled in.
     *
     * @throws LetterException BRIEF_REFUSED
     */
    public static void requireFilled(LetterRequest request) {
        List<BriefRemark> open = blocking(of(request));
        if (!open.isEmpty()) {
            throw new LetterException(Kind.BRIEF_REFUSED).with("remarks", open);
        }
    }

    /**
     * The same for a letter that is stored.
     *
     * @throws LetterException BRIEF_UNFILLED
     */
    public static void requireFilled(Letter letter) {
        List<BriefRemark> open = blocking(of(letter));
        if (!open.isEmpty()) {
            throw new LetterException(Kind.BRIEF_UNFILLED).with("remarks", open);
        }
    }

    /**
     * What was not filled in and would be printed. A person who wrote the text has read it: then only what still stands
     * in it counts, and what stands on the envelope.
     *
     * @param number of the revision that is to be approved
     * @param text of that revision
     */
    public static List<BriefRemark> open(Letter letter, int number, String text) {
        Revision page = letter.revision();
        boolean byPerson = page != null && page.number() == number && page.author() == Revision.Author.HUMAN;
        return blocking(of(letter)).stream()
                .filter(remark -> !byPerson || remark.field().startsWith("addresses.") || stands(remark, text))
                .toList();
    }

    private static boolean stands(BriefRemark remark, String text) {
        // Dots alone say nothing: a person pauses with them, too.
        return !Objects.equals(remark.reasonKey(), "hole") && text.contains(remark.words());
    }

    private static List<BriefRemark> blocking(List<BriefRemark> remarks) {
        return remarks.stream().filter(BriefRemark::blocking).toList();
    }
}
