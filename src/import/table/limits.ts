/** The largest file that is read, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024

/** Rows of one file, and columns that are offered. More is for the command line. */
export const MOST_ROWS = 5000
export const MOST_COLUMNS = 200

/** What a workbook may become when it is unpacked, in bytes, and the files in it: more is made to do harm. */
export const MOST_UNPACKED = 100 * 1024 * 1024
export const MOST_PARTS = 2000

/** Characters of one cell: what a cell of Excel can hold. */
export const MOST_CHARACTERS = 32_767
