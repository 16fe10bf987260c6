# language: sv
Egenskap: 9. Sista dagen infaller före nämndens sammanträde
  Sekreteraren lämnar in preliminärt. Kommunfullmäktige antar inget som nämnden själv inte har beslutat (6 kap. 38 § kommunallagen).

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden lämnar den 31 augusti 2026 in "Fler behöriga till gymnasiet" preliminärt, i väntan på sammanträdet den 17 september 2026
    Och kommunstyrelsen tillstyrker den 7 september 2026, § 190, "Fler behöriga till gymnasiet"

  Scenario: Nämnden beslutar som det stod
    Så kom "Fler behöriga till gymnasiet" in i tid
    Och står det vid "Fler behöriga till gymnasiet" att nämnden väntas besluta den 17 september 2026
    När kommunfullmäktige antar den 14 september 2026, § 130, "Fler behöriga till gymnasiet"
    Så nekas det: "preliminär"
    När barn- och utbildningsnämnden beslutar den 17 september 2026, § 90, att lämna in "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" tillstyrkt
    När kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" antaget

  Scenario: Nämnden beslutar något annat, och kommunstyrelsen får veta det
    När barn- och utbildningsnämnden beslutar den 17 september 2026, § 90, att "Fler behöriga till gymnasiet" i stället ska lyda "Alla elever läser i årskurs 3"
    Så är "Fler behöriga till gymnasiet" inlämnat
    Och står det vid "Fler behöriga till gymnasiet" att nämnden har ändrat målet
    Och lyder "Fler behöriga till gymnasiet" nu "Alla elever läser i årskurs 3"

  Scenario: Ingen tjänsteman beslutar i nämndens ställe
    När barn- och utbildningsnämnden beslutar den 17 september 2026, § 90, att lämna in "Fler behöriga till gymnasiet" på delegation
    Så nekas det: "delegation"
