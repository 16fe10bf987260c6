# language: sv
Egenskap: 25. Kommunfullmäktige ändrar ett mål som redan gäller
  Var tid bedöms efter den lydelse som gällde då.

  Scenario: Ny lydelse från den 1 maj
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    När kommunfullmäktige ändrar den 29 mars 2027, § 41, "Fler behöriga till gymnasiet" till "Alla behöriga till gymnasiet" från den 1 maj 2027
    Så nekas det: "Kommunstyrelsen har inte yttrat sig om att ändra målet"
    När kommunstyrelsen föreslår den 8 mars 2027, § 52, att "Fler behöriga till gymnasiet" ändras
    Och kommunfullmäktige ändrar den 29 mars 2027, § 41, "Fler behöriga till gymnasiet" till "Alla behöriga till gymnasiet" från den 1 maj 2027
    Så gäller den 30 april 2027 lydelsen "Fler behöriga till gymnasiet" för "Fler behöriga till gymnasiet"
    Men gäller den 1 maj 2027 lydelsen "Alla behöriga till gymnasiet" för "Fler behöriga till gymnasiet"
