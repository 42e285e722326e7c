import type { TransitionOffer } from '../../operations/listTransitions'

/** What is known of the steps of one document. `null`: not yet. */
export interface OfferState {
  offer: TransitionOffer | null
  hasFailed: boolean
}

export const UNKNOWN: OfferState = { offer: null, hasFailed: false }

const states = new Map<string, OfferState>()
const loading = new Map<string, Promise<void>>()
const listeners = new Set<() => void>()

/** The parts of the panel around one document stand apart in React's tree and share what they know through this. */
export const offerStore = {
  read: (address: string): OfferState => states.get(address) ?? UNKNOWN,

  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  set: (address: string, state: OfferState): void => {
    states.set(address, state)
    for (const listener of listeners) listener()
  },

  /** Asks the site. Several parts that ask at once share one request. */
  load: (address: string, language: string): Promise<void> => {
    const running = loading.get(address)
    if (running) return running
    const request = fetchOffer(address, language)
      .then((offer) => offerStore.set(address, { offer, hasFailed: false }))
      .catch(() => offerStore.set(address, { offer: offerStore.read(address).offer, hasFailed: true }))
      .finally(() => loading.delete(address))
    loading.set(address, request)
    return request
  },
}

const fetchOffer = async (address: string, language: string): Promise<TransitionOffer> => {
  const response = await fetch(`${address}/transitions`, {
    credentials: 'include',
    headers: { 'Accept-Language': language },
  })
  if (!response.ok) throw new Error(response.statusText)
  return (await response.json()) as TransitionOffer
}
