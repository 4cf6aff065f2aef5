const mark = /^(<{7}|\|{7}|={7}|>{7})(?= |\r?$)/mu

/** Says in French that Git has left two versions in a text, and at which offset; undefined when it has not. */
export function conflictIn(text: string): { readonly message: string; readonly offset: number } | undefined {
  const found = mark.exec(text)
  return found?.[1] === undefined
    ? undefined
    : {
        message: `« ${found[1]} » est une marque de conflit de Git : deux versions des mêmes lignes se suivent. Gardez la bonne, puis retirez les lignes « <<<<<<< », « ======= » et « >>>>>>> ».`,
        offset: found.index,
      }
}
