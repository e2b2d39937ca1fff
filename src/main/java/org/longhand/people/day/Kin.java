package org.longhand.people.day;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words for kin in the six languages, each as one word of ours: {@code dad}, {@code Vater} and {@code taty} are
 * {@code father}.
 */
final class Kin {

    /**
     * Our word, then those of the languages, folded. After a bar, those that are kin only where they are somebody's.
     */
    private static final List<String> LINES = List.of(
            "father dad daddy father papa pop pops vater vati vaters papas pere padre babbo ojciec ojca ojcu ojcem"
                    + " tata taty tacie tate tato tatus tatusia",
            "mother mum mummy mom mommy mam mama mamma mother mutter mutti mere maman madre matka matki matce matke"
                    + " mamy mame",
            "parents parents eltern genitori rodzice rodzicow | padres",
            "grandfather grandpa granddad grandad grandfather gramps grandpapa opa opas grossvater"
                    + " großvater grand-pere"
                    + " papi papy abuelo abuelito nonno dziadek dziadka dziadkowi dziadkiem dziadku dziadzio",
            "grandmother grandma granny gran nana grandmother oma omas grossmutter großmutter grand-mere mamie abuela"
                    + " abuelita nonna babcia babci babcie babciu",
            "grandparents grandparents großeltern grosseltern grands-parents abuelos nonni dziadkowie dziadkow",
            "husband husband hubby ehemann marido marito | mann mannes mari epoux esposo maz meza mezem mezowi sposo",
            "wife wife ehefrau moglie | frau femme epouse esposa mujer zona zony zonie zone sposa",
            "partner lebensgefahrte lebensgefahrtin | partner partnerin compagnon compagne pareja compagno compagna"
                    + " partnerka companero companera",
            "brother brother bruder hermano fratello | frere brat brata bratu bratem bruders",
            "sister sister schwester hermana sorella siostra siostry siostrze siostre | soeur sœur",
            "son sohn figlio syn syna synowi | son fils hijo sohnes",
            "daughter daughter tochter figlia corka corki corce corke | fille hija",
            "uncle uncle onkel oncle tio wujek wujka wujkowi | zio",
            "aunt aunt auntie tante ciocia cioci ciotka ciotki tia | zia",
            "cousin cousin cousine kuzyn kuzyna kuzynka kuzynki | vetter primo prima cugino cugina",
            "grandson grandson enkel nieto wnuk wnuka | petit-fils nipote",
            "granddaughter granddaughter enkelin nieta wnuczka wnuczki | petite-fille",
            "father-in-law father-in-law schwiegervater beau-pere suegro suocero tesc tescia",
            "mother-in-law mother-in-law schwiegermutter belle-mere suegra suocera tesciowa tesciowej",
            "stepfather stepfather stepdad stiefvater padrastro patrigno ojczym",
            "stepmother stepmother stepmum stepmom stiefmutter madrastra matrigna macocha",
            "great-grandfather great-grandfather urgrossvater urgroßvater arriere-grand-pere bisabuelo bisnonno"
                    + " pradziadek",
            "great-grandmother great-grandmother urgrossmutter urgroßmutter arriere-grand-mere bisabuela bisnonna"
                    + " prababcia",
            "friend | friend freund freundin ami amie amigo amiga amico amica przyjaciel przyjaciela przyjaciolka",
            "dog | dog hund chien perro cane pies psa",
            "cat | cat katze kater chat gato gatta gatto kot kota kotka");

    private static final Map<String, String> WORDS = new HashMap<>();
    private static final Set<String> OWNED = new java.util.HashSet<>();

    static {
        for (String line : LINES) {
            String[] parts = line.split(" ", 2);
            boolean owned = false;
            for (String word : parts[1].split(" ")) {
                if (word.equals("|")) {
                    owned = true;
                } else {
                    WORDS.put(word, parts[0]);
                    if (owned) {
                        OWNED.add(word);
                    }
                }
            }
        }
    }

    private Kin() {}

    /** Our word for a folded one, or null where it is no word for kin. */
    static String of(String folded) {
        return WORDS.get(folded);
    }

    /** Whether it is kin only where it is somebody's: "my man", not "a man". */
    static boolean needsOwner(String folded) {
        return OWNED.contains(folded);
    }

    /** Who they are, one by one: parents are a father and a mother. */
    static Set<String> each(String kin) {
        return switch (kin) {
            case "parents" -> Set.of("father", "mother");
            case "grandparents" -> Set.of("grandfather", "grandmother");
            default -> Set.of(kin);
        };
    }

    /** The other one of a couple, or null. */
    static String spouse(String kin) {
        return switch (kin) {
            case "father" -> "mother";
            case "mother" -> "father";
            case "grandfather" -> "grandmother";
            case "grandmother" -> "grandfather";
            default -> null;
        };
    }
}
