package org.longhand.drafting.embedded;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.longhand.drafting.Brief;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.DraftingException.Kind;
import org.longhand.drafting.Length;
import org.longhand.drafting.StepCheck;
import org.longhand.drafting.Writer;
import org.longhand.drafting.model.ModelSession;
import org.longhand.people.Fact;

/**
 * Drafts with a model too small for a letter. The composer tells what was told, in the sender's voice and the occasion's
 * frames; behind a thing told the model may say one sentence of its own, which stands only where the check finds nothing
 * against it, and is asked once more where it does. Where that fails too the composer's sentence stands alone. So every
 * fact is used and nothing is claimed, whatever the model writes.
 */
final class SteppedWriter implements Writer {

    private static final Logger LOG = Logger.getLogger(SteppedWriter.class);
    private static final Pattern PIECE = Pattern.compile("\\S+\\s*");
    private static final Pattern FRAMED =
            Pattern.compile("(?i).*\\b(thank|grateful|thankful|glad|sorry|happy|forgive|cannot wait|look forward)\\b.*");
    /** Feelings by the beginnings of their words: one that a letter has is not said again. */
    private static final List<String> SAID = List.of("thank", "grate", "gratitude", "glad", "happ", "sorr", "apolog", "regret",
            "wait", "forward", "smile");
    private static final int TOKENS = 32;
    private static final int TRIES = 2;
    private static final int SKELETONS = 12;
    private static final int ENOUGH = 2;
    private static final long STRIDE = 1_000_003;

    /** Opens a session: a seed, a grammar, a number of tokens. */
    @FunctionalInterface
    interface Sessions {
        ModelSession open(long seed, String grammar, int most);
    }

    private final String name;
    private final Sessions model;
    private final Writer composer;
    private final Writer plain;
    private final StepPrompts prompts;
    private final StepCheck check;
    private final Duration patience;
    private final Map<DraftRequest, String> ways = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * @param composer writes letters where the model has nothing to say
     * @param plain    the composer without words of its own around what was told, where the model has
     */
    SteppedWriter(String name, Sessions model, Writer composer, Writer plain, StepPrompts prompts, StepCheck check, Duration patience) {
        this.name = name;
        this.model = model;
        this.composer = composer;
        this.plain = plain;
        this.prompts = prompts;
        this.check = check;
        this.patience = patience;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String way() {
        return "steps";
    }

    @Override
    public String way(DraftRequest request) {
        return ways.getOrDefault(request, way());
    }

    /** {@inheritDoc} In a language other than English the composer's sentences stand alone, where it writes that one. */
    @Override
    public Multi<String> draft(DraftRequest request) {
        return Multi.createFrom().<String>emitter(reader -> {
            AtomicReference<ModelSession> running = new AtomicReference<>();
            reader.onTermination(() -> {
                ModelSession session = running.get();
                if (session != null) {
                    session.close();
                }
            });
            try {
                new Draft(request, reader, running).write();
                reader.complete();
            } catch (DraftingException e) {
                reader.fail(e);
            } catch (RuntimeException e) {
                reader.fail(new DraftingException(Kind.MODEL_FAILED, "The embedded model's draft failed ("
                        + e.getClass().getSimpleName() + "). Draft again, or set LONGHAND_MODEL=composer."));
            }
        }).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    /** Where the model may speak: behind a sentence of the letter, which tells a fact. */
    private record Step(String sentence, Fact fact, Feeling feeling) {
    }

    /** One letter on its way. */
    private final class Draft {

        private final DraftRequest request;
        private final Brief brief;
        private final MultiEmitter<? super String> reader;
        private final AtomicReference<ModelSession> running;
        private final Set<String> said = new HashSet<>();
        private int steps;
        private int own;
        private int left;

        private Draft(DraftRequest request, MultiEmitter<? super String> reader, AtomicReference<ModelSession> running) {
            this.request = request;
            this.brief = request.brief();
            this.reader = reader;
            this.running = running;
        }

        private void write() {
            boolean english = brief.language() == null || brief.language().isBlank()
                    || brief.language().strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0].equals("en");
            Skeleton letter = english ? roomiest() : Skeleton.of(text(composer, request));
            letter.paragraphs().forEach(p -> p.forEach(this::note));
            note(letter.ending());
            steps = letter.sentences();
            emit(letter.salutation());
            for (List<String> paragraph : letter.paragraphs()) {
                emit("\n\n" + String.join(" ", paragraph(paragraph)));
            }
            emit("\n\n" + letter.ending());
            ways.put(request, "steps: " + own + " of " + (steps + own) + " by the model, " + steps + " by the composer");
            LOG.debugf("A letter in steps: %d of %d by the model", own, steps + own);
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
                Skeleton one = Skeleton.of(text(plain, new DraftRequest(shorter.brief(), shorter.instruction(), shorter.previous(),
                        shorter.seed() + i * STRIDE)));
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
            return Skeleton.of(text(composer, request));
        }

        private long room(Skeleton letter) {
            Set<String> before = new HashSet<>();
            letter.paragraphs().forEach(p -> p.forEach(s -> beginnings(s).forEach(before::add)));
            beginnings(letter.ending()).forEach(before::add);
            return letter.paragraphs().stream()
                    .flatMap(p -> IntStream.range(0, p.size()).mapToObj(i -> open(p, i)).flatMap(Optional::stream))
                    .filter(step -> !(step.feeling() == Feeling.THANKS && before.contains("thank") && before.contains("glad")))
                    .filter(step -> !(step.feeling() == Feeling.SORRY && before.contains("sorr")))
                    .map(Step::feeling).distinct().count();
        }

        private DraftRequest inside(DraftRequest asked) {
            Brief b = asked.brief();
            Length room = b.length() == Length.LONG ? Length.MEDIUM : Length.SHORT;
            return new DraftRequest(new Brief(b.sender(), b.recipient(), b.relationship(), b.occasion(), b.purpose(), b.tone(),
                    b.language(), room, b.facts(), b.closing(), b.date()), asked.instruction(), asked.previous(), asked.seed());
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
                ModelSession session = model.open(seed(sentence, attempt), prompts.grammar(step.feeling()), TOKENS);
                running.set(session);
                String part;
                try {
                    part = Cleaning.sentence(Waited.ask(session, prompts.goOn(sentence), patience, piece -> { }));
                } finally {
                    running.set(null);
                }
                // The letter's sentence, not the fact as it was typed: it is the one in the sender's voice.
                List<String> faults = check.faults(brief, part, new Fact(sentence, step.fact().kind(), step.fact().when()));
                if (faults.isEmpty() && !repeats(part)) {
                    note(part);
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

        private boolean repeats(String part) {
            return beginnings(part).anyMatch(said::contains);
        }

        private void note(String text) {
            beginnings(text).forEach(said::add);
        }

        private Stream<String> beginnings(String text) {
            List<String> words = Skeleton.words(text);
            return SAID.stream().filter(s -> words.stream().anyMatch(w -> w.startsWith(s)))
                    .map(s -> s.startsWith("grat") ? "thank" : s.equals("grate") ? "thank" : s);
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
}
