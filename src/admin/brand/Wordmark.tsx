import '../admin.css'
import { Mark } from './Mark'

/** The sign and the name, on the page where people sign in. */
export const Wordmark = () => (
  <span className="noaber-wordmark">
    <Mark />
    <span>Noaber</span>
  </span>
)
