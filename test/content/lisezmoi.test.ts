import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderNames } from '../../content/read/folders.ts'
import { languages } from '../../content/languages.ts'
import { fiche } from '../../content/schema/fiche.ts'

const text = readFileSync('content/LISEZMOI.md', 'utf8')
const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading)

/** A heading's address, as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}

test('authors read of every command for the content', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const commands = Object.keys(scripts).filter((name) => name.startsWith('content:'))
  expect(commands.filter((name) => !text.includes(`npm run ${name}`))).toEqual([])
})

test('authors read of every key of a fiche', () => {
  expect(Object.keys(fiche.shape).filter((key) => !text.includes(`\`${key}\``))).toEqual([])
})

test('authors read of every folder and language', () => {
  expect(folderNames.filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([])
  expect(languages.filter((language) => !text.includes(`\`${language}\``))).toEqual([])
})

test('the table of contents and the files it names are there', () => {
  const links = [...text.matchAll(/\]\(#(.*?)\)/g)].map(([, anchor]) => anchor)
  expect(links).toEqual(headings.map(anchorOf))
  const files = [...text.matchAll(/`(content\/[\w/.-]+\.(?:yaml|ts))`/g)].map(([, file = '']) => file)
  expect(files.filter((file) => !file.startsWith('content/brouillons/') && !existsSync(file))).toEqual([])
})
