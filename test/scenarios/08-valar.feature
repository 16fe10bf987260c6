# language: sv
Egenskap: 8. Valår
  Hösten efter ett val föreslår den avgående kommunstyrelsen, och de nyvalda i fullmäktige beslutar. Systemet säger det, men hindrar inget.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"

  Scenario: Den avgående kommunstyrelsen föreslår, och de nyvalda antar
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunstyrelsens förslag låses
    Så varnas det: "är den avgående"
    Och varnas det: "tillträder den 1 januari 2027"
    När kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Så varnas det inte
    Och är "Fler behöriga till gymnasiet" antaget

  Scenario: Ett beslut före den 15 oktober tas av de avgående i fullmäktige
    När kommunstyrelsen tillstyrker den 7 september 2026, § 180, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 28 september 2026, § 120, "Fler behöriga till gymnasiet"
    Så varnas det: "är de avgående"
    Och är "Fler behöriga till gymnasiet" antaget

  Scenario: Den nya nämnden bedömer det gamla årets mål, och den som är vald har sin roll mandatperioden ut
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Och någon blir ordförande i barn- och utbildningsnämnden från den 1 januari 2027 tills vidare
    Så varnas det: "mandatperioden ut: ange den 31 december 2030"
    När barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som uppnått i december
    Så är "Fler behöriga till gymnasiet" bedömt som uppnått i december
