import { option } from '../fields/option'

/** The roles that an account can have. */
export const roleOptions = [
  option('admin', 'Beheerder', 'Admin'),
  option('editor', 'Redacteur', 'Editor'),
  option('assessor', 'Behandelaar', 'Assessor'),
  option('partner', 'Partnerredacteur', 'Partner editor'),
]
