package org.longhand.proof.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.people.Fact;
import org.longhand.proof.Checker;
import org.longhand.proof.Reading;
import org.longhand.proof.Reason;
import org.longhand.proof.Remark;
import org.longhand.proof.RemarkKind;
import org.longhand.proof.text.Fold;
import org.longhand.proof.text.Tokens;
import org.longhand.proof.text.Tokens.Span;

/**
 * Who speaks: a machine that talks about its letter, or a sender who claims what the other person did. The second is seen in
 * English only, where who did it stands before the verb and to whom after it.
 */
public final class Speaker implements Checker {

    private static final Pattern MACHINE = Pattern.compile("(?i)\\bas an? (?:ai|artificial intelligence|language model|assistant)\\b"
            + "|\\bI(?:['’]m| am) an? (?:ai|language model|virtual assistant|assistant)\\b"
            + "|\\bhere(?:['’]s| is) (?:a|the|your|my) (?:draft|letter|revised|version|sample)\\b"
            + "|^(?:sure|certainly|of course)[,!.]? (?:here|I can|I['’]d)\\b|\\bI hope this (?:draft|letter) (?:meets|captures|helps)\\b"
            + "|\\blet me know if you(?:['’]d| would) like (?:me to|any) (?:change|adjust|revis|edit)\\w*"
            + "|\\bals (?:KI|Sprachmodell|künstliche Intelligenz)\\b|\\bhier ist (?:ein|der|Ihr|dein) (?:Brief|Entwurf)\\b"
            + "|\\ben tant qu['’](?:IA|assistant|intelligence artificielle)\\b|\\bvoici (?:la|une|votre) (?:lettre|version)\\b"
            + "|\\bcomo (?:IA|asistente|modelo de lenguaje)\\b|\\baquí (?:está|tiene|tienes) (?:la|una|tu|su) (?:carta|versión)\\b"
            + "|\\bcome (?:IA|assistente|modello linguistico)\\b|\\becco (?:la|una) (?:lettera|bozza)\\b"
            + "|\\bjako (?:AI|sztuczna inteligencja|model językowy|asystent)\\b|\\boto (?:list|szkic)\\b", Pattern.MULTILINE);

    private static final Pattern DEED = Pattern.compile(
            "(?i)\\b(I|you|he|she)\\s+(?:(?:have|had|has|always|once|also|really|even|never|still)\\s+){0,2}(\\p{L}{3,})\\s+"
                    + "(?:to\\s+|for\\s+|with\\s+)?(me|you|him|her)\\b");

    private enum Who {
        SENDER, RECIPIENT
    }

    private record Deed(Who who, String verb, Who whom) {

        Deed swapped() {
            return new Deed(whom, verb, who);
        }
    }

    @Override
    public List<Remark> read(Reading reading) {
        List<Remark> remarks = new ArrayList<>();
        Matcher m = MACHINE.matcher(reading.text());
        while (m.find()) {
            remarks.add(Remark.on(RemarkKind.WRONG_SPEAKER, reading.text(), m.start(), m.end(),
                    Reason.of("wrong-speaker.machine", reading.brief().sender().name())));
        }
        if (reading.words().language().equals("en")) {
            swapped(reading, remarks);
        }
        return remarks;
    }

    private static void swapped(Reading reading, List<Remark> remarks) {
        Set<Deed> told = new HashSet<>();
        for (Fact fact : reading.brief().facts()) {
            told.addAll(deeds(fact.text()));
        }
        for (Span sentence : Tokens.sentences(reading.text())) {
            for (Deed deed : deeds(sentence.in(reading.text()))) {
                if (!told.contains(deed) && told.contains(deed.swapped())) {
                    remarks.add(Remark.on(RemarkKind.WRONG_SPEAKER, reading.text(), sentence.start(), sentence.end(),
                            Reason.of("wrong-speaker.swapped", teller(reading, deed.swapped()).orElseThrow())));
                }
            }
        }
    }

    private static Optional<String> teller(Reading reading, Deed deed) {
        return reading.brief().facts().stream().map(Fact::text).filter(text -> deeds(text).contains(deed)).findFirst();
    }

    private static Set<Deed> deeds(String text) {
        Set<Deed> deeds = new HashSet<>();
        Matcher m = DEED.matcher(text);
        while (m.find()) {
            Who who = who(m.group(1));
            Who whom = who(m.group(3));
            if (who != whom) {
                deeds.add(new Deed(who, Fold.stem(m.group(2)), whom));
            }
        }
        return deeds;
    }

    private static Who who(String pronoun) {
        return pronoun.equalsIgnoreCase("I") || pronoun.equalsIgnoreCase("me") ? Who.SENDER : Who.RECIPIENT;
    }
}
