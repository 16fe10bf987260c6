# language: sv
Egenskap: 18. En paragraf får ett annat nummer
  Det går tills protokollet är justerat. Därefter rättas protokollet i stället.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och att barn- och utbildningsnämnden ska sammanträda den 27 augusti 2026
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"

  Scenario: Före justeringen
    När barn- och utbildningsnämndens beslut den 27 augusti 2026 får § 85 i stället för § 84, med skälet "En fråga lades till"
    Så står "Fler behöriga till gymnasiet" under § 85 i barn- och utbildningsnämndens beslut den 27 augusti 2026
    Och berättar historien om "Fler behöriga till gymnasiet": "den 27 augusti 2026, § 84, fick § 85 i stället. Skäl: En fråga lades till"
    Och berättar historien om "Fler behöriga till gymnasiet": "beslutade om målet den 27 augusti 2026, § 84"
    Och står det vid "Fler behöriga till gymnasiet" att § 85 registrerades som § 84

  Scenario: Efter justeringen
    När barn- och utbildningsnämndens protokoll från den 27 augusti 2026 justeras den 3 september 2026
    Och barn- och utbildningsnämndens beslut den 27 augusti 2026 får § 85 i stället för § 84, med skälet "En fråga lades till"
    Så nekas det: "justera"
