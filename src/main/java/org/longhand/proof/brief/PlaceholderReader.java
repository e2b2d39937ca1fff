package org.longhand.proof.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.text.Span;
import org.longhand.proof.brief.BriefPart.Sort;

/**
 * Finds merge fields and other places that were never filled in. A word that may be a true name ("Null") or a true word
 * ("null Ahnung") counts only where it stands as a program writes it.
 */
final class PlaceholderReader {

    /** What a field is called by those who make forms. */
    private static final String FIELD = "(?:(?:first|last|full|middle|given|family|customer|client|recipient|sender"
            + "|nick|your|his|her|their)[ _-]?names?|f_?name|l_?name|name|vorname|nachname|familienname|empf[aä]nger"
            + "|absender|pr[eé]nom|nom|destinataire|nombre|apellidos?|nome|cognome|imi[eę]|nazwisko|anrede|salutation"
            + "|title|date|datum|fecha|data|city|ort|stadt|ville|ciudad|citt[aà]|miasto|address|adresse"
            + "|street|stra(?:ss|ß)e"
            + "|zip|plz|memory|place|detail|details|company|firma|phone|email|age|alter|gift|event|occasion|relation"
            + "|closing|greeting|opening|signature|unterschrift|year|month|day|number|amount|recipient|sender)";

    private static final List<Pattern> EVERYWHERE = List.of(
            Pattern.compile(
                    "\\{\\{[^\\n]{0,80}?\\}\\}?|\\{%[^\\n]{0,80}?%\\}|\\$\\{[^}\\n]{0,60}\\}?|#\\{[^}\\n]{0,60}\\}"),
            Pattern.compile("\\{[!%]?[\\p{L}_][\\p{L}\\p{N}_ .|:-]{0,40}\\}|\\{\\d{1,2}\\}"),
            Pattern.compile(
                    "\\*\\|[^|\\n]{1,40}\\|\\*|<<[^>\\n]{1,60}>>|<%[^>\\n]{0,60}%>|\\[\\[[^\\]\\n]{1,60}\\]\\]"),
            Pattern.compile("%{1,2}[A-Za-z_][\\w.-]{0,40}%{1,2}|%\\d?\\$?s\\b(?!\\p{L})"),
            Pattern.compile("(?iU)<(?:" + FIELD + "|\\p{L}+(?:_\\p{L}+)+|(?:insert|your|my|the) [\\p{L}"
                    + " ]{1,30}|(?:first|last|full)name)>|&lt;[\\w ]{1,40}&gt;"),
            Pattern.compile(
                    "(?iU)[«‹](?:[\\p{L}]+_[\\p{L}_]+|" + FIELD + ")[»›]" + "|[«‹]\\s?[\\p{L}]+_[\\p{L}_]+\\s?[»›]"),
            Pattern.compile("@@\\w+@@|##\\w+##|\\$\\w+\\$|(?<![\\w])__\\w+?__(?![\\w])|::\\w+::"),
            Pattern.compile("#(?:REF|VALUE|NAME|N/A|NULL|DIV/0)[!?]?(?![\\p{L}])|\\[object Object\\]"),
            Pattern.compile("_{3,}|(?<=\\s|^)(?:_ ){2,}_?"),
            Pattern.compile("(?i)\\blorem ipsum\\b[^.!?\\n]*"),
            Pattern.compile("(?<=^|\\s)\\?{2,}(?=[\\s.,;]|$)"),
            Pattern.compile("(?<![\\p{L}\\d/])(?:N/A|n/a|NaN|TBD|TBA|TBC|FIXME)(?![\\p{L}\\d/])"),
            Pattern.compile("(?<![\\p{L}\\d])(?:DD|TT|JJ|GG)[./-](?:MM)[./-](?:YYYY|JJJJ|AAAA|RRRR)(?![\\p{L}\\d])"
                    + "|(?<![\\p{L}\\d])(?:YYYY|JJJJ|AAAA)-MM-(?:DD|TT|JJ)(?![\\p{L}\\d])"
                    + "|\\b0{1,2}[./-]0{1,2}[./-]0{2,4}\\b"),
            Pattern.compile("(?iU)\\b(?:insert|add|enter|fill in) (?:\\w+ ){0,3}here\\b"
                    + "|\\binsert (?:your |the )?(?:name|date|place|memory|detail)s?\\b"
                    + "|\\b(?:ihr|dein) name hier\\b|\\bname (?:hier )?einf[uü]gen\\b|\\bvotre nom ici\\b"
                    + "|\\b(?:su|tu) nombre aqu[ií]\\b|\\bil tuo nome qui\\b|\\btwoje imi[eę] tutaj\\b"
                    + "|\\bbitte (?:hier )?(?:ausf[uü]llen|eintragen)\\b|\\b[aà] compl[eé]ter\\b"));

    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]\\n]{1,60})\\]");
    /** What people put into brackets themselves. */
    private static final Pattern NOTE = Pattern.compile("(?U)sic|\\d+|\\p{L}+(?:ing|end|ant|ando|endo|ąc)"
            + "|laugh(?:s|ter)|smiles?"
            + "|rires?|risas?|risate|lacht|śmiech|(?:the|my|your|our|der|die|das|meine?|deine?|le|la|les|el"
            + "|il|lo) \\p{L}+");

    private static final Pattern A_FIELD = Pattern.compile("(?iU).*\\b" + FIELD + "\\b.*");
    private static final Pattern WHOLLY =
            Pattern.compile("(?i)\\W*(?:null|undefined|nan|none|n/?a|nil|tb[dac]|todo|xxx+"
                    + "|fixme|unknown|unbekannt|inconnu|desconocido|sconosciuto|nieznany|string|value"
                    + "|placeholder|platzhalter"
                    + "|\\?+|-+|\\.{2,}|…|(?:null|undefined)\\s+(?:null|undefined)|first ?last|" + FIELD + ")\\W*");
    private static final Pattern MACHINE_WORD =
            Pattern.compile("(?<![\\p{L}\\d'’-])(?:null|undefined)(?![\\p{L}\\d-])");
    private static final Pattern CAPITAL_NULL =
            Pattern.compile("(?<![\\p{L}\\d'’-])(?:NULL|UNDEFINED)(?![\\p{L}\\d-])");
    private static final Pattern NULL_IS_SAID =
            Pattern.compile("(?i)null (?:and void|und nichtig|hypothesis|pointer|value|points?)\\b.*");
    private static final Pattern TODO =
            Pattern.compile("(?<![\\p{L}\\d])TODO(?![\\p{L}\\d])|(?<![\\p{L}\\d])[Tt]o-?[Dd]o:");
    private static final Pattern XXX = Pattern.compile("(?<![\\p{L}\\d])X{3,}(?![\\p{L}\\d])");
    /** Thirty. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iU).*\\b(?:bowl|chapter|kapitel|chapitre|cap[ií]tulo|part|teil"
                    + "|volume|volumen|band|psalm|wrestlemania|number|no\\.|nr\\.|louis|century|si[eè]cle"
                    + "|siglo)\\s+$");

    private static final Pattern IDENTIFIER = Pattern.compile(
            "(?iU)\\b[a-z]{1,20}_(?:[a-z]{1,20}_?)+\\b|\\b(?:first|last|full|middle|given|family)[ -]?name\\b");

    private PlaceholderReader() {}

    /** @param language of the letter: in German "null" is a number */
    static List<BriefRemark> read(BriefPart part, String language) {
        List<Span> found = new ArrayList<>();
        String text = part.text();
        if (part.sort() != Sort.FACT && WHOLLY.matcher(text).matches() && !isTrueName(part)) {
            found.add(new Span(0, text.length()));
        }
        EVERYWHERE.forEach(pattern -> all(found, pattern, text));
        brackets(found, text);
        words(found, part, language);
        if (part.sort() == Sort.FACT || part.sort() == Sort.GUIDANCE) {
            found.addAll(HoleReader.read(text));
        }
        return found.stream()
                .sorted(Comparator.comparing(Span::start).thenComparing(s -> -s.end()))
                .reduce(new ArrayList<>(), PlaceholderReader::apart, (a, b) -> a)
                .stream()
                .map(span ->
                        BriefRemark.of(part, span, BriefRemarkKind.PLACEHOLDER, reason(span.of(text)), span.of(text)))
                .toList();
    }

    private static String reason(String words) {
        return words.matches("[.…\\s\\[\\]]+") ? "hole" : "placeholder";
    }

    private static ArrayList<Span> apart(ArrayList<Span> spans, Span next) {
        if (spans.isEmpty() || spans.get(spans.size() - 1).end() <= next.start()) {
            spans.add(next);
        }
        return spans;
    }

    private static void all(List<Span> found, Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            found.add(new Span(m.start(), m.end()));
        }
    }

    /** "[Your Name]", and not "[sic]" or "[laughing]". */
    private static void brackets(List<Span> found, String text) {
        Matcher m = BRACKETS.matcher(text);
        while (m.find()) {
            String inside = m.group(1).strip();
            boolean dots = inside.matches("[.…]+");
            if (dots
                    || !NOTE.matcher(inside).matches()
                    || A_FIELD.matcher(inside).matches()) {
                found.add(new Span(m.start(), m.end()));
            }
        }
    }

    private static void words(List<Span> found, BriefPart part, String language) {
        String text = part.text();
        boolean name = part.sort() == Sort.NAME || part.sort() == Sort.ADDRESS;
        Matcher m = MACHINE_WORD.matcher(text);
        while (m.find()) {
            boolean number = language.startsWith("de") && !name && m.group().equals("null");
            boolean said = NULL_IS_SAID.matcher(text.substring(m.start())).matches()
                    || text.substring(0, m.start()).matches("(?is).*\\b(?:is|are|was|feel|felt|rendered|declared) $")
                            && m.group().equals("undefined");
            if (!number && !said) {
                found.add(new Span(m.start(), m.end()));
            }
        }
        if (!isLoud(text)) {
            all(found, CAPITAL_NULL, text);
        }
        // In Spanish it is a word, and in a text that is all in capitals it may be.
        if (!isLoud(text) && !language.startsWith("es") || text.contains("TODO:")) {
            all(found, TODO, text);
        }
        m = XXX.matcher(text);
        while (m.find()) {
            boolean kisses = part.sort() == Sort.CLOSING
                    || part.sort() == Sort.NAME
                            && m.start() > 0
                            && text.startsWith(" ", m.start() - 1)
                            && m.end() == text.length()
                            && part.field().equals("sender.signs");
            if (!kisses && !COUNTED.matcher(text.substring(0, m.start())).matches()) {
                found.add(new Span(m.start(), m.end()));
            }
        }
        if (name) {
            all(found, IDENTIFIER, text);
        }
    }

    /** All in capitals: then a word in capitals says nothing. */
    private static boolean isLoud(String text) {
        String others = text.replaceAll("(?:NULL|UNDEFINED|TODO)", "").replaceAll("[^\\p{L}]", "");
        return !others.isEmpty() && others.equals(others.toUpperCase(java.util.Locale.ROOT));
    }

    /** Somebody may be called Null, Todo, Nan or Na; nobody is called n/a, and no name begins small. */
    private static boolean isTrueName(BriefPart part) {
        boolean called = part.field().equals("sender.signs") || part.field().equals("recipient.calledBy");
        return part.sort() == Sort.NAME
                        && called
                        && part.text().strip().matches("Nan|Na|Null|Todo|Nil|Nom|Date|Data|Day")
                || part.sort() == Sort.CLOSING && part.text().matches("(?i)\\W*x+\\W*")
                || part.sort() == Sort.GUIDANCE
                        && part.text().strip().matches("(?iU)" + FIELD + "|unknown|unbekannt" + "|-+|string|value");
    }
}
