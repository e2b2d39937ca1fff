package org.longhand.letter.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.longhand.http.EntityTags;
import org.longhand.http.Problems;
import org.longhand.letter.edit.LetterPages;
import org.longhand.letter.edit.LetterService;
import org.longhand.letter.model.Letter;
import org.longhand.letter.model.RemarkView;
import org.longhand.letter.model.Revision;
import org.longhand.letter.pairs.Memory;
import org.longhand.letter.store.FactEntity;
import org.longhand.letter.store.LetterEntity;
import org.longhand.letter.store.LetterMapper;
import org.longhand.letter.store.RemarkDecisionEntity;
import org.longhand.letter.store.RemarkDecisionRepository;
import org.longhand.letter.store.StyleSuggestionRepository;
import org.longhand.proof.Provenance;
import org.longhand.proof.remark.RemarkKind;

/** What the red pen says about a letter, and what a person decides about it. */
@ApplicationScoped
public class RemarkService {

    static final String CONFIRMED = "confirmed";

    private static final int LONGEST_FACT = 2000;

    /** Who asks for remarks waits for the grammar no longer than this. */
    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final LetterPages pages;
    private final LetterService letters;
    private final RemarkReader reader;
    private final RemarkDecisionRepository settled;
    private final StyleSuggestionRepository style;
    private final LetterMapper mapper;
    private final Memory memory;

    RemarkService(
            LetterPages pages,
            LetterService letters,
            RemarkReader reader,
            RemarkDecisionRepository settled,
            StyleSuggestionRepository style,
            LetterMapper mapper,
            Memory memory) {
        this.pages = pages;
        this.letters = letters;
        this.reader = reader;
        this.settled = settled;
        this.style = style;
        this.mapper = mapper;
        this.memory = memory;
    }

    /** @param number of the revision, or null for the one on the page; a letter without a text has no remarks */
    @Transactional
    public RemarkView.Page read(UUID id, Integer number, Locale language) {
        LetterEntity letter = pages.find(id);
        if (number == null && letter.currentRevision == 0) {
            return new RemarkView.Page(0, "none", List.of());
        }
        Revision revision = letters.revision(id, number == null ? letter.currentRevision : number);
        RemarkReader.Read read = reader.everything(letter, pages.view(letter), revision.text(), language, PATIENCE);
        return new RemarkView.Page(revision.number(), read.grammar().name().toLowerCase(Locale.ROOT), read.remarks());
    }

    /** As {@link #read}, without spelling and grammar, for which nobody has to wait. */
    @Transactional
    public RemarkView.Page truth(UUID id, Integer number) {
        LetterEntity letter = pages.find(id);
        Revision revision = letters.revision(id, number == null ? letter.currentRevision : number);
        return new RemarkView.Page(revision.number(), "none", reader.read(letter, pages.view(letter), revision.text()));
    }

    /** Which facts each sentence of the text on the page came from. */
    @Transactional
    public List<Provenance.Sentence> provenance(UUID id, Integer number) {
        Letter letter = letters.get(id);
        String text =
                number == null ? letter.text() : letters.revision(id, number).text();
        return text == null ? List.of() : Provenance.of(letter.brief(), text);
    }

    /**
     * Puts the replacement on the page, as a person's revision.
     *
     * @throws HttpProblem 409 {@code remark-without-replacement}
     */
    @Transactional
    public Letter accept(UUID id, String remarkId, String ifMatch) {
        LetterEntity letter = pages.lock(id);
        EntityTags.requireMatch(ifMatch, letter.version);
        RemarkView remark = find(letter, remarkId);
        if (remark.replacement() == null) {
            throw Problems.problem(
                            409,
                            "remark-without-replacement",
                            "Only you can know what belongs there",
                            "This remark brings no replacement. Edit the text, or answer \"dismiss\" or \"true\".")
                    .build();
        }
        String text = pages.current(letter).orElseThrow().text();
        String mended = text.substring(0, remark.start()) + remark.replacement() + text.substring(remark.end());
        String tidy = remark.replacement().isEmpty()
                ? mended.replaceAll("\\n{3,}", "\n\n").strip()
                : mended;
        Letter written = letters.write(id, tidy, ifMatch);
        if (remark.kind() == RemarkKind.STYLE) {
            style.taken(letter, remark.words(), remark.replacement());
        }
        return written;
    }

    /**
     * Hides a remark for good, in later revisions too.
     *
     * @throws HttpProblem 409 {@code remark-blocks} where the letter would say what nobody told
     */
    @Transactional
    public Letter dismiss(UUID id, String remarkId) {
        LetterEntity letter = pages.lock(id);
        RemarkView remark = find(letter, remarkId);
        if (remark.blocking()) {
            throw Problems.problem(
                            409,
                            "remark-blocks",
                            "This cannot be waved through",
                            remark.reason()
                                    + (remark.kind() == RemarkKind.PLACEHOLDER
                                            ? " Edit the text."
                                            : " Edit the text, or answer \"true\" if you know that it is so."))
                    .build();
        }
        settle(letter, remark, RemarkDecisionEntity.Decision.DISMISSED);
        return pages.view(letter);
    }

    /**
     * A person says that it is so: the claim becomes a fact of the letter.
     *
     * @throws HttpProblem 409 {@code remark-not-a-claim} where there is nothing that could be true
     */
    @Transactional
    public Letter confirm(UUID id, String remarkId) {
        LetterEntity letter = pages.lock(id);
        RemarkView remark = find(letter, remarkId);
        if (!remark.blocking() || remark.kind() == RemarkKind.PLACEHOLDER) {
            throw Problems.problem(
                            409,
                            "remark-not-a-claim",
                            "There is nothing here that could be true",
                            remark.kind() == RemarkKind.PLACEHOLDER
                                    ? "A gap cannot be true: edit the text and write what belongs there."
                                    : "Only a claim that nobody told can be confirmed; answer \"accept\" or \"dismiss\".")
                    .build();
        }
        Revision revision = pages.current(letter).orElseThrow();
        List<RemarkView> all = reader.read(letter, pages.view(letter), revision.text());
        FactEntity fact = new FactEntity();
        fact.id = UUID.randomUUID();
        fact.accountId = letter.accountId;
        fact.letter = letter;
        fact.position = letter.facts.stream().mapToInt(f -> f.position).max().orElse(-1) + 1;
        fact.kind = CONFIRMED;
        String told = ClaimSentence.of(revision.text(), remark, all);
        fact.text = told.length() > LONGEST_FACT ? remark.words() : told;
        letter.facts.add(fact);
        memory.keep(letter, fact);
        letter.updatedAt = mapper.now(); // counts the version: the letter now shows one fact more
        settle(letter, remark, RemarkDecisionEntity.Decision.CONFIRMED);
        settled.flush();
        return pages.view(letter);
    }

    private void settle(LetterEntity letter, RemarkView remark, RemarkDecisionEntity.Decision decision) {
        RemarkDecisionEntity entity = new RemarkDecisionEntity();
        entity.id = UUID.randomUUID();
        entity.accountId = letter.accountId;
        entity.letterId = letter.id;
        entity.claim = remark.id();
        entity.decision = decision;
        entity.createdAt = mapper.now();
        settled.persist(entity);
    }

    private RemarkView find(LetterEntity letter, String remarkId) {
        return pages.current(letter).stream()
                .flatMap(r ->
                        reader
                                .everything(letter, pages.view(letter), r.text(), Locale.ENGLISH, PATIENCE)
                                .remarks()
                                .stream())
                .filter(r -> Objects.equals(r.id(), remarkId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound(
                        "remark-not-found",
                        "There is no such remark on the text that stands on the page now; read the remarks again."));
    }
}
