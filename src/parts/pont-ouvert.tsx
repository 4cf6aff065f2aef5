/** The footbridge with a span still to be laid: the picture of what is not there. Says nothing that words do not say. */
export function PontOuvert() {
  return (
    <svg className="pont pont-ouvert" viewBox="0 0 240 88" aria-hidden="true" focusable="false">
      <path className="pont-arc" d="M6 58C30 22 66 8 92 6M148 6C174 8 210 22 234 58" />
      <path className="pont-suspente" d="M40 58V27M88 58V7M152 58V7M200 58V27" />
      <path className="pont-eau" d="M72 80c8-5 16-5 24 0s16 5 24 0 16-5 24 0 16 5 24 0" />
      <path className="pont-voie" data-stage="remobilisation" d="M4 58H40" />
      <path className="pont-voie" data-stage="preparation" d="M40 58H96" />
      <path className="pont-voie" data-stage="formation" d="M144 58H200" />
      <path className="pont-voie" data-stage="emploi" d="M200 58H236" />
      <path className="pont-travee" d="M100 58H142" />
      <circle className="pont-station" data-stage="preparation" cx="40" cy="58" r="7" />
      <circle className="pont-station" data-stage="emploi" cx="200" cy="58" r="7" />
    </svg>
  )
}
