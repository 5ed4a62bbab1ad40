/** The sign of the product: a pair of scales in a square seal. */
export const Icon = () => (
  <svg aria-hidden="true" className="zs-icon" height="24" viewBox="0 0 48 48" width="24">
    <rect fill="var(--zs-seal)" height="48" rx="9" width="48" />
    <g fill="none" stroke="#fff" strokeLinecap="round" strokeLinejoin="round" strokeWidth="3">
      <path d="M24 10v28M16 38h16M10 15h28" />
      <path d="M10 15 5 27a6 6 0 0 0 10 0zM38 15l-5 12a6 6 0 0 0 10 0z" />
    </g>
  </svg>
)
