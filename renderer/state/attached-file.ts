/** Makes a file fit to be attached: pictures like any other, everything else kept as it is. */
import { fail, ok, type Result } from '#shared/base/result.ts'
import { largestAsset } from '#shared/model/project-format.ts'
import { preparePicture } from './small-picture.ts'

/**
 * What is kept of a file: a picture drawn anew, a PDF, or bytes without a type, so that nothing is
 * ever taken for a page or a script.
 */
export async function prepareAttachment(file: Blob): Promise<Result<Blob, 'too-large'>> {
  if (file.size > largestAsset) return fail('too-large')
  if (file.type.startsWith('image/')) {
    const picture = await preparePicture(file)
    if (picture.ok) return picture
  }
  const type = file.type === 'application/pdf' ? file.type : 'application/octet-stream'
  return ok(new Blob([file], { type }))
}
