package org.longhand.drafting.composer.es;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longhand.drafting.composer.core.Text;

/** Forms of Spanish verbs: from the third person singular to "tú" and "yo", and to the infinitive. */
public final class SpanishVerbs {

    /** Third person, "tú", "yo", infinitive, where the endings do not tell. */
    private static final String IRREGULAR = """
            es eres soy ser, está estás estoy estar, va vas voy ir, ha has he haber, da das doy dar, ve ves veo ver, ríe ríes río reír,
            sonríe sonríes sonrío sonreír, tiene tienes tengo tener, viene vienes vengo venir, pone pones pongo poner,
            sale sales salgo salir, hace haces hago hacer, dice dices digo decir, trae traes traigo traer, sabe sabes sé saber,
            oye oyes oigo oír, conoce conoces conozco conocer, parece pareces parezco parecer, agradece agradeces agradezco agradecer,
            merece mereces merezco merecer, ofrece ofreces ofrezco ofrecer, conduce conduces conduzco conducir,
            sigue sigues sigo seguir, consigue consigues consigo conseguir, elige eliges elijo elegir, recoge recoges recojo recoger,
            coge coges cojo coger, protege proteges protejo proteger, corrige corriges corrijo corregir, construye construyes construyo construir,
            mantiene mantienes mantengo mantener, compone compones compongo componer, supone supones supongo suponer, cae caes caigo caer,
            era eras era ser, iba ibas iba ir, fue fuiste fui ir, dio diste di dar, vio viste vi ver, dijo dijiste dije decir,
            hizo hiciste hice hacer, tuvo tuviste tuve tener, estuvo estuviste estuve estar, pudo pudiste pude poder, puso pusiste puse poner,
            quiso quisiste quise querer, supo supiste supe saber, vino viniste vine venir, trajo trajiste traje traer,
            anduvo anduviste anduve andar, condujo condujiste conduje conducir, tradujo tradujiste traduje traducir,
            mantuvo mantuviste mantuve mantener, propuso propusiste propuse proponer, contradijo contradijiste contradije contradecir,
            pidió pediste pedí pedir, despidió despediste despedí despedir, sirvió serviste serví servir, vistió vestiste vestí vestir,
            repitió repetiste repetí repetir, siguió seguiste seguí seguir, consiguió conseguiste conseguí conseguir,
            eligió elegiste elegí elegir, corrigió corregiste corregí corregir, sintió sentiste sentí sentir, mintió mentiste mentí mentir,
            prefirió preferiste preferí preferir, divirtió divertiste divertí divertir, durmió dormiste dormí dormir, murió moriste morí morir,
            rio reíste reí reír, rió reíste reí reír, sonrió sonreíste sonreí sonreír, leyó leíste leí leer, creyó creíste creí creer,
            oyó oíste oí oír, cayó caíste caí caer, construyó construiste construí construir, huyó huiste huí huir,
            contribuyó contribuiste contribuí contribuir""";

    /** Third persons of the present that surely are verbs, and may be told of somebody. */
    private static final Set<String> PRESENT = Text.set("""
            canta cocina tararea habla ama adora odia baila ríe sonríe llega sale vive trabaja juega escribe lee duerme sueña ronca pinta
            cose teje cuida prepara compra vende enseña estudia viaja conduce corre nada camina pasea llora grita calla escucha mira
            mueve toca silba susurra guarda busca encuentra pierde gana piensa recuerda olvida necesita quiere puede debe suele cree
            espera desea prefiere detesta colecciona planta riega cultiva arregla pone trae lleva deja abre cierra empieza termina cumple
            celebra invita visita llama manda envía regala presta comparte come bebe fuma despierta levanta acuesta ducha peina queja
            enfada alegra preocupa acuerda equivoca casa muda jubila gradúa licencia queda calienta tapa abraza besa aguanta cuenta dibuja
            monta pesca reza perdona ayuda acompaña defiende protege apoya anima consuela sigue consigue merece ofrece conoce sabe tiene
            viene hace dice va está es ha da ve oye fue era iba""");

    /** Infinitives in -er and -ir by what stands before "-iste", where that alone does not tell. */
    private static final Map<String, String> ISTE = iste();

    private static final Map<String, String[]> KNOWN = known();

    private SpanishVerbs() {}

    private static Map<String, String> iste() {
        Map<String, String> stems = new HashMap<>();
        for (String infinitive :
                ("escribir recibir abrir compartir decidir asistir permitir subir vivir cubrir descubrir existir unir repartir"
                                + " admitir acudir sufrir insistir coser comer beber correr vender aprender comprender prometer recoger acoger coger tejer"
                                + " defender atender responder creer entender perder volver devolver resolver proteger ofrecer conocer reconocer agradecer"
                                + " nacer crecer parecer merecer barrer meter esconder encender mover querer poder deber temer romper ceder conceder salir"
                                + " sorprender sostener torcer doler llover")
                        .split(" ")) {
            stems.put(infinitive.substring(0, infinitive.length() - 2), infinitive);
        }
        return Map.copyOf(stems);
    }

    private static Map<String, String[]> known() {
        Map<String, String[]> known = new HashMap<>();
        for (String row : IRREGULAR.strip().split("\\s*,\\s*")) {
            String[] f = row.split(" ");
            known.put(f[0], f);
        }
        return Map.copyOf(known);
    }

    /** Whether a word is surely a verb in the third person singular. */
    static boolean isThird(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        return KNOWN.containsKey(w)
                || PRESENT.contains(w)
                || w.matches("\\p{L}+(ó|aba)") && !w.matches("sílaba")
                || w.matches("\\p{L}{2,}ía")
                        && !w.matches(
                                "día|tía|alegría|compañía|guía|fotografía|librería|panadería|energía|mía"
                                        + "|melodía|poesía|mayoría|tontería|todavía|lejanía|bahía|vía|travesía|fría|vacía|melancolía|cercanía|valentía|sangría")
                || w.matches("\\p{L}{3,}rá");
    }

    /** Whether a word, where a verb is expected, can be one in the third person singular. */
    static boolean looksThird(String word) {
        return isThird(word) || word.matches("\\p{Ll}{2,}[ae]");
    }

    /** A verb of the third person singular with "tú", or with "yo"; empty where the form is not sure. */
    public static Optional<String> agreed(String third, boolean yo) {
        String w = third.toLowerCase(Locale.ROOT);
        if (KNOWN.containsKey(w)) {
            return Optional.of(KNOWN.get(w)[yo ? 2 : 1]);
        }
        if (w.endsWith("yó")) {
            String stem = w.substring(0, w.length() - 2);
            return Optional.of(stem + (yo ? "í" : stem.endsWith("u") ? "iste" : "íste"));
        }
        if (w.endsWith("ió")) {
            return Optional.of(w.substring(0, w.length() - 2) + (yo ? "í" : "iste"));
        }
        if (w.endsWith("ó")) {
            String stem = w.substring(0, w.length() - 1);
            return Optional.of(yo ? soft(stem) + "é" : stem + "aste");
        }
        if (w.matches(".+(aba|ía)")) {
            return Optional.of(yo ? w : w + "s");
        }
        if (w.matches(".+rá")) {
            return Optional.of(yo ? w.substring(0, w.length() - 1) + "é" : w + "s");
        }
        if (w.matches(".+[ae]")) {
            return Optional.of(yo ? w.substring(0, w.length() - 1) + "o" : w + "s");
        }
        return Optional.empty();
    }

    /** A stem as it is written before "é": "tocó" has "toqué". */
    private static String soft(String stem) {
        String start = stem.substring(0, stem.length() - 1);
        return switch (stem.charAt(stem.length() - 1)) {
            case 'c' -> start + "qu";
            case 'g' -> start + "gu";
            case 'z' -> start + "c";
            default -> stem;
        };
    }

    /** The infinitive of a past form with "tú" or of the third person; empty where it is not sure. */
    public static Optional<String> infinitiveOfPast(String verb) {
        String w = verb.toLowerCase(Locale.ROOT);
        for (String[] forms : KNOWN.values()) {
            boolean past = !forms[3].equals("ser") && !forms[0].matches(".*[eaá]|va|da");
            if (past && (forms[0].equals(w) || forms[1].equals(w))) {
                return forms[0].equals("fue") ? Optional.empty() : Optional.of(forms[3]);
            }
        }
        if (w.endsWith("aste")) {
            return Optional.of(w.substring(0, w.length() - 4) + "ar");
        }
        String stem = w.endsWith("iste")
                ? w.substring(0, w.length() - 4)
                : w.endsWith("ió") ? w.substring(0, w.length() - 2) : "";
        if (!stem.isEmpty()) {
            return Optional.ofNullable(ISTE.get(stem));
        }
        return w.endsWith("ó") ? Optional.of(w.substring(0, w.length() - 1) + "ar") : Optional.empty();
    }
}
