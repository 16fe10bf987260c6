# language: sv
Egenskap: 21. Ett bolags styrelse beslutar i sin egen takt
  Bolaget är ingen nämnd. Dess mål vilar på styrelsens protokoll, med dag och paragraf.

  Scenario: Bolagets mål går samma väg
    Givet att planeringen för 2027 är öppnad
    Och att Lulebo har skrivit målet "Fler hyresrätter"
    När Lulebo beslutar den 18 juni 2026, § 12, att lämna in "Fler hyresrätter"
    Och kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler hyresrätter"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler hyresrätter"
    Så är "Fler hyresrätter" antaget
