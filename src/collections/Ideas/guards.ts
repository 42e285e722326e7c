import { isFilledIn, readField } from '../../workflow/readField'
import type { Guard } from '../../workflow/types'
import { isSilentAfterReminder } from '../guards/silence'

/** The submitter accepted the terms. What comes in from another source was accepted there. */
export const termsAccepted: Guard = {
  code: 'termsAccepted',
  fields: ['termsAccepted'],
  message: {
    nl: 'Ga eerst akkoord met de voorwaarden.',
    en: 'First accept the terms.',
  },
  test: ({ document }) => document.termsAccepted === true || document.channel === 'import',
}

/** The handler is an assessor. The engine looks it up: `facts.handlerIsAssessor`. */
export const handlerIsAssessor: Guard = {
  code: 'handlerIsAssessor',
  fields: ['handler'],
  message: {
    nl: 'Kies een behandelaar: iemand met de rol Behandelaar.',
    en: 'Choose a handler: somebody with the role Assessor.',
  },
  test: ({ facts }) => facts.handlerIsAssessor !== false,
}

/** Handing over changes the handler or the date. The engine looks it up: `facts.handlingChanged`. */
export const handlingChanged: Guard = {
  code: 'handlingChanged',
  fields: ['handler', 'answerDueAt'],
  message: {
    nl: 'Kies een andere behandelaar of een andere datum.',
    en: 'Choose another handler or another date.',
  },
  test: ({ facts }) => facts.handlingChanged !== false,
}

/** A negative answer says why. */
export const reasonWhenNotAdopted: Guard = {
  code: 'reasonWhenNotAdopted',
  fields: ['answer.reason'],
  message: {
    nl: 'Leg uit waarom jullie dit niet doen.',
    en: 'Explain why you are not doing this.',
  },
  test: ({ document }) =>
    readField(document, 'answer.outcome') !== 'notAdopted' ||
    isFilledIn(readField(document, 'answer.reason')),
}

/** Only what was (partly) adopted can be carried out. */
export const outcomeIsPositive: Guard = {
  code: 'outcomeIsPositive',
  fields: ['answer.outcome'],
  message: {
    nl: "Dit kan alleen als het antwoord 'Dit doen we' of 'Dit doen we deels' is.",
    en: "This is possible only when the answer is 'We will do this' or 'We will do part of this'.",
  },
  test: ({ document }) => ['adopted', 'partly'].includes(String(readField(document, 'answer.outcome'))),
}

/** What was realised is done for 100 per cent. */
export const progressIsComplete: Guard = {
  code: 'progressIsComplete',
  fields: ['progress'],
  message: { nl: 'Zet de voortgang op 100.', en: 'Set the progress to 100.' },
  test: ({ document }) => document.progress === 100,
}

/** The target of a merge is public: `facts.mergeTargetIsPublic`. */
export const mergeTargetIsPublic: Guard = {
  code: 'mergeTargetIsPublic',
  fields: ['mergedInto'],
  message: {
    nl: 'Kies een idee dat zelf geplaatst is.',
    en: 'Choose an idea that is itself public.',
  },
  test: ({ facts }) => facts.mergeTargetIsPublic === true,
}

/** Two ideas are not merged into each other: `facts.mergeTargetMergedIntoThis`. */
export const mergeIsNoCircle: Guard = {
  code: 'mergeIsNoCircle',
  fields: ['mergedInto'],
  message: {
    nl: 'Dat idee is al samengevoegd met dit idee.',
    en: 'That idea was already merged into this one.',
  },
  test: ({ facts }) => facts.mergeTargetMergedIntoThis !== true,
}

/** Nothing was heard for 60 days, and a reminder was sent in time. */
export const silentFor60Days: Guard = {
  code: 'silentFor60Days',
  message: {
    nl: 'Dit kan pas na 60 dagen zonder reactie, met een herinnering na 45 dagen.',
    en: 'This is possible only after 60 days without a reaction, with a reminder after 45 days.',
  },
  test: ({ document, now }) => isSilentAfterReminder(document, now),
}
