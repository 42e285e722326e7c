/** Stands in every private field of the documents in these tests, and in all of what is not published. */
export const SECRET = 'KANARIE'

/** When the scheduled step of the documents happens: a date that is nowhere else. */
export const SECRET_DATE = '2099-01-02'

/** Values that nobody outside may ever see, wherever they stand in an answer. */
const SECRET_VALUES = [SECRET, SECRET_DATE, 'answerReady', 'Antwoord klaar']

/** Fields that do not so much as exist for who may not read them. */
const SECRET_FIELDS = [
  'answer',
  'apiKey',
  'contact',
  'earlierAnswers',
  'ending',
  'handler',
  'hash',
  'hiddenReason',
  'ownerTeam',
  'person',
  'record',
  'remindedAt',
  'reverifyAt',
  'rsin',
  'salt',
  'scheduled',
  'sourceId',
  'stateReason',
  'submitter',
  'trustedFor',
]

/** What is private in the body of an answer: values that are nowhere public, and fields that hold something. */
export const leaksIn = (body: unknown): string[] => {
  const text = JSON.stringify(body)
  return [
    ...SECRET_VALUES.filter((value) => text.includes(value)),
    ...SECRET_FIELDS.filter((field) => holds(body, field)),
  ]
}

const holds = (value: unknown, field: string): boolean => {
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(
    ([name, part]) => (name === field && !isEmpty(part)) || holds(part, field),
  )
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.values(value).every(isEmpty))
