# language: sv
Egenskap: 6. Ett mål kommer för sent
  Det tas emot med sitt skäl, och förseningen syns. Ingen försening gör att ett mål går förlorat.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att socialnämnden har skrivit målet "Kortare väntan på hemtjänst"

  Scenario: Skälet måste sägas
    När socialnämnden beslutar den 10 september 2026, § 91, att lämna in "Kortare väntan på hemtjänst"
    Så nekas det: "varför"
    När socialnämnden beslutar den 10 september 2026, § 91, att lämna in "Kortare väntan på hemtjänst" för sent, med skälet "Sammanträdet ställdes in"
    Så kom "Kortare väntan på hemtjänst" in 10 dagar för sent
    Och berättar historien om "Kortare väntan på hemtjänst": "Sammanträdet ställdes in"

  Scenario: Den som har fått en senare dag är inte sen
    När socialnämnden får lämna in sina mål till den 21 september 2026, med skälet "Extra sammanträde"
    Och socialnämnden beslutar den 17 september 2026, § 95, att lämna in "Kortare väntan på hemtjänst"
    Så kom "Kortare väntan på hemtjänst" in i tid

  Scenario: Det som kommer när kommunstyrelsens förslag är låst går med först när kommunstyrelsen har tagit in det
    Givet att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler behöriga till gymnasiet"
    Och kommunstyrelsens förslag låses
    När socialnämnden beslutar den 15 oktober 2026, § 99, att lämna in "Kortare väntan på hemtjänst" för sent, med skälet "Sammanträdet ställdes in"
    Så kom "Kortare väntan på hemtjänst" in 45 dagar för sent
    När kommunfullmäktige antar den 26 oktober 2026, § 140, version 1 av kommunstyrelsens förslag: "Fler behöriga till gymnasiet; Kortare väntan på hemtjänst"
    Så nekas det: "finns inte med samma text i version 1"
    När kommunstyrelsen tillstyrker den 2 november 2026, § 220, "Kortare väntan på hemtjänst"
    Och kommunstyrelsens förslag låses
    Och kommunfullmäktige antar den 23 november 2026, § 150, version 2 av kommunstyrelsens förslag: "Fler behöriga till gymnasiet; Kortare väntan på hemtjänst"
    Så är "Kortare väntan på hemtjänst" antaget
