import type { Label } from '../../../workflow'

/** What the part for a photo says, in the form and wherever else one may be added. */
export const photoWords = {
  nl: {
    title: 'Foto (mag je leeg laten)',
    choose: 'Kies een foto',
    chooseOther: 'Kies een andere foto',
    hint: 'Een JPG, PNG, WebP of AVIF van hoogstens 10 MB. De gegevens over waar, wanneer en met welk toestel hij is gemaakt, halen we eruit.',
    kept: 'Deze foto gaat mee met je idee. Verstuur je het niet binnen een dag, dan wissen we de foto.',
    away: 'Neem deze foto niet mee',
    alt: 'Wat is er op de foto te zien?',
    altHint: 'Voor mensen die de foto niet zien. Bijvoorbeeld: Een leeg grasveld naast de brug.',
    permissionTitle: 'Mag deze foto op de site?',
    permission:
      'Ja, de foto is van mij of ik mag hem delen. Niemand is herkenbaar zonder dat diegene het goed vindt.',
  },
  en: {
    title: 'Photo (may be left empty)',
    choose: 'Choose a photo',
    chooseOther: 'Choose another photo',
    hint: 'A JPG, PNG, WebP or AVIF of at most 10 MB. We take out where and when the photo was made.',
    kept: 'This photo goes along. We keep it for a day, until you send your idea.',
    away: 'Leave this photo out',
    alt: 'What is there to see on the photo?',
    altHint: 'For people who do not see the photo. For example: An empty lawn beside the bridge.',
    permissionTitle: 'May this photo be on the site?',
    permission: 'Yes, the photo is mine or I may share it. Nobody is recognisable without agreeing to it.',
  },
} as const

/** What is said otherwise where a photo is there already. */
export const otherPhotoWords = {
  nl: {
    choose: 'Kies een andere foto',
    kept: 'Deze foto komt in de plaats van de foto die er stond. Bewaar je je idee niet binnen een dag, dan wissen we hem.',
    alt: 'Wat is er op de andere foto te zien?',
    permissionTitle: 'Mag de andere foto op de site?',
  },
  en: {
    choose: 'Choose another photo',
    kept: 'This photo takes the place of the one before. We keep it for a day, until you save your idea.',
    alt: 'What is there to see on the other photo?',
    permissionTitle: 'May the other photo be on the site?',
  },
} as const satisfies Readonly<Record<'nl' | 'en', Partial<Record<keyof (typeof photoWords)['nl'], string>>>>

/** What can be wrong with a photo, and what to do about it. */
export const photoProblems = {
  noPicture: {
    nl: 'Dit bestand is geen foto die we kunnen lezen. Kies een JPG, PNG, WebP of AVIF.',
    en: 'This file is not a photo that we can read. Choose a JPG, PNG, WebP or AVIF.',
  },
  heic: {
    nl: 'Dit is een HEIC-foto van een telefoon. Die kunnen we niet lezen. Bewaar hem als JPG en kies hem opnieuw.',
    en: 'This is a HEIC photo of a telephone. We cannot read those. Save it as a JPG and choose it again.',
  },
  tooLarge: {
    nl: 'Deze foto is groter dan 10 MB. Kies een kleinere foto, of maak hem kleiner.',
    en: 'This photo is larger than 10 MB. Choose a smaller photo, or make it smaller.',
  },
  tooManyPixels: {
    nl: 'Deze foto heeft meer dan 60 miljoen beeldpunten. Maak hem kleiner en kies hem opnieuw.',
    en: 'This photo has more than 60 million pixels. Make it smaller and choose it again.',
  },
  tooSmall: {
    nl: 'Deze foto is te klein: kies er een van minstens 100 bij 100 beeldpunten.',
    en: 'This photo is too small: choose one of at least 100 by 100 pixels.',
  },
  broken: {
    nl: 'Deze foto is beschadigd. Kies een andere, of bewaar hem opnieuw als JPG.',
    en: 'This photo is damaged. Choose another, or save it again as a JPG.',
  },
  busy: {
    nl: 'Er worden nu veel foto’s verstuurd. Kies je foto over een minuut opnieuw.',
    en: 'Many photos are being sent just now. Choose your photo again in a minute.',
  },
  gone: {
    nl: 'Je foto is er niet meer: we bewaren hem een dag. Kies hem opnieuw.',
    en: 'Your photo is no longer there: we keep it for a day. Choose it again.',
  },
  alt: {
    nl: 'Vertel in 3 tot 300 tekens wat er op de foto te zien is.',
    en: 'Tell in 3 to 300 characters what there is to see on the photo.',
  },
  permission: {
    nl: 'Vink aan dat de foto op de site mag, of neem hem niet mee.',
    en: 'Tick that the photo may be on the site, or leave it out.',
  },
} as const satisfies Readonly<Record<string, Label>>
