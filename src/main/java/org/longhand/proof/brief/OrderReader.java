package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.proof.brief.BriefPart.Sort;
import org.longhand.proof.text.Sentences;

/** Finds what tells the program what to do, where a fact should stand. "Write to me soon" is said to the recipient. */
final class OrderReader {

    /** Meant for a model, wherever it stands. */
    private static final Pattern TO_THE_MODEL =
            Pattern.compile("(?iU)\\b(?:ignore|disregard|forget|override)\\b[^.!?]{0,30}"
                    + "\\b(?:instructions?|prompts?|everything above|guidelines|(?:above|previous|prior"
                    + "|earlier|these|your) rules)\\b|\\bsystem prompt\\b|\\byou are (?:now )?"
                    + "(?:an? )?(?:ai|language model|helpful assistant|chatgpt|assistant)\\b|\\bas an ai\\b"
                    + "|\\b(?:ignorier|vergiss|missachte)\\w*\\b[^.!?]{0,30}\\b(?:anweisung|anleitung"
                    + "|prompt|regeln)\\w*"
                    + "|\\bignore[zr]?\\b[^.!?]{0,30}\\b(?:instructions|consignes)\\b|\\b(?:ignora|olvida"
                    + "|dimentica)\\b[^.!?]{0,30}\\b(?:instrucciones|istruzioni)\\b|\\b(?:zignoruj"
                    + "|zapomnij)\\b[^.!?]{0,30}\\b(?:instrukcj|polece)\\w*"
                    + "|\\b(?:output|print|return) only\\b|\\brespond (?:only )?(?:in|with)\\b");

    private static final String SAY =
            "(?:and |also |then |please |kindly |but |bitte |und |auch |s'il te plaît,? |por favor,? "
                    + "|per favore,? |proszę,? )*";
    /** At the beginning of a sentence. */
    private static final Pattern ORDER = Pattern.compile("(?iU)" + SAY + "(?:"
            + "act as (?:an? |if )|pretend (?:to be|you are) |write (?:it|this|the (?:letter|text|whole)"
            + "|an? (?:\\p{L}+ )?(?:letter|poem|text|note|paragraph|joke|line)"
            + "|in (?:the style|a|an|plain|simple|verse|rhyme|english|german|french|\\p{L}+ style)"
            + "|like|as (?:if|a|an)"
            + "|about|something|everything|in \\p{Lu}\\p{L}+|(?:no more|at most|about|fewer|less) )"
            + "|make (?:it|this|the (?:letter|text|tone)|everything)(?: sound| feel| read| a(?: bit"
            + "| little)?| as| more"
            + "| less| very| really)* (?:funn|short|long|formal|informal|casual|warm|sad|romantic"
            + "|poetic|rhym|person|sound|light|cheer|sincere|heartfelt|emotional|polite|nice|beautiful|simpl|plain"
            + "|profession|serious|sarcast|humo|witty|sweet|brief|concise|tear|cry)"
            + "|mention (?:that|how|the|her|his|my|our|your|also|something|it|when|why|\\p{Lu})"
            + "|include (?:a|an|the|some|my|our"
            + "|something)|use (?:a|an|the|no|plain|simple|formal|informal|more|less|many|short"
            + "|long|british|american)\\b"
            + "[^.!?]*\\b(?:tone|style|words?|language|sentences?|spelling|humou?r|metaphors?|emojis?|quotes?)"
            + "|keep (?:it|the letter|this) (?:short|brief|light|simple|formal|under|to|below|casual|funny|warm)"
            + "|(?:do not|don't|never|avoid|stop) (?:mention(?! it\\b)|say(?:ing)? anything|write"
            + "|writing|us(?:e|ing)|includ|mentioning)"
            + "|(?:end|begin|start|open|close|finish) (?:it |the letter )?with (?:a|an|the|\"|“|some)"
            + "|(?:quote|add|insert) (?:a|an|the|some|shakespeare|\\p{L}+'s)\\b[^.!?]*\\b(?:joke"
            + "|quote|poem|line|verse|paragraph|sentence|p\\.?s\\.?|postscript|pun|rhyme)|sound (?:like|more|less) "
            + "|translate (?:it|this|the)"
            + "|schreib(?:e|en sie)? (?:es|ihn|das|den brief|den text|einen? (?:\\p{L}+ )?(?:brief|text|gedicht)"
            + "|im stil|in (?:einem|der|reimen|versen)|so,? |wie |etwas|über|möglichst|nicht|bitte|kurz|lustig|auf)"
            + "|erwähne? |erwähnen sie |mach(?:e|en sie)? (?:es|ihn|den brief|das|den ton) (?:bitte"
            + " |etwas |ein bisschen |mal )*"
            + "(?:lustig|kurz|kürzer|länger|lang|witzig|förmlich|herzlich|wärmer|persönlich|formell"
            + "|romantisch|traurig)"
            + "|verwende |benutze? |halte? (?:es|ihn|den brief|dich) (?:kurz|locker|förmlich)|füge?"
            + " [^.!?]* (?:ein|hinzu)\\b"
            + "|(?:écris|écrivez|rédige[zr]?) (?:la |une? |dans |en |sur |comme |quelque|cette )"
            + "|mentionnez? |fais(?: en sorte| une"
            + "| court| drôle)|rends?(?:-| )(?:le|la) |utilise[zr]? |ajoute[zr]? (?:une?|la|le) "
            + "|escrib[ea] (?:la |una? |en |sobre |como |algo|esta )|mencion[ae] |hazlo |haz (?:la"
            + "|que|una) |us[ae] (?:un|una|palabras)|incluy[ea] |añad[ea] (?:un|una|la) "
            + "|scrivi (?:la |una? |in |su |come |qualcosa|questa )|menziona |rendi(?:la|lo)? |usa"
            + " (?:un|uno|una|parole) |includi "
            + "|aggiungi (?:un|una|la) |napisz (?:list|to|w |o |jak|coś|ten|wiersz)|wspomnij |użyj "
            + "|dodaj |zrób (?:to|z tego|go) )");

    private OrderReader() {}

    static List<BriefRemark> read(BriefPart part) {
        List<BriefRemark> found = new ArrayList<>();
        Matcher model = TO_THE_MODEL.matcher(part.text());
        while (model.find()) {
            found.add(BriefRemark.of(
                    part, new Span(model.start(), model.end()), BriefRemarkKind.ORDER, "order", model.group()));
        }
        if (part.sort() == Sort.FACT && found.isEmpty()) {
            for (Span sentence : Sentences.of(part.text())) {
                Matcher m = ORDER.matcher(part.text()).region(sentence.start(), sentence.end());
                if (m.lookingAt()) {
                    found.add(BriefRemark.of(
                            part,
                            sentence,
                            BriefRemarkKind.ORDER,
                            "order",
                            sentence.of(part.text()).strip()));
                }
            }
        }
        return found;
    }
}
