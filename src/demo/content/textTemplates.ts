/** Texts that the desk uses again and again. */
export const textTemplates = [
  {
    title: 'Waar is het?',
    purpose: 'question',
    text: 'Beste {naam},\n\nDank je wel voor ‘{titel}’. Om het goed te begrijpen willen we graag weten over welke plek het gaat. Noem een straat, dorp of gebied, dan kijken we verder.',
  },
  {
    title: 'Wat is er nodig?',
    purpose: 'question',
    collections: ['ideas'],
    text: 'Beste {naam},\n\nDank je wel voor ‘{titel}’. Wat vraag je van de provincie: geld, grond, kennis of een andere regel? Vul het aan, dan gaan we ermee verder.',
  },
  {
    title: 'Gaat over de gemeente',
    purpose: 'refusal',
    collections: ['ideas'],
    refusalGround: 'notProvincial',
    text: 'Beste {naam},\n\nWe plaatsen ‘{titel}’ niet, want hierover beslist de gemeente en niet de provincie. Je kunt je idee daar indienen. Op de site van je gemeente lees je hoe.',
  },
  {
    title: 'Dit idee is er al',
    purpose: 'refusal',
    collections: ['ideas'],
    refusalGround: 'duplicate',
    text: 'Beste {naam},\n\nEen idee dat veel op ‘{titel}’ lijkt, staat al op de site. Kijk daar of je iets wilt toevoegen.',
  },
  {
    title: 'We doen dit niet: geen geld voor',
    purpose: 'answer',
    collections: ['ideas'],
    text: 'Beste {naam},\n\nWe hebben ‘{titel}’ met aandacht bekeken. We kunnen het niet uitvoeren, omdat er dit jaar geen geld voor is.',
  },
  {
    title: 'Past niet meer',
    purpose: 'stop',
    text: 'We gaan niet verder met ‘{titel}’. De omstandigheden zijn veranderd.',
  },
] as const
