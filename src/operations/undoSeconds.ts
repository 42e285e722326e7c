/** How long a step that was taken undoably can be taken back, in seconds. Shared with the browser: imports nothing. */
export const UNDO_SECONDS = 10
