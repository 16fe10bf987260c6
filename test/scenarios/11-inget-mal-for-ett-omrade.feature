# language: sv
Egenskap: 11. En nämnd har inget mål i ett målområde
  Att ha sagt att området inte berör nämnden är ett svar. Att inte ha svarat är något annat.

  Scenario: Området förklaras ej tillämpligt, men inte där det finns ett mål
    Givet att planeringen för 2027 är öppnad
    Och att socialnämnden har skrivit målet "Kortare väntan på hemtjänst"
    När socialnämnden förklarar målområdet 1.4 ej tillämpligt, med skälet "Nämnden har ingen verksamhet där"
    Så står det i styrkortet att socialnämnden har förklarat 1.4 ej tillämpligt
    När socialnämnden förklarar målområdet 2.1 ej tillämpligt, med skälet "Nämnden har ingen verksamhet där"
    Så nekas det: "1 mål"
    När barn- och utbildningsnämnden förklarar målområdet 1.5 ej tillämpligt, med skälet ""
    Så nekas det: "varför"
