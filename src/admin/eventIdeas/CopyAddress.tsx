'use client'

import { CopyInput } from '../page/CopyInput'

/** An address that can be read, selected and copied. */
export const CopyAddress = ({
  address,
  label,
  words,
}: {
  address: string
  label: string
  words: { copy: string; copied: string; copyFailed: string }
}) => (
  <div className="noaber-event-ideas__address">
    <CopyInput aria-label={label} value={address} words={words} />
  </div>
)
