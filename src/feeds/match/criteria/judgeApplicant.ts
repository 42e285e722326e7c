import type { SubsidyWindowItem } from '../../schema/generated'
import { applicantKinds, type Applicant, type ApplicantKind } from '../Applicant'
import { listLabels } from '../listWords'
import { met, notMet, unknown, type Said } from '../Match'

/**
 * The kinds of which a window must name one, or else it is not for this applicant. A group without a legal form asks in the
 * name of a resident; what falls under 'other' only the desk can tell.
 */
export const openingKinds = (kind: ApplicantKind): readonly string[] =>
  kind === 'group' ? ['group', 'resident', 'other'] : [...new Set([kind, 'other'])]

/** The other way round: the kinds of applicants that a window is not closed to. Null: to none. */
export const admittedKinds = (kinds: readonly string[]): readonly string[] | null =>
  kinds.length === 0
    ? null
    : Object.keys(applicantKinds).filter((kind) =>
        openingKinds(kind as ApplicantKind).some((each) => kinds.includes(each)),
      )

/** Whether this kind of applicant may ask. A window that names no kinds is for everybody. */
export const judgeApplicant = (
  { applicantKinds: kinds }: Pick<SubsidyWindowItem['subsidyWindow'], 'applicantKinds'>,
  { kind }: Pick<Applicant, 'kind'>,
): Said => {
  if (kinds.length === 0) return met('anyApplicant', 'Iedereen mag aanvragen.', 'Anybody may apply.')
  const many = listLabels(kinds.map(nameOf))
  if (kind === null) {
    return unknown(
      'applicantUnknown',
      `Voor ${many.nl}. Wie aanvraagt, is niet bekend.`,
      `For ${many.en}. Who applies is not known.`,
    )
  }
  const { one } = applicantKinds[kind]
  if (kind !== 'other' && kinds.includes(kind)) {
    return met('applicant', `Een ${one.nl} mag aanvragen.`, `Open to this applicant: ${one.en}.`)
  }
  if (kind === 'group' && kinds.includes('resident')) {
    return unknown(
      'groupAsResident',
      'Voor inwoners. Een groep zonder rechtsvorm vraagt aan op naam van een van hen.',
      'For residents. A group without a legal form applies in the name of one of them.',
    )
  }
  return kinds.includes('other')
    ? unknown(
        'askTheDesk',
        `Voor ${many.nl}. Vraag na of deze aanvrager daarbij hoort.`,
        `For ${many.en}. Ask whether this applicant is one of them.`,
      )
    : notMet(
        'otherApplicant',
        `Alleen voor ${many.nl}, niet voor een ${one.nl}.`,
        `Only for ${many.en}. This applicant: ${one.en}.`,
      )
}

/** A kind that a host added is named as it is. */
const nameOf = (kind: string) =>
  kind in applicantKinds ? applicantKinds[kind as ApplicantKind].many : { nl: kind, en: kind }
