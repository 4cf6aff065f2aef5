import type { Path } from '../read/problem.ts'

/** Something wrong at a place of a file; its line is looked up only when it is told. */
export type Finding = { readonly file: string; readonly path: Path; readonly message: string }

/** Tells of something wrong. */
export type Report = (file: string, path: Path, message: string) => void

/** Tells what no one may ship, and what deserves a look. */
export type Reports = { readonly error: Report; readonly warning: Report }
