# language: sv
Egenskap: 15. Kommunstyrelsen bereder sin egen enhets mål
  Den beslutar målet som nämnd och föreslår det för fullmäktige som beredande organ: två beslut, var sin paragraf. Det är tillåtet, och det syns.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att kommunledningsförvaltningen har skrivit målet "Kortare handläggningstider"
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"

  Scenario: Två paragrafer
    När kommunledningsförvaltningen beslutar den 24 augusti 2026, § 180, att lämna in "Kortare handläggningstider"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Kortare handläggningstider"
    Så är "Kortare handläggningstider" tillstyrkt
    Och står "Kortare handläggningstider" bland avvikelserna: kommunstyrelsen beredde sin egen enhets mål

  Scenario: Samma paragraf två gånger går inte
    När kommunledningsförvaltningen beslutar den 5 oktober 2026, § 201, att lämna in "Kortare handläggningstider" för sent, med skälet "Sammanträdet flyttades"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Kortare handläggningstider"
    Så nekas det: "§ 201 är redan registrerad för 2026"

  Scenario: En annan nämnds mål är ingen avvikelse
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Så står "Fler behöriga till gymnasiet" inte bland avvikelserna
