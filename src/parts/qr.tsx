import { useMemo } from 'react'
import { encode } from 'uqr'

/** A QR code's dark squares as one path: a rectangle for each run of them in a row. */
export function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((dark, x) => {
        if (!dark || row[x - 1] === true) return []
        const end = row.indexOf(false, x)
        const width = (end === -1 ? row.length : end) - x
        return [`M${x} ${y}h${width}v1h-${width}z`]
      }),
    )
    .join('')
}

/** A text as a QR code: black on white whatever the theme, error correction M, a quiet zone of 4 squares. */
export function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const { dark, size } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 4 })
    return { dark: pathOf(code.data), size: code.size }
  }, [text])
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="white" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="black" d={dark} />
    </svg>
  )
}
