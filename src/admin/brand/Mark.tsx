/** The sign of Noaber: two roofs, leaning on each other. Takes the colour of the text around it. */
export const Mark = () => (
  <svg aria-hidden="true" className="noaber-mark" fill="none" height="100%" viewBox="0 0 32 32" width="100%">
    <path
      d="M3 26V14.5L11 7l8 7.5V26M13 26V16.5L21 9l8 7.5V26"
      stroke="currentColor"
      strokeLinejoin="round"
      strokeWidth="2.5"
    />
    <path d="M2 26h28" stroke="#1f6b4a" strokeLinecap="round" strokeWidth="2.5" />
  </svg>
)
