/** The first bytes of pictures of 300 by 200 px, one of each format. */

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const zeros = (count: number) => Array.from({ length: count }, () => 0)
const head = (...parts: readonly (readonly number[])[]) =>
  Uint8Array.from([...parts.flat(), ...zeros(40)])

export const pictureHeads = {
  png: head(
    [0x89],
    ascii('PNG\r\n\u001a\n'),
    [0, 0, 0, 13],
    ascii('IHDR'),
    [0, 0, 1, 44, 0, 0, 0, 200],
  ),
  gif: head(ascii('GIF89a'), [44, 1, 200, 0]),
  bmp: head(ascii('BM'), zeros(16), [44, 1, 0, 0, 200, 0, 0, 0]),
  jpeg: head([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0], [0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44, 3]),
  webpLossy: head(
    ascii('RIFF'),
    zeros(4),
    ascii('WEBPVP8 '),
    zeros(4),
    zeros(3),
    [0x9d, 1, 0x2a],
    [44, 1, 200, 0],
  ),
  webpLossless: head(
    ascii('RIFF'),
    zeros(4),
    ascii('WEBPVP8L'),
    zeros(4),
    [0x2f],
    [0x2b, 0xc1, 0x31, 0],
  ),
  webpExtended: head(ascii('RIFF'), zeros(4), ascii('WEBPVP8X'), zeros(8), [43, 1, 0, 199, 0, 0]),
} as const satisfies Readonly<Record<string, Uint8Array>>
