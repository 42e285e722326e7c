/**
 * Turns Ctrl-C and SIGTERM into a wish to stop. A second press ends the process at once; npm passes the first one on
 * as well, so what comes within a second is the same press.
 *
 * @param onStop - told once, to say on the screen what happens.
 */
export const stopOnSignals = (onStop: () => void): AbortSignal => {
  const controller = new AbortController()
  let firstAt = 0
  const stop = () => {
    if (controller.signal.aborted) {
      if (performance.now() - firstAt > 1_000) process.exit(130)
      return
    }
    firstAt = performance.now()
    controller.abort()
    onStop()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  return controller.signal
}
