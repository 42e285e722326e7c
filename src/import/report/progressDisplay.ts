import type { Language } from '../language'
import type { Progress } from '../run/importRows'

/** Where progress is shown: standard error, so that standard output holds the result alone. */
export interface Screen {
  isTTY?: boolean
  write: (text: string) => unknown
}

/**
 * Shows how far the import is: one line that renews itself on a terminal, a line at every tenth elsewhere.
 *
 * @returns `show` for each step, `end` to leave the terminal line clean.
 */
export const progressDisplay = (screen: Screen, language: Language, now: () => number = Date.now) => {
  let began: number | undefined
  let shown = { tenth: 0, at: 0 }
  const lineOf = ({ share, rows, refused }: Progress): string => {
    const seconds = Math.round(((now() - (began ?? now())) / 1000) * (1 / Math.max(share, 0.001) - 1))
    const percent = `${Math.floor(share * 100)}%`.padStart(4)
    return language === 'nl'
      ? `${percent}  ${rows} regels, ${refused} geweigerd, nog ongeveer ${seconds} s`
      : `${percent}  ${rows} rows, ${refused} refused, about ${seconds} s left`
  }
  return {
    show: (progress: Progress): void => {
      began ??= now()
      const tenth = Math.floor(progress.share * 10)
      if (screen.isTTY) {
        if (now() - shown.at < 100) return
        screen.write(`\r\u001b[K${lineOf(progress)}`)
      } else {
        if (tenth <= shown.tenth) return
        screen.write(`${lineOf(progress)}\n`)
      }
      shown = { tenth, at: now() }
    },
    end: (): void => {
      if (screen.isTTY) screen.write('\r\u001b[K')
    },
  }
}
