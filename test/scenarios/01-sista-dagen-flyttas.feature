# language: sv
Egenskap: 1. Sista dagen flyttas när några redan har lämnat in
  Ett mål döms efter den sista dag som gällde när det kom in. Den som var sen förblir sen.

  Scenario: Den som hann före flytten var i tid, den som kom efter den gamla dagen var sen
    Givet att planeringen för 2027 är öppnad
    Och att barn- och utbildningsnämnden har skrivit målet "Fler behöriga till gymnasiet"
    Och att socialnämnden har skrivit målet "Kortare väntan på hemtjänst"
    Och att kulturnämnden har skrivit målet "Fler barn på biblioteken"
    När barn- och utbildningsnämnden beslutar den 27 augusti 2026, § 84, att lämna in "Fler behöriga till gymnasiet"
    Och socialnämnden beslutar den 3 september 2026, § 91, att lämna in "Kortare väntan på hemtjänst" för sent, med skälet "Sammanträdet flyttades"
    Och sista dagen att lämna in mål flyttas till den 15 september 2026, med skälet "Ramarna blev sena"
    Och kulturnämnden beslutar den 10 september 2026, § 40, att lämna in "Fler barn på biblioteken"
    Så kom "Fler behöriga till gymnasiet" in i tid
    Och kom "Kortare väntan på hemtjänst" in 3 dagar för sent
    Och kom "Fler barn på biblioteken" in i tid
    Och står det bland årets avvikelser att en sista dag flyttades: "flyttades den 4 september 2026 till den 15 september 2026 för alla. Skäl: Ramarna blev sena"
