# language: sv
Egenskap: 22. Ett mål lämnas in av misstag
  Det som har lämnats in är allmän handling. Misstaget registreras med en hänvisning, och inget tas bort.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och att barn- och utbildningsnämnden har skrivit målet "Fler når gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"

  Scenario: En dubblett
    När controllern registrerar den 31 augusti 2026 att "Fler behöriga till gymnasiet" var en dubblett av "Fler når gymnasiet"
    Så nekas det: "Det andra målet är inte inlämnat"
    När barn- och utbildningsnämnden beslutar den 31 augusti 2026, § 90, att lämna in "Fler når gymnasiet"
    Och controllern registrerar den 2 september 2026 att "Fler når gymnasiet" var en dubblett av "Fler behöriga till gymnasiet"
    Så är "Fler når gymnasiet" inlämnat av misstag
    Och berättar historien om "Fler når gymnasiet": "lämnades in av misstag: det var redan inlämnat"
    Och var "Fler når gymnasiet" inlämnat så vitt man visste den 1 september 2026
    Och har styrkortet 1 mål
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler når gymnasiet"
    Så nekas det: "inlämnat av misstag"

  Scenario: Fel nämnd
    När controllern registrerar den 31 augusti 2026 att "Fler behöriga till gymnasiet" hör till barn- och utbildningsnämnden
    Så nekas det: "har redan ansvaret"
    När controllern registrerar den 31 augusti 2026 att "Fler behöriga till gymnasiet" hör till socialnämnden
    Så är "Fler behöriga till gymnasiet" inlämnat av misstag
    Och berättar historien om "Fler behöriga till gymnasiet": "lämnades in av misstag: det gäller Socialnämnden"

  Scenario: Det som kommunstyrelsen har berett är inget misstag längre
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och controllern registrerar den 7 oktober 2026 att "Fler behöriga till gymnasiet" hör till socialnämnden
    Så nekas det: "Bara det som är inlämnat"
