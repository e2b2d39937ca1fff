package org.longhand.drafting.composer.core;

import java.util.Optional;
import java.util.Set;
import org.longhand.people.Person;

/** Of a person, as far as a greeting or a pronoun asks for it. */
public enum Gender {
    MALE,
    FEMALE;

    /**
     * Given names that are a woman's in every language here; one that may be a man's elsewhere is missing on purpose.
     */
    private static final Set<String> WOMEN = Text.set("""
            anna anne anja anke annette antje astrid barbara beate bettina birgit brigitte carla carmen carolina caroline charlotte
            christa christina christine clara claudia cristina daniela diana doris dora edith elena elisabeth ella elsa elvira emilia
            emma erika eva florentina franziska friederike gabriela gabriele gerda gisela greta gudrun hanna hannah hanne heidi heike
            helena helene helga henriette hildegard ilse ines inga inge ingrid irene irma isabel isabella johanna josefina judith julia
            juliane jutta karin karla karolina katharina käthe katja katrin klara kristina laura lea lena leonie lieselotte lili
            lina lisa lotte lucía luisa luise magdalena maike manuela marga margarete margarita margot maría maria marianne marie
            marina marlene marta martha martina mathilde mechthild melanie mercedes mia michaela mónica monika nadia nadine natalia
            nina nora olga olivia paula paulina petra pilar ramona rebecca regina regine renate rita rosa rosalía rosario rosemarie
            ruth sabine sabrina sandra sara sarah silke silvia simone sofia sofía sonia sonja sophia sophie stefanie susana susanne
            svenja sybille tanja teresa theresa therese tina ulrike ursula ute valentina vanessa vera verónica veronika verena victoria
            viktoria waltraud wiebke yvonne zofia ana alicia amparo ángela antonia aurora beatriz belén berta blanca catalina celia
            concepción consuelo dolores elisa encarnación esperanza estela esther eugenia fátima gloria guadalupe inés inmaculada irma
            jimena josefa juana leonor leticia lola lorena lourdes luz manolita marisol matilde mayte milagros miriam montserrat noelia
            nuria paloma patricia paz raquel remedios rocío soledad vega virginia yolanda éloïse geneviève hélène juliette mathilde
            monique sylvie wiltrud nieves begoña macarena""");

    private static final Set<String> MEN = Text.set("""
            erik eric nils ole lasse knut leif lennart bastian valentin vincent anselm emanuel roman linus achim adrian albert alexander alfons alfred andreas anton arne arnold august axel benjamin bernd bernhard björn bruno carl
            carsten christian christoph daniel david detlef dieter dirk eberhard emil erich ernst erwin fabian felix ferdinand florian
            franz frank friedrich fritz georg gerd gerhard gregor günter günther gustav hannes hans harald hartmut heiko heiner heinrich
            heinz helmut henning hendrik herbert hermann holger horst hubert hugo jakob jan jens jörg johann johannes jonas josef
            julius jürgen karl karsten kaspar klaus konrad konstantin kurt lars leo leonhard leopold lorenz lothar ludwig lukas manfred
            marcel marco mario markus martin mathias matthias max maximilian michael moritz niklas norbert olaf oliver oskar otto paul
            peter philipp rainer ralf reiner reinhard richard robert roland rolf rudolf rüdiger sebastian siegfried simon stefan steffen
            stephan sven theo theodor thomas thorsten till tim timo tobias tom tomás torsten udo ulf ulrich uwe viktor volker walter
            werner wilhelm willi wolfgang wolfram adán agustín alberto alejandro alfonso alfredo álvaro andrés antonio arturo benito
            carlos césar diego domingo eduardo emilio enrique ernesto esteban eugenio federico felipe fernando francisco gabriel gonzalo
            guillermo gustavo héctor ignacio íñigo jacinto jaime javier jerónimo jesús joaquín jorge josé juan julián julio lorenzo luis
            manolo manuel marcos mariano mateo mauricio miguel nicolás óscar pablo pedro rafael ramón raúl ricardo roberto rodrigo rubén
            salvador samuel santiago sergio vicente víctor andrew noël luc françois rené roger antoine rui louis""");

    public static Optional<Gender> ofGivenName(Person person) {
        String first = person.name().strip().split("[\\s-]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return WOMEN.contains(first) ? Optional.of(FEMALE) : MEN.contains(first) ? Optional.of(MALE) : Optional.empty();
    }

    /** The trait of a letter to somebody, by which frames are chosen; none where the gender is not known. */
    public static Set<String> traits(String calledBy, Optional<Gender> gender) {
        // "Mein Schatz" takes no "Lieber" before it.
        boolean own = calledBy.matches("(?iU)(mein|meine|liebe|lieber|mon|ma|mi|querid[oa]|hallo)\\b.*");
        return own || gender.isEmpty() ? Set.of() : Set.of(gender.get() == FEMALE ? "woman" : "man");
    }
}
