import { formatMoney } from '../../feeds/text/formatMoney'
import type { Finding } from '../../import/problem'

/** What can be wrong with a row that has a grant, in words that say what to do. */
export const grantProblems = {
  adminsOnly: {
    code: 'adminsOnly',
    message: {
      nl: 'Alleen een beheerder kan een subsidie boven het plafond inlezen.',
      en: 'Only an admin can bring in a grant above the ceiling.',
    },
  },
  editorsOnly: {
    code: 'editorsOnly',
    message: {
      nl: 'Wie dit bestand bracht, is geen redacteur (meer). Laat een redacteur het opnieuw inlezen.',
      en: 'Who brought this file is no editor (any more). Let an editor bring it in again.',
    },
  },
  noInitiative: {
    code: 'noInitiative',
    message: {
      nl: 'Dit initiatief is er niet. Schrijf het adres van zijn pagina, of zijn kenmerk (urn).',
      en: 'There is no such initiative. Write the address of its page, or its urn.',
    },
  },
  noWayBack: {
    code: 'noWayBack',
    message: {
      nl: 'Hier staat al een later besluit. Een stap terug kan niet: controleer welk bestand klopt.',
      en: 'A later decision stands here already. There is no way back: check which file is right.',
    },
  },
  noRoom: (left: number, asked: number): Finding => ({
    code: 'noRoom',
    message: {
      nl: `Dit past niet in het subsidieplafond. Er is nog ${formatMoney(left, 'nl')} over, en dit is ${formatMoney(asked, 'nl')}.`,
      en: `This does not fit in the ceiling. ${formatMoney(left, 'en')} is left, and this is ${formatMoney(asked, 'en')}.`,
    },
  }),
  noRoomInPart: (left: number, asked: number): Finding => ({
    code: 'noRoomInPart',
    message: {
      nl: `Dit past niet in het deelplafond. Er is nog ${formatMoney(left, 'nl')} over, en dit is ${formatMoney(asked, 'nl')}.`,
      en: `This does not fit in the sub-ceiling. ${formatMoney(left, 'en')} is left, and this is ${formatMoney(asked, 'en')}.`,
    },
  }),
} as const satisfies Readonly<Record<string, Finding | ((left: number, asked: number) => Finding)>>
