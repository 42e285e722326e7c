/** What is wrong with one setting, by the name of its environment variable. */
export interface SettingProblem {
  setting: string
  message: string
}

/** Settings that cannot be used. Carries every problem at once, so that nobody has to start five times. */
export class SettingsInvalid extends Error {
  readonly code = 'settingsInvalid'
  readonly status = 500
  readonly data: { problems: readonly SettingProblem[] }

  constructor(problems: readonly SettingProblem[]) {
    super(`Settings:\n${problems.map(({ setting, message }) => `  ${setting}: ${message}`).join('\n')}`)
    this.name = 'SettingsInvalid'
    this.data = { problems }
  }
}
