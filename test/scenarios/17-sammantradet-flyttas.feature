# language: sv
Egenskap: 17. Ett sammanträde flyttas eller ställs in
  Ett beslut har tagits den dag då organet faktiskt sammanträdde.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och att barn- och utbildningsnämnden ska sammanträda den 20 augusti 2026

  Scenario: Beslutet anges på den dag som gäller
    När barn- och utbildningsnämndens sammanträde den 20 augusti 2026 flyttas till den 27 augusti 2026, med skälet "Underlaget var inte klart"
    Och barn- och utbildningsnämnden beslutar den 20 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Så nekas det: "flyttat till den 27 augusti 2026"
    När barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" inlämnat

  Scenario: På ett inställt sammanträde beslutas inget
    När barn- och utbildningsnämndens sammanträde den 20 augusti 2026 ställs in, med skälet "För få ledamöter"
    Och barn- och utbildningsnämnden beslutar den 20 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Så nekas det: "inställt"
