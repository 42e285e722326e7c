import { option } from './option'

/** The kinds of applicants: who may ask for a subsidy, and who would for an initiative. A group has no legal form. */
export const applicantOptions = [
  option('resident', 'Inwoner', 'Resident'),
  option('group', 'Groep zonder rechtsvorm', 'Group without a legal form'),
  option('association', 'Vereniging', 'Association'),
  option('foundation', 'Stichting', 'Foundation'),
  option('cooperative', 'Coöperatie', 'Cooperative'),
  option('company', 'Bedrijf', 'Company'),
  option('municipality', 'Gemeente', 'Municipality'),
  option('school', 'School', 'School'),
  option('other', 'Anders', 'Other'),
]
