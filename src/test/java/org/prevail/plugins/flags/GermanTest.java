package org.prevail.plugins.flags;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is pointed out in texts in German. */
class GermanTest {
    @Test
    void anAmount() {
        flags("Die Gebühr beträgt 100 Euro.", "Die Gebühr beträgt 200 Euro.", "AMOUNT", "NUMBER");
        flags("Die Gebühr beträgt 10,– €.", "Die Gebühr beträgt 12,– €.", "AMOUNT", "NUMBER");
        flags("Die Haftung endet bei 5 Mio. EUR.", "Die Haftung endet bei 5 Mrd. EUR.", "AMOUNT");
        flags("Die Haftung endet bei 5 Millionen Euro.", "Die Haftung endet bei 5 Milliarden Euro.", "AMOUNT");
        flags("Sie zahlen 5 Euro.", "Sie zahlen 5 Franken.", "AMOUNT");
    }

    @Test
    void aPercentage() {
        flags("Sie erhalten 30 Prozent Rabatt.", "Sie erhalten 20 Prozent Rabatt.", "PERCENTAGE", "NUMBER");
        flags("Der Zins steigt um 3 Prozent.", "Der Zins steigt um 3 Prozentpunkte.", "PERCENTAGE");
    }

    @Test
    void aDate() {
        flags("Gültig ab 1. März 2026.", "Gültig ab 1. Mai 2026.", "DATE");
        flags("Gültig ab dem 1. Jan. 2026.", "Gültig ab dem 1. Okt. 2026.", "DATE");
        flags("Gültig ab 1. 3. 2026.", "Gültig ab 1. 5. 2026.", "DATE", "NUMBER");
        flags("Gültig ab 01.03.2026.", "Gültig ab 01.05.2026.", "DATE", "NUMBER");
    }

    @Test
    void aPeriod() {
        flags("Die Frist beträgt 30 Tage.", "Die Frist beträgt 14 Tage.", "PERIOD", "NUMBER");
        flags("Die Frist beträgt zwei Wochen.", "Die Frist beträgt zwei Monate.", "PERIOD");
        flags("Die Frist beträgt vierzehn Tage.", "Die Frist beträgt dreißig Tage.", "PERIOD");
        flags("Binnen eines Monats nach Zugang.", "Binnen eines Jahres nach Zugang.", "PERIOD");
        flags("Mit einer Frist von drei Werktagen.", "Mit einer Frist von drei Kalendertagen.", "PERIOD");
        flags("Mit 14-tägiger Frist.", "Mit 30-tägiger Frist.", "PERIOD", "NUMBER");
        flags("Mit vierzehntägiger Frist.", "Mit dreißigtägiger Frist.", "PERIOD");
    }

    @Test
    void whatOneMustOrMay() {
        flags("Der Anbieter muss Sie unterrichten.", "Der Anbieter kann Sie unterrichten.", "OBLIGATION");
        flags("Die Partner müssen Daten löschen.", "Die Partner dürfen Daten löschen.", "OBLIGATION");
        flags("Der Kunde soll Daten sichern.", "Der Kunde darf Daten sichern.", "OBLIGATION");
        flags("Der Kunde ist berechtigt, zu kündigen.", "Der Kunde ist verpflichtet, zu kündigen.", "OBLIGATION");
    }

    @Test
    void aNegation() {
        flags("Wir geben Daten weiter.", "Wir geben Daten nicht weiter.", "NEGATION");
        flags("Wir geben Ihre Daten weiter.", "Wir geben keine Daten weiter.", "NEGATION");
        flags("Mit Zustimmung des Kunden.", "Ohne Zustimmung des Kunden.", "NEGATION");
        flags("Es gilt immer, sofern Sie zustimmen.", "Es gilt niemals, sofern nicht Sie zustimmen.", "NEGATION");
        flags(
                "Der Anbieter darf Daten weitergeben.",
                "Der Anbieter darf nicht Daten weitergeben.",
                "OBLIGATION",
                "NEGATION");
        flags("Die Weitergabe ist erlaubt.", "Die Weitergabe ist untersagt, es sei denn, Sie stimmen zu.", "NEGATION");
    }

    @Test
    void aDefinition() {
        flags("„Inhalt“ bezeichnet Texte.", "„Inhalt“ bezeichnet Bilder.", "DEFINITION");
        flags("»Inhalt« bedeutet Texte.", "»Inhalt« bedeutet Bilder.", "DEFINITION");
        flags(
                "„Kunde“ im Sinne dieser Bedingungen ist ein Käufer.",
                "„Kunde“ im Sinne dieser Bedingungen ist ein Mieter.",
                "DEFINITION");
        flags("Unter „Inhalt“ verstehen wir Texte.", "Unter „Inhalt“ verstehen wir Bilder.", "DEFINITION");
        flags(
                "Personenbezogene Daten sind alle Angaben über Sie.",
                "Personenbezogene Daten sind alle Hinweise über Sie.",
                "DEFINITION");
        flags("Der Preis ist hoch.", "Der Preis ist niedrig.");
    }

    @Test
    void theLawAndTheCourts() {
        flags("Es gilt deutsches Recht.", "Es gilt österreichisches Recht.", "JURISDICTION");
        flags(
                "Es gilt das Recht der Bundesrepublik Deutschland.",
                "Es gilt das Recht der Republik Österreich.",
                "JURISDICTION");
        flags("Gerichtsstand ist Berlin.", "Gerichtsstand ist München.", "JURISDICTION");
        flags("Es entscheidet das Landgericht Berlin.", "Es entscheidet das Landgericht Köln.", "JURISDICTION");
        flags(
                "Es entscheidet ein Schiedsgericht in Bonn.",
                "Es entscheidet ein Schiedsgericht in Köln.",
                "JURISDICTION");
        flags("Sie haben das Recht auf Auskunft.", "Sie haben das Recht auf Löschung.");
        flags("Die Werbung ist an Sie gerichtet.", "Die Werbung ist an alle gerichtet.");
    }

    @Test
    void aParty() {
        flags("Anbieter ist die Alba GmbH.", "Anbieter ist die Borea GmbH.", "PARTY");
        flags("Anbieter ist die Alba GmbH & Co. KG.", "Anbieter ist die Alba GmbH.", "PARTY");
        flags("Anbieter ist die Alba AG.", "Anbieter ist die Alba KG.", "PARTY");
        flags("Anbieter ist der Verein Alba e. V.", "Anbieter ist der Verein Borea e. V.", "PARTY");
    }

    /** In any order. */
    private static void flags(String before, String after, String... expected) {
        var found = new TreeSet<String>();
        Looking.compare(before, after).blocks().forEach(block -> found.addAll(block.flags()));
        assertEquals(new TreeSet<>(Set.copyOf(Arrays.asList(expected))), found, before + " / " + after);
    }
}
