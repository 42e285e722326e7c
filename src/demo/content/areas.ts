/** An area as the demo ships it: name, CBS code, and the middle of its main town in WGS 84. */
export interface DemoArea {
  code: string
  name: string
  slug: string
  kind: 'province' | 'municipality'
  parent?: string
  latitude: number
  longitude: number
}

type Row = readonly [code: string, name: string, latitude: number, longitude: number]

const provinces = [
  ['PV23', 'Overijssel', 52.44, 6.44],
  ['PV25', 'Gelderland', 52.06, 5.94],
] as const satisfies readonly Row[]

/** The 25 municipalities of Overijssel. Codes: CBS, Gebieden in Nederland. */
const overijssel = [
  ['GM0141', 'Almelo', 52.3567, 6.6625],
  ['GM0147', 'Borne', 52.3, 6.7537],
  ['GM0148', 'Dalfsen', 52.5117, 6.2569],
  ['GM0150', 'Deventer', 52.255, 6.1639],
  ['GM0153', 'Enschede', 52.2215, 6.8937],
  ['GM0158', 'Haaksbergen', 52.1567, 6.7389],
  ['GM0160', 'Hardenberg', 52.5758, 6.6194],
  ['GM0163', 'Hellendoorn', 52.39, 6.45],
  ['GM0164', 'Hengelo', 52.2658, 6.7931],
  ['GM0166', 'Kampen', 52.555, 5.9111],
  ['GM0168', 'Losser', 52.2614, 7.0042],
  ['GM0173', 'Oldenzaal', 52.3133, 6.9292],
  ['GM0175', 'Ommen', 52.5206, 6.4206],
  ['GM0177', 'Raalte', 52.3858, 6.275],
  ['GM0180', 'Staphorst', 52.645, 6.2108],
  ['GM0183', 'Tubbergen', 52.4067, 6.7847],
  ['GM0189', 'Wierden', 52.3592, 6.5931],
  ['GM0193', 'Zwolle', 52.5125, 6.0944],
  ['GM1700', 'Twenterand', 52.4083, 6.6222],
  ['GM1708', 'Steenwijkerland', 52.7875, 6.1208],
  ['GM1735', 'Hof van Twente', 52.2317, 6.5864],
  ['GM1742', 'Rijssen-Holten', 52.3083, 6.5186],
  ['GM1773', 'Olst-Wijhe', 52.3867, 6.135],
  ['GM1774', 'Dinkelland', 52.3767, 7.0067],
  ['GM1896', 'Zwartewaterland', 52.5917, 6.0917],
] as const satisfies readonly Row[]

const gelderland = [['GM0244', 'Hattem', 52.475, 6.0639]] as const satisfies readonly Row[]

/** The codes that demo content may refer to. */
export type AreaCode = (typeof provinces | typeof overijssel | typeof gelderland)[number][0]

const toSlug = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

const toArea =
  (kind: DemoArea['kind'], parent?: AreaCode) =>
  ([code, name, latitude, longitude]: Row): DemoArea => ({
    code,
    name,
    slug: toSlug(name),
    kind,
    latitude,
    longitude,
    ...(parent && { parent }),
  })

/** Parents before children. */
export const areas: readonly DemoArea[] = [
  ...provinces.map(toArea('province')),
  ...overijssel.map(toArea('municipality', 'PV23')),
  ...gelderland.map(toArea('municipality', 'PV25')),
]

/** The TOOI identifier of a province or municipality (standaarden.overheid.nl/tooi). */
export const tooiUriOf = ({ code, kind }: DemoArea): string =>
  `https://identifier.overheid.nl/tooi/id/${kind === 'province' ? 'provincie' : 'gemeente'}/${code.toLowerCase()}`
