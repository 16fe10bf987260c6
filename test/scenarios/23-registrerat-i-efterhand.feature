# language: sv
Egenskap: 23. Ett beslut registreras långt efteråt
  Det gäller från den dag det togs. Vad man visste dessförinnan ändras inte.

  Scenario: Beslutet den 5 oktober registreras den 9 november
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    När det är den 9 november 2026
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" tillstyrkt
    Men var "Fler behöriga till gymnasiet" inlämnat så vitt man visste den 8 november 2026
    Och står det bland årets avvikelser att beslutet registrerades sent: "registrerades den 9 november 2026, 35 dagar efter sammanträdet"
    Och berättar historien om "Fler behöriga till gymnasiet": "5 oktober 2026, § 201"
