import type { EmailAdapter } from 'payload'

/** Sends no mail: says in the log what would have been sent, and to how many. Addresses and texts stay out of it. */
export const logAdapter: EmailAdapter = ({ payload }) => ({
  name: 'log',
  defaultFromAddress: 'noaber@localhost',
  defaultFromName: 'Noaber',
  sendEmail: async ({ subject, to }) => {
    const receivers = Array.isArray(to) ? to.length : 1
    payload.logger.info({ subject, receivers }, 'Mail that is not sent: SMTP_URL is not set.')
  },
})
