# language: sv
Egenskap: 2. Två nämnder slås samman
  Som när Luleås kulturnämnd och fritidsnämnd blev en vid årsskiftet 2018/2019. Den nya nämnden svarar för de gamlas mål,
  och de gamla finns kvar i historien.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att fritidsnämnden har skrivit målet "Fler barn i föreningslivet"
    Och fritidsnämnden beslutar den 27 augusti 2026, § 30, att lämna in "Fler barn i föreningslivet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler barn i föreningslivet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler barn i föreningslivet"

  Scenario: Kultur- och fritidsnämnden tar över vid årsskiftet, och bedömer de gamla målen
    När kultur- och fritidsnämnden inrättas från den 1 januari 2027
    Och sekreteraren i fritidsnämnden blir det i kultur- och fritidsnämnden från den 1 januari 2027 till och med den 31 december 2030
    Och fritidsnämnden upphör den 31 december 2026 och går upp i kultur- och fritidsnämnden, enligt kommunfullmäktige den 23 november 2026, § 155
    Och kulturnämnden upphör den 31 december 2026 och går upp i kultur- och fritidsnämnden, enligt kommunfullmäktige den 23 november 2026, § 155
    Så finns den 31 december 2026 enheterna "FRI KULT"
    Men finns den 1 januari 2027 enheterna "KFN"
    När det är den 2 februari 2027
    Så är "Fler barn i föreningslivet" antaget
    När fritidsnämnden bedömer den 10 september 2027 "Fler barn i föreningslivet" som uppnått i augusti
    Så nekas det: "Du har inte rollen"
    När kultur- och fritidsnämnden bedömer den 10 september 2027 "Fler barn i föreningslivet" som uppnått i augusti
    Och kultur- och fritidsnämnden beslutar den 16 september 2027, § 61, om uppföljningen i augusti av "Fler barn i föreningslivet"
    Så är "Fler barn i föreningslivet" bedömt som uppnått i augusti
    Och ansvarar kultur- och fritidsnämnden nu för målet "Fler barn i föreningslivet", som fritidsnämnden satte
