package org.longhand.drafting.embedded;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.ModelSession;
import org.longhand.people.Fact;

/** One letter of a {@link SteppedWriter} on its way. */
final class SteppedDraft {

    private static final Logger LOG = Logger.getLogger(SteppedDraft.class);
    private static final Pattern PIECE = Pattern.compile("\\S+\\s*");
    private static final Pattern FRAMED = Pattern.compile(
            "(?i).*\\b(thank|grateful|thankful|glad|sorry|happy|forgive|cannot wait|look forward)\\b.*");
    private static final int TOKENS = 32;
    private static final int TRIES = 2;
    private static final int SKELETONS = 12;
    private static final int ENOUGH = 2;
    private static final long STRIDE = 1_000_003;

    /** Where the model may speak: behind a sentence of the letter, which tells a fact. */
    private record Step(String sentence, Fact fact, Feeling feeling) {}

    private final StepTools tools;
    private final DraftRequest request;
    private final Brief brief;
    private final MultiEmitter<? super String> reader;
    private final AtomicReference<ModelSession> running;
    private final Said said = new Said();
    private int steps;
    private int own;
    private int left;

    /** @param running holds the session that is open, for whoever stops the letter */
    SteppedDraft(
            StepTools tools,
            DraftRequest request,
            MultiEmitter<? super String> reader,
            AtomicReference<ModelSession> running) {
        this.tools = tools;
        this.request = request;
        this.brief = request.brief();
        this.reader = reader;
        this.running = running;
    }

    /** Writes it; how many sentences are whose. */
    String write() {
        boolean english = brief.language() == null
                || brief.language().isBlank()
                || brief.language()
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .split("[-_]", 2)[0]
                        .equals("en");
        Skeleton letter = english ? roomiest() : Skeleton.of(text(tools.composer(), request));
        letter.paragraphs().forEach(p -> p.forEach(said::note));
        said.note(letter.ending());
        steps = letter.sentences();
        emit(letter.salutation());
        for (List<String> paragraph : letter.paragraphs()) {
            emit("\n\n" + String.join(" ", paragraph(paragraph)));
        }
        emit("\n\n" + letter.ending());
        LOG.debugf("A letter in steps: %d of %d by the model", own, steps + own);
        return "steps: " + own + " of " + (steps + own) + " by the model, " + steps + " by the composer";
    }

    private String text(Writer writer, DraftRequest asked) {
        return String.join("", writer.draft(asked).collect().asList().await().indefinitely());
    }

    /** Of some letters of the composer the one that leaves the model most to say: the composer has frames for much. */
    private Skeleton roomiest() {
        DraftRequest shorter = inside(request);
        Skeleton best = null;
        long most = -1;
        for (int i = 0; i < SKELETONS && most < ENOUGH; i++) {
            Skeleton one = Skeleton.of(text(
                    tools.plain(),
                    new DraftRequest(
                            shorter.brief(), shorter.instruction(), shorter.previous(), shorter.seed() + i * STRIDE)));
            long room = room(one);
            if (room > most) {
                best = one;
                most = room;
            }
        }
        if (most > 0) {
            left = brief.length() == Length.LONG ? 4 : brief.length() == Length.MEDIUM ? 2 : 1;
            return best;
        }
        return Skeleton.of(text(tools.composer(), request));
    }

    private long room(Skeleton letter) {
        Said before = new Said();
        letter.paragraphs().forEach(p -> p.forEach(before::note));
        before.note(letter.ending());
        return letter.paragraphs().stream()
                .flatMap(p ->
                        IntStream.range(0, p.size()).mapToObj(i -> open(p, i)).flatMap(Optional::stream))
                .filter(step -> !(step.feeling() == Feeling.THANKS && before.has("thank") && before.has("glad")))
                .filter(step -> !(step.feeling() == Feeling.SORRY && before.has("sorr")))
                .map(Step::feeling)
                .distinct()
                .count();
    }

    private DraftRequest inside(DraftRequest asked) {
        Brief b = asked.brief();
        Length room = b.length() == Length.LONG ? Length.MEDIUM : Length.SHORT;
        return new DraftRequest(
                Brief.of(
                        b.sender(),
                        b.recipient(),
                        b.relationship(),
                        b.occasion(),
                        b.purpose(),
                        b.tone(),
                        b.language(),
                        room,
                        b.facts(),
                        b.closing(),
                        b.date()),
                asked.instruction(),
                asked.previous(),
                asked.seed());
    }

    /** A paragraph with at most one sentence of the model's own in it. */
    private List<String> paragraph(List<String> sentences) {
        List<String> all = new ArrayList<>();
        boolean spoken = false;
        for (int i = 0; i < sentences.size(); i++) {
            all.add(sentences.get(i));
            Optional<Step> step = spoken || left <= 0 ? Optional.empty() : open(sentences, i);
            Optional<String> more = step.flatMap(this::goOn);
            more.ifPresent(all::add);
            spoken |= more.isPresent();
        }
        return all;
    }

    /** What the model may do behind a sentence; nothing where the composer has done it. */
    private Optional<Step> open(List<String> sentences, int at) {
        String sentence = sentences.get(at);
        boolean free = at + 1 == sentences.size() || !leansBack(sentences.get(at + 1));
        if (!free || FRAMED.matcher(sentence).matches()) {
            return Optional.empty();
        }
        return Skeleton.toldBy(sentence, brief.facts())
                .flatMap(fact -> Feeling.after(sentence, brief).map(feeling -> new Step(sentence, fact, feeling)));
    }

    private boolean leansBack(String sentence) {
        return sentence.matches("(And|But|So|Then|He|She|It|They|That|This|There)\\b.*");
    }

    private Optional<String> goOn(Step step) {
        String sentence = step.sentence();
        for (int attempt = 0; attempt < TRIES && !reader.isCancelled(); attempt++) {
            ModelSession session =
                    tools.model().open(seed(sentence, attempt), tools.prompts().grammar(step.feeling()), TOKENS);
            running.set(session);
            String part;
            try {
                part = Cleaning.sentence(
                        Waited.ask(session, tools.prompts().goOn(sentence), tools.patience(), piece -> {}));
            } finally {
                running.set(null);
            }
            // The letter's sentence, not the fact as it was typed: it is the one in the sender's voice.
            List<String> faults = tools.check()
                    .faults(
                            brief,
                            part,
                            new Fact(sentence, step.fact().kind(), step.fact().when()));
            if (faults.isEmpty() && !said.repeats(part)) {
                said.note(part);
                own++;
                left--;
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private long seed(String sentence, int attempt) {
        return request.seed() * 31 + sentence.hashCode() * 7L + attempt;
    }

    private void emit(String text) {
        Matcher m = PIECE.matcher(text);
        int from = 0;
        while (m.find() && !reader.isCancelled()) {
            reader.emit(text.substring(from, m.end()));
            from = m.end();
        }
    }
}
