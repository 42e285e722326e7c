/** NFC, no space around it, and line ends as the collections keep them: the same cell gives the same text next time. */
export const tidyCell = (cell: string): string => cell.normalize('NFC').replace(/\r\n?/g, '\n').trim()
