import { Fragment } from 'react'
import { isFrench } from '../../content/languages.ts'
import { Francais } from './francais.tsx'
import type { Name } from './name-of.ts'
import { useFrame } from './page.tsx'

/** The name of a fiche; translated, what follows it between brackets is said and set as French. */
export function FicheName({ titre, nomFrancais, sigle }: Name) {
  const { language } = useFrame()
  if (isFrench(language)) return sigle === null ? titre : `${titre} (${sigle})`
  const french = [nomFrancais, sigle].filter((one) => one !== null)
  return (
    <>
      {titre}
      {french.map((one) => (
        <Fragment key={one}>
          {' '}
          <span className="sigle">
            (<Francais>{one}</Francais>)
          </span>
        </Fragment>
      ))}
    </>
  )
}
