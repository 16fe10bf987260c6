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
