/** The words of the place on the map. */
export const pointWords = {
  nl: {
    open: 'Wijs de plek aan op de kaart',
    change: 'Wijs een andere plek aan',
    chosen: (area: string) => `Je wees een plek aan op de kaart, in of bij ${area}.`,
    away: 'Neem de plek op de kaart niet mee',
    title: 'Waar is het?',
    lead: 'Tik op de kaart op de plek van je idee. Daarna kun je de plek van dichtbij aanwijzen.',
    nearLead: 'Dit is de plek die je aanwees. Tik opnieuw om hem te verschuiven.',
    rough: 'We bewaren de plek niet preciezer dan ongeveer honderd meter. Zo wijst hij niet één huis aan.',
    keyboard:
      'Gebruik je geen muis of aanraakscherm? Ga dan terug en kies een gemeente of dorp uit de lijst. Dat is genoeg.',
    map: 'Kaart van de streek: tik op de plek van je idee',
    nearMap: 'Kaart van tien kilometer rond de plek: tik om hem te verschuiven',
    filled: (area: string) =>
      `Je gebied is nu: ${area}. Klopt dat niet? Kies in het formulier een ander gebied.`,
    use: 'Gebruik deze plek',
    whole: 'Toon de hele kaart',
    none: 'Terug zonder plek op de kaart',
    noMap: 'Met het toetsenbord kan de kaart geen plek aanwijzen. Kies een gemeente of dorp uit de lijst.',
    shown: (area: string) => `De plek op de kaart, in of bij ${area}`,
    onMap: 'Op de kaart',
  },
  en: {
    open: 'Point at the place on the map',
    change: 'Point at another place',
    chosen: (area: string) => `You pointed at a place on the map, in or near ${area}.`,
    away: 'Leave the place on the map out',
    title: 'Where is it?',
    lead: 'Press the place of your idea on the map. After that you can point at it from nearby.',
    nearLead: 'This is the place that you pointed at. Press again to move it.',
    rough:
      'We keep the place no more exactly than about a hundred metres, so that it points at nobody’s house.',
    keyboard:
      'Do you use no mouse or touch screen? Then go back and choose a municipality or village from the list. That is enough.',
    map: 'Map of the region: press the place of your idea',
    nearMap: 'Map of ten kilometres around the place: press to move it',
    filled: (area: string) =>
      `Your area is now: ${area}. Is that not right? Choose another area in the form.`,
    use: 'Use this place',
    whole: 'Show the whole map',
    none: 'Back without a place on the map',
    noMap:
      'With the keyboard the map cannot point at a place. Choose a municipality or village from the list.',
    shown: (area: string) => `The place on the map, in or near ${area}`,
    onMap: 'On the map',
  },
} as const
