/** What stands under a field that leads to other documents. */
export const relationWords = {
  nl: { title: 'Hoe het ervoor staat', notPublic: 'Staat nu niet op de site' },
  en: { title: 'How things stand', notPublic: 'Not on the site now' },
}
