package nl.keerpunt.household.lifeturn;

import static nl.keerpunt.household.keeping.Grade.TO_BE_CONFIRMED;
import static nl.keerpunt.household.keeping.Grade.VERIFIED;

import java.util.List;
import nl.keerpunt.household.keeping.Grade;
import nl.keerpunt.household.lifeturn.LifeTurn.AtAge;
import nl.keerpunt.household.lifeturn.LifeTurn.AtPensionAge;
import nl.keerpunt.language.law.LegalBasis;

/** The turns of life that Dutch law knows (levenswendingen), as read in 2026. */
public final class DutchLifeTurns {

    public static final LifeTurns ALL = new LifeTurns(
            List.of(
                    new AtAge("AGE-4", Age.of(4), 3, four()),
                    new AtAge("AGE-5", Age.of(5), 3, five()),
                    new AtAge("AGE-12", Age.of(12), 6, twelve()),
                    new AtAge("AGE-16", Age.of(16), 6, sixteen()),
                    new AtAge("AGE-18", Age.of(18), 12, eighteen()),
                    new AtAge("AGE-21", Age.of(21), 6, twentyOne()),
                    new AtAge("AGE-23", Age.of(23), 6, twentyThree()),
                    new AtAge("AGE-27", Age.of(27), 3, twentySeven()),
                    new AtPensionAge("AGE-AOW", 6, pension())),
            DutchPensionAges.ALL);

    private DutchLifeTurns() {}

    private static List<LawChange> four() {
        return List.of(
                change(
                        "WPO",
                        "Het kind mag naar de basisschool.",
                        "Wet op het primair onderwijs, art. 39",
                        TO_BE_CONFIRMED),
                change(
                        "WKO",
                        "Dagopvang gaat over in buitenschoolse opvang.",
                        "Wet kinderopvang, art. 1.1",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> five() {
        return List.of(change(
                "LEERPLICHTWET",
                "De leerplicht begint op de eerste schooldag van de volgende maand.",
                "Leerplichtwet 1969, art. 3, eerste lid",
                VERIFIED));
    }

    private static List<LawChange> twelve() {
        return List.of(
                change(
                        "JEUGDWET",
                        "Jeugdhulp vraagt ook de instemming van het kind zelf, naast die van wie gezag heeft.",
                        "Jeugdwet, art. 7.3.4, tweede lid",
                        VERIFIED),
                change(
                        "LEERPLICHTWET",
                        "Het kind is ook zelf verplicht de school te bezoeken.",
                        "Leerplichtwet 1969, art. 2, derde lid",
                        VERIFIED),
                change(
                        "WKB",
                        "Het kindgebonden budget gaat omhoog vanaf de volgende maand.",
                        "Wet op het kindgebonden budget, art. 2, derde lid",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> sixteen() {
        return List.of(
                change(
                        "JEUGDWET",
                        "De jongere beslist zelf over jeugdhulp; instemming van de ouders is niet meer nodig.",
                        "Jeugdwet, art. 7.3.5, eerste lid",
                        VERIFIED),
                change(
                        "LEERPLICHTWET",
                        "De leerplicht eindigt met het schooljaar; daarna is er kwalificatieplicht.",
                        "Leerplichtwet 1969, art. 3, eerste lid, onder b, en art. 4a",
                        VERIFIED),
                change(
                        "WKB",
                        "Het kindgebonden budget gaat omhoog vanaf de volgende maand.",
                        "Wet op het kindgebonden budget, art. 2, vijfde lid",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> eighteen() {
        return List.of(
                change(
                        "JEUGDWET",
                        "Jeugdhulp eindigt, tenzij voortzetting nodig is of het pleegzorg betreft.",
                        "Jeugdwet, art. 1.1, jeugdige",
                        VERIFIED),
                change(
                        "WMO",
                        "De gemeente zorgt dat hulp die door de leeftijd stopt, aansluiting vindt.",
                        "Wmo 2015, art. 2.1.2, vierde lid, onder e",
                        VERIFIED),
                change(
                        "BW1",
                        "De jongere is meerderjarig: gezag en voogdij eindigen; een beschermingsmaatregel voor "
                                + "volwassenen kan ervoor al gevraagd zijn.",
                        "Burgerlijk Wetboek Boek 1, art. 233, 378, 431, 450",
                        TO_BE_CONFIRMED),
                change(
                        "PARTICIPATIEWET",
                        "Bijstand op eigen naam is mogelijk.",
                        "Participatiewet, art. 13, eerste lid, onder f",
                        VERIFIED),
                change(
                        "ZVW",
                        "Premie is verschuldigd vanaf de eerste dag van de volgende maand.",
                        "Zorgverzekeringswet, art. 16, tweede lid, onder a",
                        TO_BE_CONFIRMED),
                change("AKW", "De kinderbijslag stopt.", "Algemene Kinderbijslagwet, art. 7", TO_BE_CONFIRMED),
                change(
                        "WKB",
                        "Het kindgebonden budget stopt na deze maand.",
                        "Wet op het kindgebonden budget, art. 2, eerste lid",
                        TO_BE_CONFIRMED),
                change(
                        "LEERPLICHTWET",
                        "De kwalificatieplicht eindigt.",
                        "Leerplichtwet 1969, art. 4b",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> twentyOne() {
        return List.of(
                change(
                        "JEUGDWET",
                        "Pleegzorg eindigt, tenzij voortzetting van jeugdhulp nodig is.",
                        "Jeugdwet, art. 1.1, jeugdige, onder 3",
                        VERIFIED),
                change(
                        "PARTICIPATIEWET",
                        "De norm voor wie jonger is dan 21 maakt plaats voor de gewone norm; wie in een inrichting "
                                + "verblijft is niet meer uitgesloten.",
                        "Participatiewet, art. 13, tweede lid, onder a, art. 20 en 21",
                        TO_BE_CONFIRMED),
                change(
                        "BW1",
                        "De onderhoudsplicht van ouders voor levensonderhoud en studie eindigt.",
                        "Burgerlijk Wetboek Boek 1, art. 395a",
                        TO_BE_CONFIRMED),
                change(
                        "WML",
                        "Het volle minimumloon geldt.",
                        "Wet minimumloon en minimumvakantiebijslag, art. 7",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> twentyThree() {
        return List.of(change(
                "JEUGDWET",
                "Voortgezette jeugdhulp eindigt, behalve in het kader van jeugdstrafrecht.",
                "Jeugdwet, art. 1.1, jeugdige, onder 2 en 4",
                VERIFIED));
    }

    private static List<LawChange> twentySeven() {
        return List.of(
                change(
                        "PARTICIPATIEWET",
                        "Dat onderwijs gevolgd kan worden, sluit bijstand niet meer uit.",
                        "Participatiewet, art. 13, tweede lid, onder c",
                        VERIFIED),
                change(
                        "PARTICIPATIEWET",
                        "De zoektermijn van vier weken, waarvan het college al kan afzien, geldt niet meer.",
                        "Participatiewet, art. 41, vierde en elfde lid",
                        TO_BE_CONFIRMED));
    }

    private static List<LawChange> pension() {
        return List.of(
                change(
                        "AOW",
                        "Het ouderdomspensioen gaat in op de dag zelf, op aanvraag.",
                        "Algemene Ouderdomswet, art. 7a, 14 en 16",
                        VERIFIED),
                change(
                        "PARTICIPATIEWET",
                        "Aanvullende bijstand komt van de Sociale verzekeringsbank en niet meer van de gemeente.",
                        "Participatiewet, art. 47a, eerste lid",
                        VERIFIED));
    }

    private static LawChange change(String law, String change, String source, Grade grade) {
        return new LawChange(new LegalBasis(law), change, source, grade);
    }
}
