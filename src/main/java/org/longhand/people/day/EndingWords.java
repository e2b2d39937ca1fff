package org.longhand.people.day;

import java.util.regex.Pattern;

/** How a death, a widow and the end of a marriage are told in the six languages; of folded texts. */
final class EndingWords {

    /** Stands before the one who died: "my late husband". */
    static final Pattern LATE = Pattern.compile(
            "late|deceased|departed|verstorben\\w*|selig\\w*|defunte?|feue?|difunt[oa]|finad[oa]|defunt[oa]"
                    + "|compiant[oa]|zmarl(a|y|ego|ej|emu|ym)");

    private static final Pattern LATE_PHRASE =
            words("(?<=\\b(?:the|my|our|your|his|her|their) )late(?= \\p{L})|deceased(?= \\p{L})|dearly departed"
                    + "|verstorbene\\w*|defunte?(?= \\p{L})|feue?(?= (mon|ma|ton|ta|son|sa|notre|votre|le|la)\\b)"
                    + "|difunt[oa](?= \\p{L})|compiant[oa]|defunt[oa](?= \\p{L})|zmarl(y|a|ego|ej|emu|ym)(?= (maz|zon"
                    + "|ojc|matk|tat|mam|brat|siostr|dziad|babc)\\p{L}*)|swietej pamieci");

    /** Behind the one who died, or before where the verb comes first. */
    static final Pattern DIED =
            words("died|has died|passed away|passed on|passed peacefully|passed(?= in (his|her) sleep)"
                    + "|(is|are|was|were|been) dead|(was|were) killed|lost (his|her) life|no longer (with"
                    + " us|alive|here|lives)"
                    + "|(has|have) left us|left us|slipped away|took (his|her) own life|did not survive"
                    + "|didn't survive"
                    + "|rests? in peace|(is|was|were) buried|departed this life|drowned|is no more|went to heaven"
                    + "|gestorben|starb|verstorben|verstarb|(ist|sind|war) tot|nicht mehr (da|bei uns|unter"
                    + " uns|am leben)"
                    + "|lebt nicht mehr|von uns gegangen|heimgegangen|entschlafen|(friedlich|fur immer) eingeschlafen"
                    + "|ums leben gekommen|uns verlassen|beerdigt|begraben|beigesetzt|umgekommen"
                    + "|(est|sont|etait|es) mort(e|s|es)?|mort(e|s|es)? (en|le|il y a|depuis|dans)"
                    + "|decedee?s?|deceda|mourut"
                    + "|nous (a|ont|avait) quitt\\w+|n'est plus|(est|a|ont) disparue?s?|disparue?s? (en|le)"
                    + "|s'est etein\\w+|parti(e)? trop tot|est enterree?|est au ciel"
                    + "|murio|murieron|fallecio|fallecieron|(ha|han|habia) (muerto|fallecido)|(esta|estan)"
                    + " muert[oa]s?"
                    + "|fallecid[oa]s?|nos dejo|nos ha dejado|ya no esta|descanse en paz|q\\.?e\\.?p\\.?d"
                    + "|(e|sono|era) mort[oaie]|mort[oa] (nel|il|a|in)|(e|sono) mancat[oaie]|mancat[oa]"
                    + "|venut[oa] a mancare"
                    + "|(e|sono) scompars[oaie]|scompars[oa]|ci ha(nno)? lasciat[oaie]|se n'e andat[oa]|decedut[oa]"
                    + "|non c'e piu|si e spent[oa]|mori"
                    + "|zmarl(a|i|y)?|umarl(a|i|y)?|odszedl|odeszla|nie zyje|nie zyja|zginal|zginela|nie ma"
                    + " (go|jej)? ?juz"
                    + "|pochowan\\w+|s\\.p");

    /** Before the one who died, where the languages say it so. */
    static final Pattern LOST = words("(i|we|you|they|he|she|i've|we've|having|after|since|has|have|had) (just )?"
            + "(lost|losing|lose|buried|bury|burying)|said goodbye to|mourn\\w*|grieving for|in (loving )?memory of"
            + "|rip|r\\.i\\.p\\.?|zum gedenken an|in gedenken an|trauern um|trauer um"
            + "|(ai|as|a|avons|avez|ont|avait) (perdu|enterre)|a la memoire de|perdi(mos|o|ste|eron)? a"
            + "|enterr(amos|e|aron) a|hemos perdido a|en memoria de"
            + "|(ho|hai|ha|abbiamo|avete|hanno) (perso|seppellito|perduto)|in memoria di"
            + "|stracil\\w*|pochowal\\w*|pozegnal\\w*|pamieci");
    /** Before the verb, in German. */
    static final Pattern LOST_BEFORE = words("(?<=\\b(?:hat|habe|haben|hast|habt|hatte|hatten)\\b.{1,60})(verloren"
            + "|beerdigt|begraben)|verloren (hat|habe|haben|hast|hatte)");

    /** "Tom's funeral", "la mort de papa". */
    static final Pattern DEATH = words("death|passing|funeral|burial|memorial service|wake|grave|ashes|obituary"
            + "|tod(es)?|todestag|beerdigung|begrabnis|trauerfeier|beisetzung|grab|urne"
            + "|mort|deces|enterrement|obseques|funerailles|disparition|tombe|cendres"
            + "|muerte|fallecimiento|funeral|entierro|tumba|cenizas"
            + "|morte|scomparsa|funerale|funerali|tomba|smierc|smierci|pogrzeb\\w*|grob|grobie|grobu");

    static final Pattern WIDOW = words("widow(ed|er)?|witwer?|verwitwet|veuve|veuf|viud[oa]|enviud\\w+|vedov[oa]"
            + "|wdow(a|y|e|iec|ca|cem)|owdowi\\w+");

    static final Pattern PARTED = words("divorc(e|ed|es|ing)(?! (lawyer|papers for|attorney|court))|split up|broke up"
            + "|broken up|splitting up|separated(?! (by|at|the|from the))|are separated|separation|parted ways"
            + "|no longer (married|together)|marriage (ended|was annulled|broke|is over)|annulled|left each other"
            + "|once married|used to be married|were married until|formerly married"
            + "|geschieden\\w*|scheidung\\w*|getrennt(?! (durch|von))|trennung|auseinandergegangen"
            + "|auseinandergelebt|nicht mehr (verheiratet|zusammen)|trennten|scheiden (lassen|lasse)"
            + "|divorce[er]?(e?s)?|divorcons|separe(e?s)?(?! (par|de))|(ne sommes|n'etes|ne sont) plus (maries"
            + "|ensemble)|rompu"
            + "|divorciamos|divorciaron|divorciad[oa]s?|divorcio|separamos|separaron|separad[oa]s(?! por)"
            + "|ya no est(amos|ais|an) (casados|juntos)"
            + "|divorziat[oaie]|divorzio|separat[ie](?! d)|separazione|separarono|(siamo|sono) lasciati"
            + "|non stiamo piu insieme|non siamo piu (sposati|insieme)"
            + "|rozwod\\w*|rozwiedli\\w*|rozwiedzen\\w*|rozwiodl\\w*|rozstali\\w*|rozstanie|separacj\\w*"
            + "|nie jestesmy juz (razem|malzenstwem)");

    /** Somebody's former husband or wife. */
    static final Pattern FORMER = words("ex|ex[- ]?(husband|wife|partner)|former (husband|wife|partner)|ex[- ]?mann"
            + "|ex[- ]?frau|ehemalig\\w+ (mann|frau)|geschieden\\w+ (mann|frau)|ex[- ]?mari|ex[- ]?femme"
            + "|ex[- ]?epou(x|se)|ancien(ne)? (mari|femme)|ex[- ]?marido|ex[- ]?mujer|ex[- ]?espos[oa]|ex[- ]?marito"
            + "|ex[- ]?moglie|byl(a|ej) zon\\w+|byl(y|ego) m\\w+|ex[- ]?maz|ex[- ]?zona");

    /** What stands near takes it back: "nearly died", "never divorced", "if he died". */
    static final Pattern NOT = words("not|never|nearly|almost|n't|isn't|aren't|wasn't|haven't|hasn't"
            + "|weren't|didn't|if"
            + "|would|could|might|thought|feared|afraid|dreamt|dreamed|nicht|nie|niemals|fast|beinahe|ware|hatte fast"
            + "|wenn|angst|getraumt|pas|jamais|failli|presque|si|aurait|no|nunca|casi|habria|non|quasi|avrebbe"
            + "|nie|nigdy|prawie|omal|o malo|gdyby");

    /** Whether a text may say any of it. */
    static boolean tells(String folded) {
        return folded.indexOf('†') >= 0
                || java.util.stream.Stream.of(LATE_PHRASE, DIED, LOST, LOST_BEFORE, DEATH, WIDOW, PARTED, FORMER)
                        .anyMatch(p -> p.matcher(folded).find());
    }

    static Pattern latePhrase() {
        return LATE_PHRASE;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])");
    }

    private EndingWords() {}
}
