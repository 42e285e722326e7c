import { APIError, ValidationError } from 'payload'
import { OperationRefused } from '../../errors/OperationRefused'
import type { SourceRefusal } from './mapEntry'

/** What is a fault of ours, in words: it is tried again, and stands in the log. */
export const OUR_FAULT: SourceRefusal = {
  code: 'fault',
  nl: 'Er ging bij ons iets mis. We proberen het later opnieuw.',
  en: 'Something went wrong on our side. It is tried again later.',
}

/**
 * Why something could not come in, from what was thrown: what the form would say. Null for what is a fault of ours.
 */
export const describeRefusal = (error: unknown): SourceRefusal | null => {
  if (error instanceof ValidationError) {
    const { errors } = error.data as { errors: { message: string; path: string }[] }
    const text = errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
    return { code: 'invalid', nl: text, en: text }
  }
  if (error instanceof OperationRefused || (error instanceof APIError && error.status < 500)) {
    const code = 'code' in error && typeof error.code === 'string' ? error.code : 'refused'
    return { code, nl: error.message, en: error.message }
  }
  return null
}
