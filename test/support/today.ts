/** The day of the tests: before every review date of the real content. */
export const today = '2026-11-21'
