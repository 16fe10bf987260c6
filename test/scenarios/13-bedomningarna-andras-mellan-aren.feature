# language: sv
Egenskap: 13. Bedömningarna är inte desamma i alla rapporter och år
  I Luleå 2017 användes gul markering i delårsrapporten, men inte vid årsbokslut. Det som är bedömt står kvar i de ord som gällde då.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"

  Scenario: Gult används i delårsrapporten men inte vid årsbokslut
    När barn- och utbildningsnämnden bedömer den 10 september 2027 "Fler behöriga till gymnasiet" som delvis uppnått i augusti
    Och barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som delvis uppnått i december
    Så nekas det: "används inte i den här uppföljningen"
    När barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som inte uppnått i december
    Så är "Fler behöriga till gymnasiet" bedömt som delvis uppnått i augusti
    Och är "Fler behöriga till gymnasiet" bedömt som inte uppnått i december

  Scenario: Bedömningarna ändras med skäl, så länge inget är bedömt efter dem
    När controllern ändrar bedömningarna i december 2027 till uppnått, delvis uppnått, inte uppnått, omöjligt att bedöma, med skälet "Årsredovisningen ska visa hur långt vi har kommit"
    Och barn- och utbildningsnämnden bedömer den 17 januari 2028 "Fler behöriga till gymnasiet" som delvis uppnått i december
    Och controllern ändrar bedömningarna i december 2027 till uppnått, inte uppnått, omöjligt att bedöma, med skälet "Gult används inte vid årsbokslut"
    Så nekas det: "1 mål redan bedömt"
    Och är "Fler behöriga till gymnasiet" bedömt som delvis uppnått i december

  Scenario: År med olika bedömningar går inte att jämföra rakt av
    När controllern ändrar bedömningarna i december 2027 till uppnått, delvis uppnått, inte uppnått, omöjligt att bedöma, med skälet "Årsredovisningen ska visa hur långt vi har kommit"
    Och planeringen för 2028 öppnas som den för 2027
    Och controllern ändrar bedömningarna i december 2028 till uppnått, inte uppnått, omöjligt att bedöma, med skälet "Gult används inte vid årsbokslut"
    Och planeringen för 2029 öppnas som den för 2028
    Och det är den 2 januari 2030
    Så går utfallet i december 2028 inte att jämföra med året före
    Men går utfallet i december 2029 att jämföra med året före
