package org.longhand.letter.pairs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.longhand.letter.model.LetterException;
import org.longhand.letter.model.LetterException.Kind;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterRequest.FactRequest;
import org.longhand.letter.store.FactEntity;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.people.Correspondence;
import org.longhand.people.Correspondences;
import org.longhand.people.KnownFacts;
import org.longhand.people.Person;
import org.longhand.people.text.Plain;

/** Ties a new letter to its correspondence, and its facts to those that are known there. */
@ApplicationScoped
public class Memory {

    private static final int MOST_FACTS = 100;

    private final Correspondences pairs;
    private final KnownFacts facts;
    private final LetterMapper mapper;

    Memory(Correspondences pairs, KnownFacts facts, LetterMapper mapper) {
        this.pairs = pairs;
        this.facts = facts;
        this.mapper = mapper;
    }

    /**
     * The request with all its parts: people who were left out are those of the correspondence it names, and the facts
     * it asks to remember stand before the ones it tells. Nothing is remembered that nobody asked for.
     *
     * @throws LetterException UNKNOWN_CORRESPONDENCE, NOTHING_TO_REMEMBER, UNKNOWN_FACT, CORRESPONDENCE_MISMATCH
     */
    @Transactional
    public LetterRequest complete(LetterRequest request) {
        LetterRequest.Sender sender = request.sender();
        LetterRequest.Recipient recipient = request.recipient();
        String relationship = request.relationship();
        UUID pair = request.correspondence();
        if (pair != null) {
            Correspondence known = pairs.get(pair).orElseThrow(() -> new LetterException(Kind.UNKNOWN_CORRESPONDENCE));
            sender = sender != null
                    ? sender
                    : new LetterRequest.Sender(
                            known.sender().name(), known.sender().signs());
            recipient = recipient != null
                    ? recipient
                    : new LetterRequest.Recipient(
                            known.recipient().name(), known.recipient().calledBy());
            relationship = relationship == null || relationship.isBlank() ? known.relationship() : relationship;
            if (!known.isBetween(sender.name(), recipient.name())) {
                throw otherPeople(known);
            }
        } else if (request.remember() != null && !request.remember().isEmpty()) {
            pair = named(sender, recipient);
        }
        return request.of(sender, recipient, relationship, remembered(request, pair));
    }

    private UUID named(LetterRequest.Sender sender, LetterRequest.Recipient recipient) {
        return pairs.between(sender.name(), recipient.name())
                .map(Correspondence::id)
                .orElseThrow(() -> new LetterException(Kind.NOTHING_TO_REMEMBER));
    }

    private List<FactRequest> remembered(LetterRequest request, UUID pair) {
        List<FactRequest> remembered = new ArrayList<>();
        List<String> told = request.facts() == null
                ? List.of()
                : request.facts().stream().map(f -> Plain.key(f.text())).toList();
        int index = 0;
        for (UUID id : request.remember() == null ? List.<UUID>of() : request.remember()) {
            String field = "remember[" + index++ + "]";
            FactRequest fact = facts.get(pair, id)
                    .map(known -> FactRequest.of(known.fact()))
                    .orElseThrow(() -> new LetterException(Kind.UNKNOWN_FACT)
                            .with("field", field)
                            .with("correspondence", pair));
            if (!told.contains(Plain.key(fact.text()))
                    && remembered.stream().noneMatch(other -> other.text().equals(fact.text()))) {
                remembered.add(fact);
            }
        }
        return remembered;
    }

    /** Within the caller's transaction: the letter joins its correspondence, which learns its facts. */
    @Transactional
    public void join(LetterEntity letter) {
        Correspondence pair = pairs.touch(
                new Person(letter.senderName, null, letter.senderSigns),
                new Person(letter.recipientName, letter.recipientCalledBy, null),
                letter.relationship,
                letter.createdAt);
        letter.correspondenceId = pair.id();
        letter.facts.forEach(fact -> keep(letter, fact));
    }

    /** The correspondence learns a fact that was told for a letter. */
    @Transactional
    public void keep(LetterEntity letter, FactEntity fact) {
        fact.knownFactId =
                facts.keep(letter.correspondenceId, fact.toFact(), mapper.now()).id();
    }

    /**
     * Facts are added to a letter that is there, each once.
     *
     * @throws LetterException TOO_MANY_FACTS
     */
    @Transactional
    public void add(LetterEntity letter, List<FactRequest> more) {
        pairs.lock(letter.correspondenceId);
        Set<String> told = letter.facts.stream().map(f -> Plain.key(f.text)).collect(Collectors.toSet());
        for (FactRequest fact : more) {
            if (told.add(Plain.key(fact.text()))) {
                keep(letter, mapper.add(letter, fact));
            }
        }
        if (letter.facts.size() > MOST_FACTS) {
            throw new LetterException(Kind.TOO_MANY_FACTS).with("most", MOST_FACTS);
        }
    }

    private static LetterException otherPeople(Correspondence known) {
        return new LetterException(Kind.CORRESPONDENCE_MISMATCH)
                .with("correspondence", known.id())
                .with("sender", known.sender().name())
                .with("recipient", known.recipient().name());
    }
}
