import type { Files } from './tree.ts'

/** What the layers may do, one file of each kind. */
export const allowed: Files = {
  'content/fact.ts': ["import type { Shape } from './schema/shape.ts'", "export const fact: Shape = 'fact'"],
  'content/lieux/place.ts': "export const place = 'Amiens'",
  'content/search/key.ts': ["import { place } from '../lieux/place.ts'", 'export const key = place'],
  'content/pages/shown.ts': [
    "import type { Shape } from '../schema/shape.ts'",
    'export type Shown = { readonly title: Shape }',
  ],
  'content/schema/shape.ts': [
    "import { z } from 'zod'",
    'export const shape = z.string()',
    'export type Shape = z.infer<typeof shape>',
  ],
  'machines/choice.ts': [
    "import { createMachine } from 'xstate'",
    "import { fact } from '../content/fact.ts'",
    "import type { Shape } from '../content/schema/shape.ts'",
    'export const choice: Shape = fact',
    'export const id: string = createMachine({}).id',
  ],
  'machines/cli/ask.ts': [
    "import { compiled } from '../../content/compile/compile-shape.ts'",
    "import { choice } from '../choice.ts'",
    'export const asked = [process.argv[0], choice, compiled]',
  ],
  'content/compile/compile-shape.ts': [
    "import { readFileSync } from 'node:fs'",
    "import { shape } from '../schema/shape.ts'",
    "export const compiled = shape.parse(readFileSync('fact', 'utf8'))",
  ],
  'src/screen.tsx': [
    "import { useState } from 'react'",
    "import { fact } from '../content/fact.ts'",
    "import { key } from '../content/search/key.ts'",
    "import type { Shown } from '../content/pages/shown.ts'",
    "import { choice } from '../machines/choice.ts'",
    'export function Screen() {',
    '  const [shown] = useState<Shown>({ title: document.title })',
    '  return <h1>{shown.title + fact + choice + key}</h1>',
    '}',
  ],
  'src/words.ts': "export const word = 'Continuer'",
  'src/build/pages.ts': [
    "import { readFileSync } from 'node:fs'",
    "import { shape } from '../../content/schema/shape.ts'",
    "export const page = shape.parse(readFileSync('page', 'utf8'))",
  ],
  'test/shown.test.tsx': [
    "import { page } from '../src/build/pages.ts'",
    "import { Screen } from '../src/screen.tsx'",
    `export const shown = [page, <Screen key="1" />]`,
  ],
}

/** What the project references and the libraries of each layer refuse. */
export const refusedByCompiler: Files = {
  'content/to-machines.ts': "export { choice } from '../machines/choice.ts'",
  'content/to-src.ts': "export { word } from '../src/words.ts'",
  'machines/to-src.ts': "export { word } from '../src/words.ts'",
  'machines/to-process.ts': "export const release: boolean = process.env['CI'] === 'release'",
  'machines/to-buffer.ts': "export const bytes: number = Buffer.byteLength('')",
  'machines/to-document.ts': 'export const title: string = document.title',
  'content/to-process.ts': 'export const home: string = process.cwd()',
  'content/schema/to-process.ts': 'export const home: string = process.cwd()',
  'content/pages/to-process.ts': 'export const home: string = process.cwd()',
  'content/pages/to-checks.ts': "export { compiled } from '../compile/compile-shape.ts'",
  'content/to-window.ts': 'export const width: number = window.innerWidth',
  'src/to-node.ts': 'export const home: string = process.cwd()',
}

/** What the lint rules refuse; two layers of it, the compiler refuses too. */
export const refusedByLint: Files = {
  'content/to-machines.ts': refusedByCompiler['content/to-machines.ts']!,
  'content/to-src.ts': refusedByCompiler['content/to-src.ts']!,
  'content/to-zod.ts': "export { z } from 'zod'",
  'content/search/to-yaml.ts': "export { parse } from 'yaml'",
  'content/lieux/to-files.ts': "export { readFileSync } from 'node:fs'",
  'content/to-react.ts': "export { useState } from 'react'",
  'content/to-words.ts': "export { useTranslation } from 'react-i18next'",
  'content/to-xstate.ts': "export { createMachine } from 'xstate'",
  'machines/to-src.ts': refusedByCompiler['machines/to-src.ts']!,
  'machines/to-react.ts': "export { useState } from 'react'",
  'machines/to-aria.ts': "export { Button } from 'react-aria-components/Button'",
  'machines/to-hooks.ts': "export { useMachine } from '@xstate/react'",
  'machines/to-zod.ts': "export { z } from 'zod'",
  'machines/to-files.ts': "export { readFileSync } from 'node:fs'",
  'machines/later.ts': "export const later = () => import('react')",
  'machines/cli/to-react.ts': "export { useState } from 'react'",
  'src/to-zod.ts': "export { z } from 'zod'",
  'src/to-yaml.ts': "export { parse } from 'yaml'",
  'src/to-files.ts': "export { readFileSync } from 'node:fs'",
}
