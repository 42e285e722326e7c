/** How many themes the filled database knows; each fourth one stands above the three after it. */
export const THEMES = 40

/** How many partners the filled database knows. */
export const PARTNERS = 300

/** The municipalities of Overijssel, with their CBS codes. */
export const areas: readonly { code: string; name: string }[] = [
  { code: 'GM0193', name: 'Zwolle' },
  { code: 'GM0153', name: 'Enschede' },
  { code: 'GM0150', name: 'Deventer' },
  { code: 'GM0164', name: 'Hengelo' },
  { code: 'GM0141', name: 'Almelo' },
  { code: 'GM0160', name: 'Hardenberg' },
  { code: 'GM0166', name: 'Kampen' },
  { code: 'GM1708', name: 'Steenwijkerland' },
  { code: 'GM1742', name: 'Rijssen-Holten' },
  { code: 'GM0177', name: 'Raalte' },
  { code: 'GM0163', name: 'Hellendoorn' },
  { code: 'GM1735', name: 'Hof van Twente' },
  { code: 'GM1700', name: 'Twenterand' },
  { code: 'GM0173', name: 'Oldenzaal' },
  { code: 'GM0148', name: 'Dalfsen' },
  { code: 'GM1774', name: 'Dinkelland' },
  { code: 'GM0189', name: 'Wierden' },
  { code: 'GM0158', name: 'Haaksbergen' },
  { code: 'GM0147', name: 'Borne' },
  { code: 'GM0168', name: 'Losser' },
  { code: 'GM1896', name: 'Zwartewaterland' },
  { code: 'GM0183', name: 'Tubbergen' },
  { code: 'GM0175', name: 'Ommen' },
  { code: 'GM1773', name: 'Olst-Wijhe' },
  { code: 'GM0180', name: 'Staphorst' },
]
