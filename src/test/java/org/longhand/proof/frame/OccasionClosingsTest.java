package org.longhand.proof.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.longhand.brief.Brief;
import org.longhand.brief.Length;
import org.longhand.people.Person;

/** A letter of any occasion is seen to close, however it does: the closing that was told stands in its place. */
class OccasionClosingsTest {

    private static final String ITALIAN = """
            condolence: Sentite condoglianze | Le mie più sentite condoglianze | Con le più sincere condoglianze
            condolence: Con profondo cordoglio | Con sincera partecipazione | Con commozione
            condolence: Con tutta la mia vicinanza
            condolence: Con affetto e vicinanza | Ti sono vicino | Vi siamo vicini
            birthday: Tanti cari auguri | Ancora tanti auguri | Auguri di cuore | I miei migliori auguri | Mille auguri
            birthday: Buon compleanno ancora | Cento di questi giorni | Auguroni
            congratulations: Congratulazioni vivissime | Ancora complimenti | Con le più vive felicitazioni
            thank-you: Grazie ancora | Grazie di tutto | Grazie di cuore | Con infinita gratitudine | Con riconoscenza
            get-well: Buona guarigione | Con i migliori auguri di pronta guarigione | Un abbraccio e pronta guarigione
            love: Con tutto il mio amore | Per sempre tuo | Mille baci | Tuo per l'eternità | Baci infiniti
            missing-you: Con nostalgia | A presto | A prestissimo | Con tanta nostalgia
            farewell: Addio | Arrivederci | Buon viaggio | Buona fortuna | In bocca al lupo | Con i migliori auspici
            apology: Con le mie scuse | Con sincero rammarico | Con sincero rincrescimento | Scusa ancora
            anniversary: Felice anniversario | Buon anniversario ancora | Auguri a entrambi
            friendship: Con amicizia | Con simpatia | Un caro saluto | Affettuosi saluti | Saluti cari | Un abbraccione
            general: Distinti saluti | Con i più cordiali saluti | Con ossequio | Con deferenza
            general: Con i miei rispetti""";
    private static final String POLISH = """
            condolence: Z wyrazami współczucia | Z wyrazami głębokiego współczucia | Szczere kondolencje
            condolence: Najszczersze wyrazy współczucia | Ze szczerym współczuciem | W głębokim smutku | W smutku i żalu
            condolence: Łącząc się w bólu | Z głębokim żalem | Z wyrazami otuchy
            birthday: Wszystkiego najlepszego | Z najlepszymi życzeniami | Sto lat | Z serdecznymi życzeniami
            birthday: Moc serdeczności | Samych radosnych chwil | Najserdeczniejsze życzenia
            congratulations: Z gratulacjami | Serdeczne gratulacje | Z serdecznymi gratulacjami
            thank-you: Z wdzięcznością | Z podziękowaniem | Z serdecznymi podziękowaniami | Jeszcze raz dziękuję
            get-well: Zdrowia | Dużo zdrowia | Szybkiego powrotu do zdrowia | Z życzeniami zdrowia
            love: Z miłością | Na zawsze Twój | Tysiąc całusów | Z czułością | Kochający
            missing-you: Z tęsknotą | Stęskniona | Do zobaczenia | Do rychłego zobaczenia | Do usłyszenia
            farewell: Żegnaj | Do widzenia | Powodzenia | Szerokiej drogi | Wszystkiego dobrego | Z Bogiem
            apology: Z przeprosinami | Z wyrazami ubolewania | Ze skruchą | Z prośbą o wybaczenie
            anniversary: Z najlepszymi życzeniami na kolejne lata | Kolejnych szczęśliwych lat
            friendship: Serdeczności | Uściski | Serdeczne uściski | Z przyjaźnią | Z przyjacielskim pozdrowieniem
            general: Z poważaniem | Łączę pozdrowienia | Łączę wyrazy szacunku | Z pozdrowieniami | Z szacunkiem""";

    static Stream<Arguments> closings() {
        return Stream.of("it", "pl")
                .flatMap(language -> (language.equals("it") ? ITALIAN : POLISH)
                        .lines()
                        .flatMap(line -> Arrays.stream(line.split(": ")[1].split("\\|"))
                                .map(closing -> Arguments.of(language, line.split(": ")[0], closing.strip()))));
    }

    @ParameterizedTest
    @MethodSource("closings")
    void theToldClosingStandsInThePlaceOfTheOneThatWasWritten(String language, String occasion, String closing) {
        boolean it = language.equals("it");
        String body = it ? "Cara Rosa,\n\nil mare era calmo." : "Droga Anno,\n\nmorze było spokojne.";
        String told = it ? "Con tutto il bene," : "Twój druh,";
        Brief brief = brief(language, occasion, told);
        String right = body + "\n\n" + told + "\nLuca";
        assertThat(LetterFrames.mend(right, brief)).isEqualTo(right);
        for (String leave : List.of(closing + ",\nLuca", closing + ",\n\nLuca", closing + ", Luca")) {
            assertThat(LetterFrames.mend(body + "\n\n" + leave, brief))
                    .as(leave)
                    .isEqualTo(right);
        }
    }

    @ParameterizedTest
    @MethodSource("closings")
    void whereNoneWasToldTheOneThatWasWrittenStays(String language, String occasion, String closing) {
        boolean it = language.equals("it");
        String letter = (it ? "Cara Rosa,\n\nil mare era calmo." : "Droga Anno,\n\nmorze było spokojne.") + "\n\n"
                + closing + ",\nLuca";
        Brief brief = brief(language, occasion, null);
        assertThat(LetterFrames.mend(letter, brief)).isEqualTo(letter);
    }

    private static Brief brief(String language, String occasion, String closing) {
        boolean it = language.equals("it");
        return Brief.of(
                new Person("Luca Conti", null, "Luca"),
                new Person(it ? "Rosa Conti" : "Anna Nowak", it ? "Rosa" : "Anna", null),
                null,
                occasion,
                null,
                null,
                language,
                Length.SHORT,
                List.of(),
                closing,
                LocalDate.of(2026, 2, 20));
    }
}
