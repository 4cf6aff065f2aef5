import { stages } from '../../content/stages.ts'

/** The footbridge: four stations on one deck, the product's picture. Says nothing that words do not say. */
export function Pont() {
  /** Where the arch stands above each station. */
  const arch = [49, 16, 16, 49]
  const stations = stages.map((stage, index) => ({ stage, x: 64 + index * 92, top: arch[index] }))
  return (
    <svg className="pont" viewBox="0 0 404 176" aria-hidden="true" focusable="false">
      <path className="pont-arc" d="M8 112C64 -20 340 -20 396 112" />
      {stations.map(({ x, top }) => (
        <path key={x} className="pont-suspente" d={`M${x} 112V${top}`} />
      ))}
      <path
        className="pont-eau"
        d="M30 150c16-9 32-9 48 0s32 9 48 0 32-9 48 0 32 9 48 0 32-9 48 0 32 9 48 0 32-9 48 0"
      />
      <path className="pont-eau" d="M78 168c16-9 32-9 48 0s32 9 48 0 32-9 48 0 32 9 48 0" />
      {stations.map(({ stage, x }, index) => (
        <path
          key={stage}
          data-stage={stage}
          className="pont-voie"
          d={`M${index === 0 ? 4 : x} 112H${index === 3 ? 400 : x + 92}`}
        />
      ))}
      {stations.map(({ stage, x }) => (
        <circle key={stage} data-stage={stage} className="pont-station" cx={x} cy="112" r="9" />
      ))}
    </svg>
  )
}
