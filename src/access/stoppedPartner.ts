/** States in which a partner may write. A suspended, ended or refused partner reads what is its own, and no more. */
export const WRITING_STATES: readonly string[] = ['applied', 'verified']

/** Whether a partner in this state may write. */
export const isWritingState = (state: string): boolean => WRITING_STATES.includes(state)

/** Why a partner that was suspended, or has left, changes nothing. What the desk wrote about it stays with the desk. */
export const stoppedPartner = {
  nl: 'Je organisatie doet op dit moment niet mee als partner. Je kunt alles van jullie nog lezen, maar niets veranderen. Vragen? Neem contact op met de redactie.',
  en: 'Your organisation does not take part as a partner at the moment. You can still read all that is yours, but change nothing. Questions? Contact the editors.',
}
