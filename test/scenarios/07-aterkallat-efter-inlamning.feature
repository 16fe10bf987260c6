# language: sv
Egenskap: 7. Ett inlämnat mål återkallas
  Det som har lämnats in är allmän handling och finns kvar. Målet går inte vidare till kommunfullmäktige.

  Scenario: Målet ingår i det låsta förslaget, som därför låses på nytt utan det
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och att socialnämnden har skrivit målet "Kortare väntan på hemtjänst"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och socialnämnden beslutar den 28 augusti 2026, § 88, att lämna in "Kortare väntan på hemtjänst"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 202, "Kortare väntan på hemtjänst"
    Och kommunstyrelsens förslag låses
    När barn- och utbildningsnämnden beslutar den 15 oktober 2026, § 97, att återkalla "Fler behöriga till gymnasiet", med skälet "Uppdraget går till en annan nämnd"
    Och kommunstyrelsens förslag låses
    Och kommunfullmäktige antar den 23 november 2026, § 150, version 1 av kommunstyrelsens förslag: "Kortare väntan på hemtjänst"
    Så nekas det: "har ersatts av version 2"
    När kommunfullmäktige antar den 23 november 2026, § 150, version 2 av kommunstyrelsens förslag: "Fler behöriga till gymnasiet"
    Så nekas det: "finns inte med"
    När kommunfullmäktige antar den 23 november 2026, § 150, version 2 av kommunstyrelsens förslag: "Kortare väntan på hemtjänst"
    Så är "Kortare väntan på hemtjänst" antaget

  Scenario: Nämnden återkallar ett mål som kommunstyrelsen redan har tillstyrkt
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    När barn- och utbildningsnämnden beslutar den 15 oktober 2026, § 97, att återkalla "Fler behöriga till gymnasiet", med skälet "Uppdraget går till en annan nämnd"
    Så är "Fler behöriga till gymnasiet" återkallat
    Och har styrkortet 0 mål
    Och var "Fler behöriga till gymnasiet" tillstyrkt så vitt man visste den 10 oktober 2026
    När kommunfullmäktige antar den 23 november 2026, § 150, "Fler behöriga till gymnasiet"
    Så nekas det: "återkallat"
