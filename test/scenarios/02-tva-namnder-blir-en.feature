# language: sv
Egenskap: 2. Två nämnder slås samman
  Som när Luleås kulturnämnd och fritidsnämnd blev en vid årsskiftet 2018/2019. Den nya nämnden svarar för de gamlas mål,
  och de gamla finns kvar i historien.

  Scenario: Kultur- och fritidsnämnden tar över
    Givet att planeringen för 2027 är öppnad
    Och att fritidsnämnden har skrivit målet "Fler barn i föreningslivet"
    Och fritidsnämnden beslutar den 27 augusti 2026, § 30, att lämna in "Fler barn i föreningslivet"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler barn i föreningslivet"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler barn i föreningslivet"
    När kultur- och fritidsnämnden inrättas från den 1 januari 2027
    Och fritidsnämnden upphör den 31 december 2026 och går upp i kultur- och fritidsnämnden, enligt kommunfullmäktige den 23 november 2026, § 155
    Och kulturnämnden upphör den 31 december 2026 och går upp i kultur- och fritidsnämnden, enligt kommunfullmäktige den 23 november 2026, § 155
    Så finns den 31 december 2026 enheterna "FRI KULT"
    Men finns den 1 januari 2027 enheterna "KFN"
    När det är den 2 februari 2027
    Så är "Fler barn i föreningslivet" antaget
