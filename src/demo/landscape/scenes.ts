/** Colours of one landscape, from design tokens: hexadecimal sRGB. */
export interface Palette {
  /** Between the fields: verges and tracks. */
  ground: string
  fields: readonly [string, ...string[]]
  /** A field that catches the eye, now and then. */
  accent: string
  wood: readonly [string, ...string[]]
  water: string
  bank: string
  roof: string
}

/** What can be seen from above. */
export interface Scene {
  palette: keyof typeof palettes
  /** `strips`: long narrow peat meadows; `blocks`: polder; `patches`: small fields between hedgerows. */
  parcels: 'strips' | 'blocks' | 'patches'
  river: 'wide' | 'brook' | 'none'
  /** Share of fields that are wood, 0 to 1. */
  wood: number
  /** Share of fields that are water, 0 to 1. */
  ponds: number
  /** Hedgerows along the fields. */
  hedges: boolean
  /** Number of houses around the middle of the village; 0 is no village. */
  houses: number
  /** Share of fields with rows of solar panels, 0 to 1. */
  panels: number
}

/** Meadow green, heath purple, rapeseed yellow, IJssel blue and brick, each with fields that go with it. */
export const palettes = {
  meadow: {
    ground: '#dfe5d3',
    fields: ['#8fb58a', '#a3c295', '#7aa67c', '#b7cfa4', '#6b9a72', '#c6d8b1', '#94b97f'],
    accent: '#f2c230',
    wood: ['#1f6b4a', '#2b7a55', '#185a3d'],
    water: '#5b8bb0',
    bank: '#cfdcc0',
    roof: '#a8432f',
  },
  heath: {
    ground: '#e6ddd9',
    fields: ['#9d7aa3', '#b497b5', '#8a6391', '#c7b2c4', '#a9b58c', '#d8c9cf', '#7d5684'],
    accent: '#e0cf9a',
    wood: ['#35604a', '#47745a', '#2a5140'],
    water: '#5b8bb0',
    bank: '#e3d6c4',
    roof: '#a8432f',
  },
  rapeseed: {
    ground: '#efe7d0',
    fields: ['#e9cf73', '#d9c98d', '#c3c58a', '#f0dc9a', '#aebb7e', '#e4d9b0', '#cfbf6f'],
    accent: '#f2c230',
    wood: ['#4c7a4c', '#5d8a57', '#3d6a43'],
    water: '#6d9ab8',
    bank: '#e6e0bf',
    roof: '#a8432f',
  },
  river: {
    ground: '#dde4e6',
    fields: ['#9ab9bf', '#b2cbc9', '#85a9b3', '#c4d6cd', '#a6c1a9', '#d2dfd8', '#7c9fae'],
    accent: '#e9d9a0',
    wood: ['#2f6b63', '#3d7a70', '#245a55'],
    water: '#1d4e7a',
    bank: '#cfdbd2',
    roof: '#a8432f',
  },
  brick: {
    ground: '#ece2d8',
    fields: ['#c9b08f', '#d9c6a8', '#b9bf93', '#e5d8c1', '#c98f77', '#a9b486', '#d6b39b'],
    accent: '#f2c230',
    wood: ['#56784f', '#65875b', '#466844'],
    water: '#6d93ad',
    bank: '#e3dbc6',
    roof: '#a8432f',
  },
} as const satisfies Record<string, Palette>

const plain = { river: 'none', wood: 0.06, ponds: 0, hedges: false, houses: 0, panels: 0 } as const

/** The landscapes of Overijssel, by name. */
export const scenes = {
  ijssel: { ...plain, palette: 'meadow', parcels: 'blocks', river: 'wide', hedges: true },
  wieden: { ...plain, palette: 'meadow', parcels: 'strips', ponds: 0.3, wood: 0.1 },
  houtwallen: { ...plain, palette: 'meadow', parcels: 'patches', river: 'brook', wood: 0.12, hedges: true },
  bloemrand: { ...plain, palette: 'rapeseed', parcels: 'patches', hedges: true, wood: 0.05 },
  heide: { ...plain, palette: 'heath', parcels: 'patches', wood: 0.2, ponds: 0.03 },
  nacht: { ...plain, palette: 'river', parcels: 'strips', ponds: 0.22, wood: 0.14 },
  dorp: { ...plain, palette: 'brick', parcels: 'patches', houses: 130, hedges: true, wood: 0.05 },
  kern: { ...plain, palette: 'brick', parcels: 'blocks', houses: 190 },
  zon: { ...plain, palette: 'rapeseed', parcels: 'blocks', panels: 0.3, wood: 0.05 },
  dak: { ...plain, palette: 'rapeseed', parcels: 'patches', houses: 80, panels: 0.12, hedges: true },
  ijsseldelta: { ...plain, palette: 'river', parcels: 'blocks', river: 'wide', ponds: 0.04 },
  vecht: { ...plain, palette: 'river', parcels: 'patches', river: 'wide', wood: 0.14, hedges: true },
} as const satisfies Record<string, Scene>
