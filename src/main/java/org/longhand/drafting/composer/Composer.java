package org.longhand.drafting.composer;

import io.smallrye.mutiny.Multi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.drafting.DraftNote;
import org.longhand.drafting.DraftNotes;
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.Instruction;
import org.longhand.drafting.composer.core.Languages;
import org.longhand.drafting.composer.core.SpeechAct;
import org.longhand.drafting.composer.core.Text;
import org.longhand.drafting.composer.core.ToldFact;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.weave.Dice;
import org.longhand.drafting.composer.weave.Plan;
import org.longhand.drafting.composer.weave.Weaver;
import org.longhand.drafting.composer.weave.Wording;

/**
 * The built-in writer, which needs no model. It orders what was told, turns it into the sender's voice, and sets it in
 * the frames of the occasion. It says nothing that was not told: frames only do what a letter does by being written.
 *
 * <p>An instruction may ask for another length or tone, for something to be left out or to begin with; a third shorter
 * where the facts allow it. What cannot be followed is said in the {@linkplain Writer#notes notes}; whatever an
 * instruction says, another draft comes out another way.
 */
public final class Composer implements Writer {

    private static final Pattern PIECE = Pattern.compile("\\S+\\s*");
    private static final int TRIES = 40;
    private static final int MOST_MISSED = 4;

    private final Occasions occasions;

    public Composer(Occasions occasions) {
        this.occasions = occasions;
    }

    @Override
    public String name() {
        return "composer";
    }

    @Override
    public String way() {
        return "composer";
    }

    /** The languages that the composer writes, as primary subtags; English first, as in the list of the start page. */
    public static Set<String> languages() {
        return Languages.grammars().keySet();
    }

    private static String listed(Set<String> words) {
        return String.join(", ", words).replaceFirst(", (?=[^,]*$)", " and ");
    }

    /**
     * {@inheritDoc} Fails with {@link DraftingException.Kind#LANGUAGE_UNSUPPORTED} for a language it does not write,
     * and with {@link DraftingException.Kind#TEMPLATE_BROKEN} where an occasion file was edited into one it cannot
     * read.
     */
    @Override
    public Multi<String> draft(DraftRequest request) {
        return Multi.createFrom().deferred(() -> {
            List<String> pieces = new ArrayList<>();
            Matcher m = PIECE.matcher(text(request));
            while (m.find()) {
                pieces.add(m.group());
            }
            return Multi.createFrom().iterable(pieces);
        });
    }

    private String text(DraftRequest request) {
        try {
            return compose(request);
        } catch (OccasionException e) {
            throw new DraftingException(
                    DraftingException.Kind.TEMPLATE_BROKEN, "An occasion file cannot be read. " + e.getMessage(), e);
        }
    }

    /** The text for a request; differs from the text before it wherever the frames allow. */
    String compose(DraftRequest request) {
        boolean again = request.previous() != null || request.instruction() != null;
        String before = request.previous() == null ? "" : request.previous().strip();
        Length length =
                Instruction.of(request.instruction(), request.brief()).length().orElse(null);
        String text = "";
        String best = "";
        for (int i = 0; i < (again ? TRIES : 1); i++) {
            String wish = request.instruction() == null ? "" : request.instruction();
            long seed = again ? new Dice(request.seed()).of(wish + i).seed() : request.seed();
            text = compose(request.brief(), request.instruction(), seed, length == Length.SHORT ? i / (TRIES / 3) : 0);
            boolean fits = length == null || before.isEmpty() || fits(text, before, length);
            if (!text.equals(before) && fits) {
                return text;
            }
            boolean better = best.isEmpty()
                    || length == Length.SHORT && words(text) < words(best)
                    || length == Length.LONG && words(text) > words(best);
            best = better && !text.equals(before) ? text : best;
        }
        return best.isEmpty() ? text : best;
    }

    /** Whether a draft is a third shorter than the one before, or longer by a tenth. */
    private static boolean fits(String text, String before, Length length) {
        return length == Length.SHORT
                ? 3 * words(text) <= 2 * words(before)
                : length != Length.LONG || 10 * words(text) >= 11 * words(before);
    }

    private static int words(String text) {
        return Text.words(text).size();
    }

    /** {@inheritDoc} The composer says what of an instruction it could not follow, and what would help. */
    @Override
    public DraftNotes notes(DraftRequest request) {
        if (request.instruction() == null || request.instruction().isBlank()) {
            return DraftNotes.NONE;
        }
        Instruction asked = Instruction.of(request.instruction(), request.brief());
        List<DraftNote> notes = new ArrayList<>();
        asked.missed().stream()
                .distinct()
                .limit(MOST_MISSED)
                .forEach(what -> notes.add(DraftNote.of("not-told", what)));
        if (!asked.understood() && asked.missed().isEmpty()) {
            notes.add(DraftNote.of("not-followed", Text.oneLine(request.instruction())));
        }
        if (request.previous() != null
                && asked.length().isPresent()
                && !fits(compose(request), request.previous(), asked.length().get())) {
            notes.add(DraftNote.of(asked.length().get() == Length.SHORT ? "no-shorter" : "no-longer"));
        }
        return new DraftNotes(notes);
    }

    /**
     * Writes a first letter.
     *
     * @return salutation, paragraphs, closing and signature; the same for the same brief, frames and seed
     * @throws OccasionException when an occasion file cannot be read
     * @throws DraftingException when the composer does not write the brief's language
     */
    public String compose(Brief brief, long seed) {
        return compose(brief, null, seed, 0);
    }

    /**
     * How a first letter with that seed begins and ends, for a writer who left it out.
     *
     * @return empty where the composer does not write the brief's language, or an occasion file cannot be read
     */
    public Optional<OccasionFrame> frame(Brief brief, long seed) {
        Grammar grammar = Languages.grammars().get(PrimarySubtag.of(brief.language()));
        try {
            return Optional.ofNullable(grammar)
                    .map(known -> OccasionFrame.of(brief, wording(brief, null, seed, known)));
        } catch (OccasionException e) {
            return Optional.empty();
        }
    }

    private Wording wording(Brief brief, String instruction, long seed, Grammar grammar) {
        Occasion occasion = occasions.of(brief.occasion());
        Set<String> traits = new TreeSet<>(Traits.of(brief, instruction));
        traits.addAll(grammar.address(brief));
        Map<String, String> known = new HashMap<>(grammar.bond(brief));
        known.put("recipient", brief.recipient().calledBy());
        return new Wording(
                section -> occasions.frames(occasion, grammar.language(), section),
                grammar.lightWords(),
                traits,
                known,
                new Dice(seed));
    }

    /** @param spare from 1 on without words at the end, from 2 on without an opening where it is only a letter */
    private String compose(Brief whole, String instruction, long seed, int spare) {
        Instruction asked = Instruction.of(instruction, whole);
        Brief brief = whole.telling(asked.facts());
        Grammar grammar = Languages.grammars().get(PrimarySubtag.of(brief.language()));
        if (grammar == null) {
            throw new DraftingException(
                    DraftingException.Kind.LANGUAGE_UNSUPPORTED,
                    "The built-in composer writes " + listed(languages()) + ", not \"" + brief.language()
                            + "\". Choose one of these languages, or connect a model that writes it.");
        }
        Occasion occasion = occasions.of(brief.occasion());
        Wording wording = wording(brief, instruction, seed, grammar);
        List<ToldFact> told = grammar.read(brief).stream()
                .map(t -> occasion.name().equals("condolence") ? t.mourned() : t)
                .toList();
        SaidOnce once = new SaidOnce(told, grammar);
        List<SpeechAct> purpose = grammar.acts(brief);
        List<SpeechAct> acts = once.acts(purpose);
        Optional<ToldFact> regretted = once.regretted(purpose);
        Plan plan =
                Plan.of(told, occasion.order(), t -> regretted.map(t::equals).orElseGet(() -> occasion.isEvent(t)));
        plan = spare > 0 ? plan.withFewWords(spare > 1 && occasion.name().equals("letter")) : plan;
        plan = asked.begins() ? plan.beginningWith(told.get(0)) : plan;
        OccasionFrame frame = OccasionFrame.of(brief, wording);
        List<String> paragraphs = new Weaver(wording, grammar, acts, plan, Traits.length(brief, instruction)).weave();

        StringBuilder letter = new StringBuilder(frame.salutation());
        for (int i = 0; i < paragraphs.size(); i++) {
            letter.append("\n\n").append(i == 0 ? grammar.behindSalutation(paragraphs.get(0)) : paragraphs.get(i));
        }
        letter.append("\n\n");
        if (!frame.closing().isEmpty()) {
            letter.append(frame.closing()).append('\n');
        }
        return letter.append(brief.sender().signs()).toString();
    }
}
