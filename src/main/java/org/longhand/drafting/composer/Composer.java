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
import org.longhand.drafting.DraftRequest;
import org.longhand.drafting.DraftingException;
import org.longhand.drafting.Writer;
import org.longhand.drafting.composer.core.Dice;
import org.longhand.drafting.composer.core.Grammar;
import org.longhand.drafting.composer.core.Languages;
import org.longhand.drafting.composer.core.Plan;
import org.longhand.drafting.composer.core.Traits;
import org.longhand.drafting.composer.core.Weaver;
import org.longhand.drafting.composer.core.Wording;

/**
 * The built-in writer, which needs no model. It orders what was told, turns it into the sender's voice, and sets it in
 * the frames of the occasion. It says nothing that was not told: frames only do what a letter does by being written.
 *
 * <p>An instruction is followed as far as frames can: words for shorter, longer, warmer, plainer, funnier or more
 * formal, in a language that it writes, choose other frames and another length; whatever it says, another draft comes
 * out another way.
 */
public final class Composer implements Writer {

    private static final Pattern PIECE = Pattern.compile("\\S+\\s*");
    private static final int TRIES = 40;

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
        String text = "";
        for (int i = 0; i < (again ? TRIES : 1); i++) {
            String wish = request.instruction() == null ? "" : request.instruction();
            long seed = again ? new Dice(request.seed()).of(wish + i).seed() : request.seed();
            text = compose(request.brief(), request.instruction(), seed);
            if (!text.equals(before)) {
                break;
            }
        }
        return text;
    }

    /**
     * Writes a first letter.
     *
     * @return salutation, paragraphs, closing and signature; the same for the same brief, frames and seed
     * @throws OccasionException when an occasion file cannot be read
     * @throws DraftingException when the composer does not write the brief's language
     */
    public String compose(Brief brief, long seed) {
        return compose(brief, null, seed);
    }

    /** What stands around a letter's body: the first line, and the line above the signature. */
    public record Frame(String salutation, String closing) {}

    /**
     * How a first letter with that seed begins and ends, for a writer who left it out.
     *
     * @return empty where the composer does not write the brief's language, or an occasion file cannot be read
     */
    public Optional<Frame> frame(Brief brief, long seed) {
        Grammar grammar = Languages.grammars().get(PrimarySubtag.of(brief.language()));
        try {
            return grammar == null ? Optional.empty() : Optional.of(frame(brief, wording(brief, null, seed, grammar)));
        } catch (OccasionException e) {
            return Optional.empty();
        }
    }

    private static Frame frame(Brief brief, Wording wording) {
        String given = brief.closing() == null ? "" : brief.closing().strip();
        String closing = given.isEmpty() ? wording.choose("closing").orElse("") : given;
        wording.closesWith(closing);
        return new Frame(wording.choose("salutation").orElse(brief.recipient().calledBy() + ","), closing);
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

    private String compose(Brief brief, String instruction, long seed) {
        Grammar grammar = Languages.grammars().get(PrimarySubtag.of(brief.language()));
        if (grammar == null) {
            throw new DraftingException(
                    DraftingException.Kind.LANGUAGE_UNSUPPORTED,
                    "The built-in composer writes " + listed(languages()) + ", not \"" + brief.language()
                            + "\". Choose one of these languages, or connect a model that writes it.");
        }
        Wording wording = wording(brief, instruction, seed, grammar);
        Plan plan = Plan.of(grammar.read(brief), occasions.of(brief.occasion()).order());
        Frame frame = frame(brief, wording);
        List<String> paragraphs =
                new Weaver(wording, grammar, grammar.acts(brief), plan, Traits.length(brief, instruction)).weave();

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
