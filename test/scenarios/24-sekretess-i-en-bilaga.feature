# language: sv
Egenskap: 24. En bilaga till målet omfattas av sekretess
  Målets text är offentlig. Av bilagan visas att den finns, och vilken bestämmelse som gäller.

  Bakgrund:
    Givet att planeringen för 2027 är öppnad
    Och att Lulebo har skrivit målet "Fler hyresrätter"

  Scenario: Texten är öppen för alla, bilagan bara för dem som bereder målet
    Givet att Lulebo den 1 juni 2026 lägger till bilagan "Kalkyl för markköpet" till "Fler hyresrätter", sekretessmarkerad enligt "19:1"
    Och Lulebo beslutar den 27 augusti 2026, § 31, att lämna in "Fler hyresrätter"
    Så läser kommunstyrelsen "Kalkyl för markköpet" bland bilagorna till "Fler hyresrätter"
    Men ser socialnämnden bland bilagorna till "Fler hyresrätter" en som är maskerad enligt "19:1"
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler hyresrätter"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler hyresrätter"
    Så läser allmänheten målet "Fler hyresrätter", men i stället för bilagan "Kalkyl för markköpet" bara "19 kap. 1 § OSL"
    Och berättar historien om "Fler hyresrätter": "sekretessmarkerad enligt 19 kap. 1 § OSL"

  Scenario: En öppen bilaga markeras när målet bereds, och blir öppen igen när skälet har fallit bort
    Givet att Lulebo den 1 juni 2026 lägger till bilagan "Kalkyl för markköpet" till "Fler hyresrätter"
    Och Lulebo beslutar den 27 augusti 2026, § 31, att lämna in "Fler hyresrätter"
    När kommunstyrelsen sekretessmarkerar den 10 september 2026 bilagan till "Fler hyresrätter" enligt "5:5"
    Så nekas det: "ingen bestämmelse om sekretess"
    När kommunstyrelsen sekretessmarkerar den 10 september 2026 bilagan till "Fler hyresrätter" enligt "19:1"
    Så ser socialnämnden bland bilagorna till "Fler hyresrätter" en som är maskerad enligt "19:1"
    När kommunstyrelsen tillstyrker den 5 oktober 2026, § 201, "Fler hyresrätter"
    Och kommunfullmäktige antar den 23 november 2026, § 150, "Fler hyresrätter"
    Och Lulebo tar den 15 mars 2027 bort sekretessmarkeringen av bilagan till "Fler hyresrätter", med skälet "Köpet är klart"
    Så läser allmänheten målet "Fler hyresrätter", med "Kalkyl för markköpet" bland bilagorna
    Och berättar historien om "Fler hyresrätter": "sekretessmarkerade den 10 september 2026 en bilaga"
    Och berättar historien om "Fler hyresrätter": "Köpet är klart"
