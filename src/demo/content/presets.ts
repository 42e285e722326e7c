/** Lists that the desk saved and shares: filters that stay true from day to day, as a filter has no 'today'. */
export const presets = [
  {
    title: 'Zonder behandelaar',
    relatedCollection: 'ideas',
    where: { or: [{ and: [{ state: { equals: 'published' } }, { handler: { exists: false } }] }] },
    columns: ['title', 'state', 'themes', 'publishedAt'],
  },
  {
    title: 'Wacht op antwoord',
    relatedCollection: 'ideas',
    where: { or: [{ and: [{ state: { in: ['underReview', 'answerReady'] } }] }] },
    columns: ['title', 'state', 'handler', 'answerDueAt'],
  },
  {
    title: 'Wacht op de redactie',
    relatedCollection: 'ideas',
    where: { or: [{ and: [{ state: { equals: 'submitted' } }] }] },
    columns: ['title', 'state', 'themes', 'createdAt'],
  },
] as const
