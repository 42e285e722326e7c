/**
 * The first character in a text that no reader can see and that XML and Postgres refuse, as 'U+0000'; undefined
 * when there is none. TAB and line breaks are fine. Source: XML 1.0, 2.2.
 */
export const findControlCharacter = (text: string): string | undefined => {
  // eslint-disable-next-line no-control-regex -- finding them is what this is for
  const found = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/.exec(text)?.[0]
  return found && `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
