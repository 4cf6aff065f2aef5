import type { Page } from 'playwright-core'

/** A picture made small enough to be kept: as WebP, as wide as told. */
export async function asWebp(page: Page, png: Buffer, width: number): Promise<Buffer> {
  const blank = await page.context().newPage()
  const url = await blank.evaluate(
    async ({ source, wide }) => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = wide
      canvas.height = Math.round((image.height * wide) / image.width)
      const brush = canvas.getContext('2d')
      if (!brush) throw new Error('This browser draws nothing')
      brush.imageSmoothingQuality = 'high'
      brush.drawImage(image, 0, 0, canvas.width, canvas.height)
      return canvas.toDataURL('image/webp', 0.8)
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, wide: width },
  )
  await blank.close()
  return Buffer.from(url.split(',')[1] ?? '', 'base64')
}
