# language: sv
Egenskap: 3. Ett mål går vidare till nästa år
  Ett mål som gäller i flera år bekräftas varje år i stället för att skrivas av. Ett mål för ett enda år förs över som ett nytt, och beslutas på nytt.

  Scenario: Ett treårigt mål bekräftas, och står i nästa års styrkort och uppföljning
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet", med målvärdena "92" för 2028 och "93" för 2029
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet", att gälla till och med den 31 december 2029
    Och planeringen för 2028 öppnas som den för 2027
    Så har styrkortet för 2028 0 mål
    När kommunfullmäktige bekräftar den 22 november 2027, § 160, "Fler behöriga till gymnasiet" för 2028
    Så nekas det: "Kommunstyrelsen har inte yttrat sig"
    När kommunstyrelsen föreslår den 4 oktober 2027, § 215, att "Fler behöriga till gymnasiet" bekräftas
    Och kommunfullmäktige bekräftar den 22 november 2027, § 160, "Fler behöriga till gymnasiet" för 2028
    Så har styrkortet för 2028 1 mål
    Och berättar historien om "Fler behöriga till gymnasiet": "Målvärde: 92 (2028)"
    När barn- och utbildningsnämnden bedömer den 11 september 2028 "Fler behöriga till gymnasiet" som uppnått i augusti 2028
    Och barn- och utbildningsnämnden beslutar den 14 september 2028, § 90, om uppföljningen i augusti 2028 av "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" bedömt som uppnått i augusti 2028
    När barn- och utbildningsnämnden bedömer den 12 september 2029 "Fler behöriga till gymnasiet" som uppnått i augusti 2029
    Så nekas det: "inte bekräftat för 2029"

  Scenario: Utan målvärde för året kan ett mål inte bekräftas
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet", att gälla till och med den 31 december 2029
    Och planeringen för 2028 öppnas som den för 2027
    Och kommunstyrelsen föreslår den 4 oktober 2027, § 215, att "Fler behöriga till gymnasiet" bekräftas
    När kommunfullmäktige bekräftar den 22 november 2027, § 160, "Fler behöriga till gymnasiet" för 2028
    Så nekas det: "Målvärde för 2028 saknas"

  Scenario: Ett mål för ett år förs över som ett nytt mål, som beslutas på nytt
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Och planeringen för 2028 öppnas som den för 2027
    När barn- och utbildningsnämnden för den 5 april 2027 över "Fler behöriga till gymnasiet" till 2028 som "Ännu fler behöriga till gymnasiet"
    Så är "Ännu fler behöriga till gymnasiet" ett utkast
    Och är "Ännu fler behöriga till gymnasiet" fört över från "Fler behöriga till gymnasiet"
    När kommunfullmäktige antar den 29 mars 2027, § 41, "Ännu fler behöriga till gymnasiet"
    Så nekas det: "först när kommunstyrelsen har yttrat sig"
