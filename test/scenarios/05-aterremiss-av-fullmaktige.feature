# language: sv
Egenskap: 5. Kommunfullmäktige återremitterar det som kommunstyrelsen har tillstyrkt
  En tredjedel av de närvarande räcker, men bara en gång i samma ärende (5 kap. 50 § kommunallagen).
  Rösterna är de i Emmaboda: 18 av 41 räckte, 14 hade behövts.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"

  Scenario: 13 av 41 räcker inte
    När en minoritet i kommunfullmäktige, 13 mot 28 av 41 närvarande, återremitterar den 23 november 2026, § 150, "Fler behöriga till gymnasiet" med frågan "Vad kostar målet?" och svar senast den 14 december 2026
    Så nekas det: "13 av 41 närvarande"
    Och är "Fler behöriga till gymnasiet" tillstyrkt

  Scenario: 18 av 41 räcker, och kommunstyrelsen får besluta på nytt
    När en minoritet i kommunfullmäktige, 18 mot 23 av 41 närvarande, återremitterar den 23 november 2026, § 150, "Fler behöriga till gymnasiet" med frågan "Vad kostar målet?" och svar senast den 14 december 2026
    Så är "Fler behöriga till gymnasiet" inlämnat
    Men var "Fler behöriga till gymnasiet" tillstyrkt så vitt man visste den 22 november 2026
    Och berättar historien om "Fler behöriga till gymnasiet": "på begäran av en minoritet: 18 röster mot 23 av 41 närvarande"
    När kommunfullmäktige antar den 30 november 2026, § 160, "Fler behöriga till gymnasiet"
    Så nekas det: "först när kommunstyrelsen har yttrat sig"
    När kommunstyrelsen tillstyrker den 7 december 2026, § 250, "Fler behöriga till gymnasiet"
    Och en minoritet i kommunfullmäktige, 18 mot 23 av 41 närvarande, återremitterar den 14 december 2026, § 171, "Fler behöriga till gymnasiet" med frågan "Vad kostar det i år?" och svar senast den 25 januari 2027
    Så nekas det: "minoritet"
    När kommunfullmäktige antar den 14 december 2026, § 171, "Fler behöriga till gymnasiet"
    Så är "Fler behöriga till gymnasiet" antaget
