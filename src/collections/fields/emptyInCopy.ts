/** For `hooks` of a field that a copy of the document begins without. */
export const emptyInCopy = { beforeDuplicate: [() => null] }
