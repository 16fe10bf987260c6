# language: sv
Egenskap: 20. Anslaget tas ned för tidigt
  Tiden att överklaga räknas från anslaget, som ska sitta uppe hela tiden. Annars vet ingen när beslutet vann laga kraft.

  Bakgrund:
    Givet att kommunfullmäktige ska sammanträda den 22 juni 2026
    Och kommunfullmäktiges protokoll från den 22 juni 2026 justeras den 29 juni 2026
    Och justeringen av kommunfullmäktiges protokoll från den 22 juni 2026 anslås den 30 juni 2026

  Scenario: Uppe hela tiden
    När anslaget om kommunfullmäktiges protokoll från den 22 juni 2026 tas ned den 22 juli 2026
    Så står det om kommunfullmäktiges sammanträde den 22 juni 2026: "vann laga kraft"

  Scenario: Nedtaget efter en vecka
    När anslaget om kommunfullmäktiges protokoll från den 22 juni 2026 tas ned den 7 juli 2026
    Så varnas det: "innan tiden för överklagande var slut"
    När det är den 1 september 2026
    Så står det om kommunfullmäktiges sammanträde den 22 juni 2026: "Det är okänt om beslutet har vunnit laga kraft"
