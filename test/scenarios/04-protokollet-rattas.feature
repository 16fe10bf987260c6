# language: sv
Egenskap: 4. Protokollet rättas efter justeringen
  Originalet finns kvar, och det syns att och hur det rättades. Ändrar rättelsen vilken text fullmäktige antog, följer målets text med och hänvisar till rättelsen.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och att kommunfullmäktige ska sammanträda den 23 november 2026
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Och kommunfullmäktiges protokoll från den 23 november 2026 justeras den 30 november 2026

  Scenario: Rättelsen ändrar vilken text som antogs
    När den antagna texten av "Fler behöriga till gymnasiet" rättas till "Alla behöriga till gymnasiet" enligt rättelsen av kommunfullmäktiges protokoll från den 23 november 2026
    Så nekas det: "Rättelsen finns inte"
    När i kommunfullmäktiges protokoll från den 23 november 2026, § 150, rättas "Fler behöriga" till "Alla behöriga", med skälet "Fel bilaga"
    Och den antagna texten av "Fler behöriga till gymnasiet" rättas till "Alla behöriga till gymnasiet" enligt rättelsen av kommunfullmäktiges protokoll från den 23 november 2026
    Så lyder "Fler behöriga till gymnasiet" nu "Alla behöriga till gymnasiet"
    Och gäller den 1 februari 2027 lydelsen "Alla behöriga till gymnasiet" för "Fler behöriga till gymnasiet"
    Och finns alla lydelser av "Fler behöriga till gymnasiet" kvar: "Fler behöriga till gymnasiet; Alla behöriga till gymnasiet"
    Och finns rättelsen kvar i kommunfullmäktiges protokoll från den 23 november 2026: "Alla behöriga" i stället för "Fler behöriga"
    Och berättar historien om "Fler behöriga till gymnasiet": "rättades därför den antagna texten (version 2 i stället för version 1). Skäl: Fel bilaga"
    Och står "Fler behöriga till gymnasiet" bland avvikelserna: den antagna texten följer en rättelse

  Scenario: Rättelsen gäller en annan paragraf
    När i kommunfullmäktiges protokoll från den 23 november 2026, § 149, rättas "Fler behöriga" till "Alla behöriga", med skälet "Fel bilaga"
    Och den antagna texten av "Fler behöriga till gymnasiet" rättas till "Alla behöriga till gymnasiet" enligt rättelsen av kommunfullmäktiges protokoll från den 23 november 2026
    Så nekas det: "gäller inte det beslut"
