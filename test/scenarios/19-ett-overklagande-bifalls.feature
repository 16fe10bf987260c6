# language: sv
Egenskap: 19. Ett beslut upphävs efter överklagande
  Målet gäller inte längre. Det som rapporterades dessförinnan var rätt så vitt man då visste.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och att kommunfullmäktige ska sammanträda den 23 november 2026
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"

  Scenario: Domstolen upphäver fullmäktiges beslut
    När kommunfullmäktiges beslut den 23 november 2026, § 150, överklagas den 10 december 2026 och upphävs den 16 augusti 2027
    Så är "Fler behöriga till gymnasiet" upphävt
    Men var "Fler behöriga till gymnasiet" antaget så vitt man visste den 15 augusti 2027
    När kommunfullmäktige antar den 27 september 2027, § 120, "Fler behöriga till gymnasiet"
    Så nekas det: "först när kommunstyrelsen har yttrat sig"
