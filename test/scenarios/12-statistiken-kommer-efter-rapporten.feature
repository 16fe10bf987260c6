# language: sv
Egenskap: 12. Statistiken kommer efter rapporten
  Som i Luleå 2018, när årets siffror kom i november året efter. Rapporten ändras inte. Det som blev känt står bredvid.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"

  Scenario: Det slutliga utfallet noteras när året är avslutat
    När barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som uppnått i december
    Och barn- och utbildningsnämnden beslutar den 27 januari 2028, § 12, om uppföljningen i december av "Fler behöriga till gymnasiet"
    Och årsredovisningen för 2027 lämnas över den 10 april 2028 och godkänns av kommunfullmäktige den 29 maj 2028, § 70
    Och året 2027 avslutas den 30 juni 2028
    Och barn- och utbildningsnämnden rapporterar den 20 november 2028 utfallet "88,9" för "2027" av "Fler behöriga till gymnasiet" i december
    Och barn- och utbildningsnämnden ändrar den 20 november 2028 bedömningen av "Fler behöriga till gymnasiet" i december till inte uppnått, med skälet "Statistiken är publicerad"
    Så är "Fler behöriga till gymnasiet" bedömt som inte uppnått i december
    Men står det kvar att "Fler behöriga till gymnasiet" i rapporten bedömdes som uppnått i december

  Scenario: Det som ingen beslutade om innan året avslutades kan ändras, men bara med skäl
    När barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som uppnått i december
    Och årsredovisningen för 2027 lämnas över den 10 april 2028 och godkänns av kommunfullmäktige den 29 maj 2028, § 70
    Och året 2027 avslutas den 30 juni 2028
    Och barn- och utbildningsnämnden bedömer den 20 november 2028 "Fler behöriga till gymnasiet" som inte uppnått i december
    Så nekas det: "avslutades den 30 juni 2028"
    När barn- och utbildningsnämnden rapporterar den 20 november 2028 utfallet "88,9" för "2027" av "Fler behöriga till gymnasiet" i december
    Och barn- och utbildningsnämnden ändrar den 20 november 2028 bedömningen av "Fler behöriga till gymnasiet" i december till inte uppnått, med skälet "Statistiken är publicerad"
    Så är "Fler behöriga till gymnasiet" bedömt som inte uppnått i december

  Scenario: Det som aldrig bedömdes bedöms inte för första gången när året är avslutat
    När årsredovisningen för 2027 lämnas över den 10 april 2028 och godkänns av kommunfullmäktige den 29 maj 2028, § 70
    Och året 2027 avslutas den 30 juni 2028
    Och barn- och utbildningsnämnden bedömer den 20 november 2028 "Fler behöriga till gymnasiet" som uppnått i december
    Så nekas det: "för första gången"
