package org.longhand.letter.review;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The small words by which clauses hang together in a language, in lower case.
 *
 * @param joins put clauses of one rank side by side: and, but
 * @param depends begin a clause that needs another one: because, when
 * @param relates begin a clause about a word before them, where a comma parts it: who, which
 * @param completes begin a clause without which the one before says nothing: that, whether
 * @param subjects pronouns that may be a clause's subject
 * @param starts other words with which a clause with a subject of its own may begin
 * @param preposes words that a place, a time or a manner may begin with
 * @param needsSubject whether a clause without a subject is none
 * @param turns whether the verb stands before the subject where another part stands first
 */
record ClauseWords(
        Set<String> joins,
        Set<String> depends,
        Set<String> relates,
        Set<String> completes,
        Set<String> subjects,
        Set<String> starts,
        Set<String> preposes,
        boolean needsSubject,
        boolean turns) {

    private static final Map<String, ClauseWords> ALL = Map.of(
            "en",
            new ClauseWords(
                    words("and but or so yet nor"),
                    words("because although though while whereas unless when whenever if since until before after as "
                            + "once where"),
                    words("who which whose whom where when"),
                    words("that whether how what why if"),
                    words("i you he she it we they"),
                    words("the a an my your his her its our their this these those that there here then now later "
                            + "today yesterday afterwards everyone everybody nobody somebody someone all both one"),
                    words("in on at by with without under over for from to into near behind beside during through "
                            + "across around along between among before after until since about of like"),
                    true,
                    false),
            "de",
            new ClauseWords(
                    words("und aber oder denn sondern doch"),
                    words("weil obwohl während wenn als nachdem bevor ehe bis sobald solange seit seitdem damit falls "
                            + "da indem sooft obgleich wo"),
                    words("der die das den dem dessen deren denen welcher welche welches welchen welchem was wer"),
                    words("dass daß ob wie warum weshalb wann wohin woher"),
                    words("ich du er sie es wir ihr man"),
                    words("der die das ein eine mein meine dein deine sein seine ihr ihre unser unsere euer eure "
                            + "dieser diese dieses dort da dann danach später heute gestern jetzt alle beide "
                            + "jeder niemand jemand"),
                    words("in im an am auf aus bei beim mit ohne unter über für von vom zu zum zur nach neben hinter "
                            + "vor zwischen durch um gegen seit während trotz wegen"),
                    true,
                    true),
            "fr",
            new ClauseWords(
                    words("et mais ou donc car puis"),
                    words("quand lorsque lorsqu parce puisque puisqu comme si pendant tandis quoique bien afin pour "
                            + "avant après depuis dès"),
                    words("qui dont où lequel laquelle lesquels que qu"),
                    words("que qu si comment pourquoi quand"),
                    words("je j tu il elle on nous vous ils elles ce c ça"),
                    words("le la les l un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs cet "
                            + "cette ces ensuite alors après puis hier maintenant tout tous personne"),
                    words("dans en sur sous avec sans pour par chez à au aux de du des près pendant depuis vers contre "
                            + "entre derrière devant"),
                    true,
                    false),
            "es",
            new ClauseWords(
                    words("y e pero o u ni sino"),
                    words("porque aunque cuando mientras si como pues desde hasta antes después donde"),
                    words("quien quienes que cuyo cuya donde cual cuales"),
                    words("que si cómo qué por cuándo"),
                    words("yo tú él ella usted nosotros nosotras ellos ellas ustedes"),
                    words("el la los las un una mi mis tu tus su sus nuestro nuestra luego después entonces ayer"),
                    words("en con sin por para de del a al desde hasta entre sobre bajo hacia contra durante tras"),
                    false,
                    false),
            "it",
            new ClauseWords(
                    words("e ed ma o oppure però"),
                    words("perché sebbene benché quando mentre se come poiché siccome dopo prima finché dove"),
                    words("che cui quale quali dove"),
                    words("che se come cosa perché quando"),
                    words("io tu lui lei noi voi loro"),
                    words("il lo la i gli le un uno una mio mia tuo tua suo sua nostro nostra poi dopo allora ieri"),
                    words("in con senza per da dal dalla di del della a al alla su sul sulla tra fra sotto sopra verso "
                            + "contro durante nel nella nei"),
                    false,
                    false),
            "pl",
            new ClauseWords(
                    words("i a ale lub albo oraz lecz więc"),
                    words("bo ponieważ gdy kiedy chociaż choć jeśli jeżeli zanim dopóki odkąd podczas aż gdyż skoro "
                            + "gdzie"),
                    words("który która które którzy których któremu którą którym co kto gdzie"),
                    words("że żeby czy jak dlaczego"),
                    words("ja ty on ona ono my wy oni one"),
                    words("mój moja moje twój twoja twoje nasz nasza ten ta to potem później wtedy wczoraj"),
                    words("w we na z ze do od po przed przez dla bez nad pod przy o u za między wśród podczas"),
                    false,
                    false));

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** For a BCP 47 tag; English where there are none. */
    static ClauseWords of(String tag) {
        String primary = tag == null ? "en" : Locale.forLanguageTag(tag).getLanguage();
        return ALL.getOrDefault(primary, ALL.get("en"));
    }

    /** Whether a clause that begins with this word hangs on another one. */
    boolean hangs(String word) {
        return depends.contains(word) || completes.contains(word);
    }
}
