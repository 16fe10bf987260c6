# language: sv
Egenskap: 14. Revisorernas mål bereds inte av kommunstyrelsen
  Revisorerna granskar kommunstyrelsen. Kommunfullmäktiges presidium bereder deras mål (11 kap. 8 § kommunallagen), och fullmäktige beslutar.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att kommunrevisionen är registrerad och deltar i planeringen
    Och att kommunrevisionen har skrivit målet "Alla granskningar har följts upp"
    Och kommunfullmäktiges presidium beslutar den 27 augusti 2026, § 4, att lämna in "Alla granskningar har följts upp"

  Scenario: Fullmäktige antar dem utan kommunstyrelsen
    När kommunfullmäktige antar den 23 november 2026, § 150, "Alla granskningar har följts upp"
    Så nekas det: "registrera det för kontrasignering"
    När kommunfullmäktige antar den 23 november 2026, § 150, "Alla granskningar har följts upp" i väntan på kontrasignering
    Och controllern kontrasignerar kommunfullmäktiges beslut den 23 november 2026, § 150
    Så är "Alla granskningar har följts upp" antaget

  Scenario: Kommunstyrelsen bereder dem inte
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Alla granskningar har följts upp"
    Så nekas det: "bereds av kommunfullmäktiges presidium"
    Och är "Alla granskningar har följts upp" inlämnat

  Scenario: En minoritet i fullmäktige skickar dem inte till kommunstyrelsen
    När en minoritet i kommunfullmäktige, 18 mot 23 av 41 närvarande, återremitterar den 23 november 2026, § 150, "Alla granskningar har följts upp" med frågan "Vad kostar det?" och svar senast den 14 december 2026
    Så nekas det: "bereds av kommunfullmäktiges presidium"
