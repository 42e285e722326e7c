/**
 * Puts what a document is called, and what its submitter is called, where a text leaves room for it. Without a name it is
 * 'indiener'. Anything else between braces stays.
 *
 * @example fillPlaceholders('Beste {naam},', { title: 'Een bos', name: 'Els' }) // 'Beste Els,'
 */
export const fillPlaceholders = (text: string, { title, name }: { title: string; name: string }): string =>
  text.replaceAll(/\{(titel|naam)\}/gi, (_, which: string) =>
    which.toLowerCase() === 'titel' ? title.trim() || 'je bijdrage' : name.trim() || 'indiener',
  )
