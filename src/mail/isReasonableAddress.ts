/** Whether a text is one e-mail address and nothing that would add receivers or headers (RFC 5321, 4.1.2). */
export const isReasonableAddress = (text: string): boolean => /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(text)
