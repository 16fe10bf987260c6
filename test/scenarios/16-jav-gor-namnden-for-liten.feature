# language: sv
Egenskap: 16. Jäv gör nämnden för liten
  Den som är jävig deltar inte i beslutet. Är de andra för få träder en ersättare in: fler än hälften ska vara närvarande (6 kap. 27 § kommunallagen).
  Kommunfullmäktige får besluta ändå (5 kap. 46 § kommunallagen).

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"

  Scenario: Utan ersättare är de för få, och det syns
    När barn- och utbildningsnämnden, 6 av 13 ledamöter utan Helena Sarri som är jävig, beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Så varnas det: "6 av 13 ledamöter deltog"
    Och är "Fler behöriga till gymnasiet" inlämnat
    Och berättas det om barn- och utbildningsnämndens beslut om "Fler behöriga till gymnasiet": "6 av 13 deltog i beslutet, och det är för få"
    Och står "Fler behöriga till gymnasiet" bland avvikelserna: för få deltog i beslutet

  Scenario: En ersättare träder in
    När barn- och utbildningsnämnden, 7 av 13 ledamöter med Mats Lundbäck i stället för Helena Sarri som är jävig, beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Så berättas det om barn- och utbildningsnämndens beslut om "Fler behöriga till gymnasiet": "Tjänstgörande ersättare: Mats Lundbäck."
    Och berättas det om barn- och utbildningsnämndens beslut om "Fler behöriga till gymnasiet": "Jäv: Helena Sarri (eget eller närståendes intresse)."
    Och står "Fler behöriga till gymnasiet" inte bland avvikelserna

  Scenario: Den som är jävig reserverar sig inte
    När barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"; Helena Sarri är jävig och reserverar sig
    Så nekas det: "Den som är jävig deltar inte i beslutet"
    Och är "Fler behöriga till gymnasiet" ett utkast

  Scenario: Kommunfullmäktige beslutar trots jävet, efter omröstning
    När barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunfullmäktige, 30 av 61 ledamöter utan Yusuf Demir som är jävig, antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet" med 18 röster mot 12; Birgitta Sandell reserverar sig
    Så är "Fler behöriga till gymnasiet" antaget
    Och berättas det om kommunfullmäktiges beslut om "Fler behöriga till gymnasiet": "18 för det som beslutades och 12 emot"
    Och berättas det om kommunfullmäktiges beslut om "Fler behöriga till gymnasiet": "Reservation: Birgitta Sandell."
    Och står "Fler behöriga till gymnasiet" inte bland avvikelserna
