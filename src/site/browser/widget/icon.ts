import { setAttributes } from './element'

/** Shapes of Lucide (lucide.dev, ISC licence), as on the site: the ones that widgets show. */
const shapes = {
  calendar: 'M8 2v3M16 2v3M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM3 9h18',
  clock: 'M12 6v6l4 2M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
  pin: 'M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0M15 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  neutral: 'M13 12a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
  waiting: 'M12 6v6l4 2M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
  active:
    'M9 9a1 1 0 0 1 1.5-.9l5 3a1 1 0 0 1 0 1.8l-5 3A1 1 0 0 1 9 15zM22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
  positive: 'm16 9-5.5 5.5L8 12M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
  negative: 'm15 9-6 6M9 9l6 6M22 12a10 10 0 1 1-20 0 10 10 0 0 1 20 0z',
} as const

const SVG = 'http://www.w3.org/2000/svg'

/** An icon in the colour of the text. Decorative: a word always stands beside it. */
export const icon = (name: keyof typeof shapes): SVGElement => {
  const svg = document.createElementNS(SVG, 'svg')
  setAttributes(svg, { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' })
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', shapes[name])
  svg.append(path)
  return svg
}
