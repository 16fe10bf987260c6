# language: sv
Egenskap: 10. Kommunstyrelsen föreslår en annan lydelse än nämndens
  Båda lydelserna finns kvar. Kommunfullmäktige väljer, och kan välja en tredje.

  Scenario: Tre lydelser, och den som fullmäktige antog gäller
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet" med lydelsen "Nio av tio behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet" med lydelsen "Alla behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" antaget
    Och finns alla lydelser av "Fler behöriga till gymnasiet" kvar: "Fler behöriga till gymnasiet; Nio av tio behöriga till gymnasiet; Alla behöriga till gymnasiet"
    Och gäller den 1 februari 2027 lydelsen "Alla behöriga till gymnasiet" för "Fler behöriga till gymnasiet"
