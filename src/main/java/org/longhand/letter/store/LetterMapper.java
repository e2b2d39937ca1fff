package org.longhand.letter.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.letter.model.Approval;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.LetterLook;
import org.longhand.letter.model.LetterRequest;
import org.longhand.letter.model.LetterState;
import org.longhand.letter.model.LetterStatus;
import org.longhand.letter.model.LetterSummary;
import org.longhand.letter.model.RemarkTally;
import org.longhand.letter.model.Revision;
import org.longhand.people.Person;

/** Between what clients send and see, and what is stored. */
@ApplicationScoped
public class LetterMapper {

    /** Below this every JSON reader keeps a whole number exactly. */
    private static final long SEEDS = 1L << 53;

    private static final TypeReference<Map<String, String>> METADATA = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Clock clock;
    private final RandomGenerator random;

    LetterMapper(ObjectMapper json, Clock clock, RandomGenerator random) {
        this.json = json;
        this.clock = clock;
        this.random = random;
    }

    /** A new letter with its facts, not yet stored and not yet written. */
    public LetterEntity entity(LetterRequest request, UUID account) {
        LetterEntity letter = new LetterEntity();
        letter.id = UUID.randomUUID();
        letter.accountId = account;
        letter.status = LetterStatus.DRAFTING;
        letter.senderName = request.sender().name().strip();
        letter.senderSigns = or(request.sender().signs(), letter.senderName);
        letter.recipientName = request.recipient().name().strip();
        letter.recipientCalledBy = or(request.recipient().calledBy(), letter.recipientName);
        letter.relationship = or(request.relationship(), null);
        letter.occasion = or(request.occasion(), "general");
        letter.purpose = or(request.purpose(), null);
        letter.tone = or(request.tone(), null);
        letter.language = or(request.language(), "en");
        letter.length = Objects.requireNonNullElse(request.length(), Length.MEDIUM);
        letter.closing = or(request.closing(), null);
        if (request.addresses() != null) {
            letter.senderAddress = joined(request.addresses().sender());
            letter.recipientAddress = joined(request.addresses().recipient());
        }
        letter.date = Objects.requireNonNullElseGet(request.date(), this::today);
        letter.hand = or(request.hand(), null);
        letter.paper = or(request.paper(), null);
        letter.stationery = or(request.stationery(), null);
        letter.ink = or(request.ink(), null);
        letter.neatness = request.neatness();
        letter.fit = request.fit();
        letter.seed = Objects.requireNonNullElseGet(request.seed(), () -> random.nextLong(SEEDS));
        letter.metadata = request.metadata() == null ? null : write(request.metadata());
        letter.createdAt = now();
        letter.updatedAt = letter.createdAt;
        request.facts().forEach(told -> add(letter, told));
        return letter;
    }

    /** One more fact behind those that the letter has. */
    public FactEntity add(LetterEntity letter, LetterRequest.FactRequest told) {
        FactEntity fact = new FactEntity();
        fact.id = UUID.randomUUID();
        fact.accountId = letter.accountId;
        fact.letter = letter;
        fact.position = letter.facts.isEmpty() ? 0 : letter.facts.get(letter.facts.size() - 1).position + 1;
        fact.text = told.text().strip();
        fact.kind = or(told.kind(), null);
        fact.when = or(told.when(), null);
        fact.question = or(told.question(), null);
        letter.facts.add(fact);
        return fact;
    }

    /**
     * @param current the revision that stands on the page, or null
     * @param remarks what is known of the remarks on it
     */
    Letter letter(LetterEntity letter, Revision current, RemarkTally remarks) {
        return new Letter(
                letter.id,
                letter.correspondenceId,
                brief(letter),
                letter.senderAddress == null && letter.recipientAddress == null
                        ? null
                        : new LetterRequest.Addresses(lines(letter.senderAddress), lines(letter.recipientAddress)),
                new LetterLook(
                        letter.hand,
                        letter.paper,
                        letter.stationery,
                        letter.ink,
                        letter.neatness,
                        letter.fit,
                        letter.seed),
                letter.metadata == null ? null : read(letter.metadata),
                new LetterState(
                        letter.version,
                        letter.shownStatus(),
                        current,
                        letter.approvedRevision == null
                                ? null
                                : new Approval(letter.approvedRevision, letter.approvedAt),
                        letter.sentOn,
                        remarks,
                        letter.createdAt,
                        letter.updatedAt));
    }

    /** What was told for this letter alone. */
    public Brief brief(LetterEntity letter) {
        return Brief.of(
                new Person(letter.senderName, null, letter.senderSigns),
                new Person(letter.recipientName, letter.recipientCalledBy, null),
                letter.relationship,
                letter.occasion,
                letter.purpose,
                letter.tone,
                letter.language,
                letter.length,
                letter.facts.stream().map(FactEntity::toFact).toList(),
                letter.closing,
                letter.date);
    }

    public LetterSummary summary(LetterEntity letter) {
        return new LetterSummary(
                letter.id,
                letter.correspondenceId,
                letter.shownStatus(),
                letter.senderName,
                letter.recipientName,
                letter.occasion,
                letter.language,
                letter.date,
                letter.sentOn,
                letter.currentRevision,
                letter.createdAt,
                letter.updatedAt);
    }

    /** To the microsecond, which is what the database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String or(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static String joined(List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text == null ? null : text.lines().toList();
    }

    private String write(Map<String, String> metadata) {
        try {
            return json.writeValueAsString(metadata);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts that cannot be written as JSON", e);
        }
    }

    private Map<String, String> read(String metadata) {
        try {
            return json.readValue(metadata, METADATA);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored metadata is not JSON", e);
        }
    }
}
