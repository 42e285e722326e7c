const WORDS =
  `bewoners buurt dorp wijk samen groen tuin moestuin school plein speelplek fietspad brug molen kerk
markt zorg ouderen jongeren vrijwilligers energie zonnepanelen water beek bomen planten vergadering avond plan idee
voorstel subsidie gemeente provincie vereniging stichting netwerk ontmoeten koffie muziek theater sport voetbal
wandelen route erfgoed historie boerderij landschap natuur vogels bijen bloemen verkeer veilig licht bank huiskamer
bibliotheek taal leren werkplaats repareren delen auto bus trein vervoer winkel lokaal voedsel koken eten feest
klimaat isolatie huis wonen starters hofje buurthuis sleutel website kaart foto verhaal krant radio maken bouwen
verven opruimen afval hergebruik kringloop dieren schapen paarden honden zwemmen schaatsen ijsbaan camping toeristen`
    .trim()
    .split(/\s+/)

const LINKS = ['en', 'voor', 'met', 'in', 'van', 'bij', 'door', 'naar', 'langs', 'tegen']

/**
 * A thousand short Dutch-looking paragraphs of about 230 characters, always the same ones. Items are made of them, so
 * that their words need to be cut into lexemes once and not a million times.
 */
export const makeTexts = (): string[] => {
  const random = mulberry(20_270_303)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const sentence = () => {
    const words = Array.from({ length: 6 + Math.floor(random() * 8) }, (_, place) =>
      place % 3 === 2 ? pick(LINKS) : pick(WORDS),
    ).join(' ')
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
  }
  return Array.from({ length: 1000 }, () => Array.from({ length: 4 }, sentence).join(' '))
}

/** Mulberry32: a small generator of numbers from 0 up to 1, the same ones for the same seed. */
const mulberry = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
}
