package org.longhand.drafting.composer.de;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.longhand.drafting.composer.core.Text;

/** Turns what the recipient did into what a German letter thanks for: "dass du mir das Schwimmen beigebracht hast". */
final class GermanThanks {

    static final Pattern HARSH = Pattern.compile(
            "(?iU)\\b(gelogen|belogen|angelogen|betrogen|verlassen|vergessen|geweint|weinen|angst"
                    + "|gestritten|krieg|wütend|zornig|allein|verloren|gestorben|tot|begraben|schuld|kaputt|verletzt|beleidigt|angeschrien|geschimpft"
                    + "|krank|krankenhaus|unfall|krebs|hass\\p{L}*|gemein|im stich|schlecht|falsch|geschlagen|ausgelacht|gebrochen|verbrannt|gestürzt|operiert|operation|schmerzen|gefallen|scheidung|geschieden)\\b");
    private static final Set<String> KIND = Text.set("""
            beigebracht geholfen gehütet repariert abgeholt aufgenommen zugehört geliehen geschenkt gekocht gebacken gefahren
            begleitet unterstützt gewartet geschrieben vorgelesen geschickt gebracht mitgebracht eingeladen gezeigt ermutigt geglaubt
            gehalten getröstet gepflegt gerettet gefunden geteilt getragen gegossen angerufen korrigiert gesungen gebaut gepflanzt
            gestrickt genäht verteidigt gekommen geblieben verbracht aufgepasst gekümmert übernommen vertreten gesucht geöffnet
            ausgeführt erklärt wiederholt erlaubt übersetzt gemalt aufgebaut gefüttert versorgt gegeben organisiert besorgt
            vorbereitet gestanden aufbewahrt ausgeliehen überlassen vertraut gelesen aufgeräumt geputzt gesammelt geübt überrascht
            besucht gekauft bezahlt hingefahren heimgebracht zurückgebracht vorgestellt durchgehalten aufgehoben gemacht gelehrt
            gelernt gewacht gewählt eingestellt empfohlen gefördert verziehen durchgesehen gelassen geredet angezogen zugedeckt
            gebastelt gesorgt gehalten gerettet mitgenommen geschleppt gestrichen""");
    private static final Set<String> PAST = Text.set(
            "brachtest halfst liehst kochtest fuhrst schriebst zeigtest holtest hieltest"
                    + " kamst bliebst wartetest nahmst gabst schenktest begleitetest erklärtest backtest hörtest glaubtest bautest");
    private static final Pattern PERFECT =
            Pattern.compile("(?iU)^(?:du|sie) (?:hast|haben|bist|sind) ([^,;]+?)(?:, (.+))?$");
    private static final Pattern PRETERITE = Pattern.compile("(?iU)^(?:du|sie) (\\p{L}+) .+$");

    private GermanThanks() {}

    /** Empty where it is no kindness, or where the verb cannot be moved safely. */
    static Optional<String> doing(String open) {
        boolean harsh =
                HARSH.matcher(open).find() || open.matches("(?iU).*\\b(nicht|kein\\p{L}*|nie mit|aber|leider)\\b.*");
        return harsh || !isKind(open)
                ? Optional.empty()
                : GermanOrder.verbLast(open).map(c -> "dass " + c);
    }

    private static boolean isKind(String open) {
        Matcher perfect = PERFECT.matcher(open);
        if (perfect.matches()) {
            String done = perfect.group(1);
            return KIND.contains(done.substring(done.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT));
        }
        Matcher preterite = PRETERITE.matcher(open);
        return preterite.matches() && PAST.contains(preterite.group(1).toLowerCase(java.util.Locale.ROOT));
    }
}
