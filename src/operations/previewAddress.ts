/** Where previews are on the site. */
export const PREVIEWS = '/voorbeeld'

/** The page of a document as it would be, for who is signed in and may see its drafts. */
export const previewAddress = (collection: string, id: number): string => `${PREVIEWS}/${collection}/${id}`

/** The same page beside the form, where it follows what is typed. */
export const livePreviewAddress = (collection: string, id: number): string =>
  `${previewAddress(collection, id)}?live=1`

/** The page for who has a link. */
export const sharedPreviewAddress = (token: string): string => `${PREVIEWS}/link/${token}`
