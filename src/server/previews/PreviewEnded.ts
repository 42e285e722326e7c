import { Problem } from '../../feeds/errors/Problem'
import type { Label } from '../../workflow'

/** A link to a preview that worked once: its time is over, it was revoked, or the document is gone. Does not say which. */
export class PreviewEnded extends Problem {
  readonly code = 'previewEnded'
  readonly status = 410
  readonly title: Label = { nl: 'Deze link werkt niet meer', en: 'This link no longer works' }
  readonly detail: Label = {
    nl: 'Een voorbeeld is maar een tijdje te zien. Vraag een nieuwe link aan wie hem je stuurde.',
    en: 'A preview can be seen for a while only. Ask whoever sent you the link for a new one.',
  }
}
